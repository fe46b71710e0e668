/// Messages of a comparison with saved Trac pages. Pieces of text include their quotation marks.
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
    case .notSaved: Finding(.savedMissing, "No saved page was found for this page.")
    case .savedUnreadable(let file, let reason):
      Finding(
        .savedUnreadable, "The saved page \(file) \(reason.words); it was not compared.")
    case .savedOfNoPage(let file):
      Finding(.savedUnmatched, "The saved page \(file) does not match any migrated page.")
    case .moreSavedOfNoPage(let count):
      Finding(.savedUnmatched, "\(count) more saved pages do not match any migrated page.")
    case .savedTwice(let file, let page, let compared):
      Finding(
        .savedUnmatched,
        "The saved page \(file) is also for \(page); only \(compared) was compared.")
    case .outputUnreadable(let file):
      Finding(
        .pageUnreadable, "The file \(file) of the page cannot be read or is larger than 8 MiB.",
        "Run the migration again.")
    case .elementsTooDeep(let names, let isSaved):
      Finding(
        .nestingTooDeep,
        "\(isSaved ? "The saved page" : "The Markdown") was compared without elements that are nested too deeply or have overlong tags: "
          + names.joined(separator: ", ") + ".")
    case .linksAreText(let realm, let count):
      Finding(
        .linkUnmapped,
        "\(count) \(count == 1 ? "\(realm) link is" : "\(realm) links are") plain text in the Markdown, or \(count == 1 ? "points" : "point") to something that Trac shows as missing.",
        "If you gave the migration an address for them, give it here too, so that the links are checked."
      )
    case .moreDifferences(let kind, let count):
      Finding(kind, "\(count) more differences of this kind.")
    case .differs(let kind, let here, let inTrac, let place):
      Finding(kind, Self.difference(here, inTrac, after: place))
    case .computed(let here, let inTrac):
      Finding(
        .notCompared,
        inTrac.isEmpty
          ? "Not compared: Trac computes this or shows an error; the page has \(here.orNothing)."
          : "Not compared: Trac computes \(inTrac); the page has \(here.orNothing)."
      )
    case .link(let word, let here, let inTrac):
      Finding(.differsLink, Self.link(word, here, inTrac))
    case .picture(let here, let inTrac):
      Finding(
        .differsImage,
        "The image is \(here ?? "missing") here; in Trac, it is \(inTrac ?? "missing").")
    case .pictureText(let here, let inTrac):
      Finding(
        .differsImage, "The image's alternative text is “\(here)” here; in Trac, it is “\(inTrac)”."
      )
    case .style(let text, let here, ""):
      Finding(.differsStyle, "\(text) is \(here) here, but not in Trac.")
    case .style(let text, "", let inTrac):
      Finding(.differsStyle, "\(text) is \(inTrac) in Trac, but not here.")
    case .style(let text, let here, let inTrac):
      Finding(.differsStyle, "\(text) is \(here) here; in Trac, it is \(inTrac).")
    }
  }

  private static func difference(_ here: String?, _ inTrac: String?, after text: String) -> String {
    let place = text.isEmpty ? " at the beginning" : " after \(text)"
    return switch (inTrac, here) {
    case (let inTrac?, let here?): "Trac shows \(inTrac)\(place); the page has \(here)."
    case (let inTrac?, nil): "Trac shows \(inTrac)\(place); it is missing from the page."
    case (nil, let here?): "The page has \(here)\(place); Trac does not show it."
    case (nil, nil): "The page differs\(place)."
    }
  }

  private static func link(_ word: String, _ here: String?, _ inTrac: String?) -> String {
    switch (inTrac, here) {
    case (let inTrac?, let here?):
      "The link “\(word)” points to \(here) here; in Trac, it points to \(inTrac)."
    case (let inTrac?, nil): "“\(word)” is not a link here; in Trac, it points to \(inTrac)."
    case (nil, let here?): "“\(word)” points to \(here) here; in Trac, it is not a link."
    case (nil, nil): "The link “\(word)” differs."
    }
  }
}

extension VerifyFact.Unreadable {
  fileprivate var words: String {
    switch self {
    case .file(let reason): "cannot be read: \(reason)"
    case .tooLarge(let bytes): "is larger than \(bytes >> 20) MiB"
    case .binary: "is not text"
    case .noWikiPage: "is a Trac page, but not a wiki page"
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
