/// What a comparison with Trac's saved pages can say. The pieces of text come with their quotation marks.
package enum VerifyFact: FindingFact {
  // The files
  case notSaved
  case savedUnreadable(file: String, Unreadable)
  case savedOfNoPage(file: String)
  case moreSavedOfNoPage(Int)
  case savedTwice(file: String, page: String, compared: String)
  case outputUnreadable(file: String)
  case elementsTooDeep([String], isSaved: Bool)
  case linksAreText(realm: String, count: Int)
  // Differences of a page
  case moreDifferences(FindingKind, Int)
  case differs(FindingKind, here: String?, inTrac: String?, after: String)
  case computed(here: String, inTrac: String)
  case link(at: String, here: String?, inTrac: String?)
  case picture(here: String?, inTrac: String?)
  case pictureText(here: String, inTrac: String)
  case style(String, here: String, inTrac: String)

  /// Why a saved page cannot be compared.
  package enum Unreadable: Hashable, Sendable {
    case file(reason: String)
    case tooLarge(bytes: Int)
    case binary
    case noWikiPage
  }

  package var finding: Finding {
    switch self {
    case .notSaved: Finding(.savedMissing, "No saved page was found for it.")
    case .savedUnreadable(let file, let reason):
      Finding(
        .savedUnreadable, "The saved page \(file) \(reason.words); it was not compared.")
    case .savedOfNoPage(let file):
      Finding(.savedUnmatched, "The saved page \(file) belongs to no migrated page.")
    case .moreSavedOfNoPage(let count):
      Finding(.savedUnmatched, "There are \(count) more saved pages of no migrated page.")
    case .savedTwice(let file, let page, let compared):
      Finding(
        .savedUnmatched, "The saved page \(file) is of \(page) too; \(compared) was compared.")
    case .outputUnreadable(let file):
      Finding(
        .pageUnreadable, "The page's file \(file) cannot be read, or is larger than 8 MiB.",
        "Run the migration again.")
    case .elementsTooDeep(let names, let isSaved):
      Finding(
        .nestingTooDeep,
        "\(isSaved ? "The saved page" : "The Markdown") has elements nested too deep or with too long tags; without them it was compared: "
          + names.joined(separator: ", ") + ".")
    case .linksAreText(let realm, let count):
      Finding(
        .linkUnmapped,
        "Links to Trac's \(realm) are text here (\(count)), or lead to what Trac marks as missing.",
        "If the migration was given an address for them, give it here too: links are checked then.")
    case .moreDifferences(let kind, let count):
      Finding(kind, "There are \(count) more differences of this kind.")
    case .differs(let kind, let here, let inTrac, let place):
      Finding(kind, Self.difference(here, inTrac, after: place))
    case .computed(let here, let inTrac):
      Finding(
        .notCompared,
        inTrac.isEmpty
          ? "Trac computes something here, or shows an error; \(here.orNothing) was not compared with it."
          : "Trac shows \(inTrac), which it computes, and here stands \(here.orNothing): not compared."
      )
    case .link(let word, let here, let inTrac):
      Finding(.differsLink, Self.link(word, here, inTrac))
    case .picture(let here, let inTrac):
      Finding(
        .differsImage, "The picture is \(here ?? "none") here, in Trac \(inTrac ?? "none").")
    case .pictureText(let here, let inTrac):
      Finding(.differsImage, "The picture's text is “\(here)” here, in Trac “\(inTrac)”.")
    case .style(let text, let here, ""):
      Finding(.differsStyle, "\(text) is \(here) here, and not in Trac.")
    case .style(let text, "", let inTrac):
      Finding(.differsStyle, "\(text) is \(inTrac) in Trac, and not here.")
    case .style(let text, let here, let inTrac):
      Finding(.differsStyle, "\(text) is \(here) here, in Trac \(inTrac).")
    }
  }

  private static func difference(_ here: String?, _ inTrac: String?, after text: String) -> String {
    let place = text.isEmpty ? " at the beginning" : " after \(text)"
    return switch (inTrac, here) {
    case (let inTrac?, let here?): "Trac shows \(inTrac)\(place); here stands \(here)."
    case (let inTrac?, nil): "Trac shows \(inTrac)\(place); it is missing here."
    case (nil, let here?): "Here stands \(here)\(place); Trac does not show it."
    case (nil, nil): "The page differs here\(place)."
    }
  }

  private static func link(_ word: String, _ here: String?, _ inTrac: String?) -> String {
    switch (inTrac, here) {
    case (let inTrac?, let here?):
      "The link at “\(word)” leads to \(here) here, in Trac to \(inTrac)."
    case (let inTrac?, nil): "“\(word)” is no link here; in Trac it leads to \(inTrac)."
    case (nil, let here?): "“\(word)” leads to \(here) here; in Trac it is no link."
    case (nil, nil): "The link at “\(word)” differs."
    }
  }
}

extension VerifyFact.Unreadable {
  fileprivate var words: String {
    switch self {
    case .file(let reason): "cannot be read: \(reason)"
    case .tooLarge(let bytes): "is larger than \(bytes >> 20) MiB"
    case .binary: "is no text"
    case .noWikiPage: "is a page of Trac, but none of its wiki"
    }
  }
}

extension String {
  fileprivate var orNothing: String { isEmpty ? "nothing" : self }
}

extension Finding {
  /// What a comparison found, in words.
  package init(_ fact: VerifyFact, page: String = "", outputLine: Int? = nil) {
    self = fact.finding(page, .unknown, outputLine: outputLine)
  }
}
