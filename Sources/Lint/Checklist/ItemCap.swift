/// Why a place can be no more than partial, whatever it holds: in words for the evidence, for what is lacking, and for the
/// next step.
enum ItemCap: Hashable {
  /// Only those who open an issue or a pull request see it.
  case template
  /// The heading names a part of the item: `Reporting bugs`.
  case portion
  /// The name or the heading may mean something else: `Goals`.
  case near
  /// A document of a part of the project.
  case part
  /// A section of a page about something else.
  case elsewhere
  /// A document links it in a sentence that names the item.
  case mentioned(in: String)
  case unwritten(_ sections: Int, of: Int)
  case obsolete
  /// A log of commits is not a list of changes.
  case rawLog
  /// A tag that nothing in the page has reached.
  case behind(_ tag: String)
  /// It says that newer versions are told of in another place.
  case movedOn
  /// The year of its newest entry: the project went on for years.
  case stopped(_ year: Int)
  /// Months between its last change and the project's.
  case old(_ months: Int)

  /// What follows "but" in the evidence.
  var reason: String {
    switch self {
    case .template: "only a template for issues or pull requests"
    case .portion: "only a part of it"
    case .near: "the name can mean something else"
    case .part: "only in a part of the project"
    case .elsewhere: "only in a page about something else"
    case .mentioned(let document): "\(document) mentions it only in passing"
    case .unwritten(let sections, let all):
      "\(sections) of \(all) sections \(sections == 1 ? "is" : "are") not written yet"
    case .obsolete: "the page calls itself obsolete"
    case .rawLog: "a raw log of commits"
    case .behind(let tag): "the newest version it names is older than \(tag)"
    case .movedOn: "it says that newer versions are listed elsewhere"
    case .stopped(let year): "its newest entry is from \(year)"
    case .old(let months): "last changed \(months) months before the project"
    }
  }

  /// What is lacking where there is all but this, as part of a list; nil means what the evidence lacks.
  var lack: String? {
    switch self {
    case .portion: nil
    case .template: "a page that people find without opening an issue"
    case .near, .mentioned: "a title that says what it is"
    case .part: "a page for the whole project"
    case .elsewhere: "a page of its own"
    case .unwritten(let sections, _):
      sections == 1
        ? "text in a section that is empty" : "text in \(sections) sections that are empty"
    case .obsolete: "a page that is still current"
    case .rawLog: "changes described for users"
    case .behind(let tag): "the versions up to \(tag)"
    case .movedOn, .stopped: "the newer versions"
    case .old: "a review since then"
    }
  }

  /// The next step, a sentence; nil means the text of the item if it is missing.
  ///
  /// - Parameters:
  ///   - file: what is limited.
  ///   - item: what the page is to be called: `Roadmap`.
  func next(_ file: String, _ item: String) -> String? {
    switch self {
    case .template, .portion: nil
    case .near, .mentioned:
      "If \(file) is what people look for under \"\(item)\", say so in its title and link it in the README."
    case .part: "Cover the whole project in the README; \(file) covers only its folder."
    case .elsewhere:
      "Move it from \(file) to a page of its own, and link that page in the README."
    case .unwritten(let sections, _):
      "Write the \(sections == 1 ? "section" : "\(sections) sections") of \(file) that \(sections == 1 ? "is" : "are") still empty."
    case .obsolete: "Bring \(file) up to date, or link the page that has replaced it."
    case .rawLog: "In \(file), sum up for each version what has changed for users."
    case .behind(let tag): "In \(file), add the versions up to \(tag)."
    case .movedOn, .stopped:
      "Continue \(file), or say in the README where newer versions are listed and declare that address in the settings."
    case .old: "Review \(file) and correct what is out of date."
    }
  }
}
