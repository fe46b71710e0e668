import Basics

/// Messages about a page as a whole: its kind, its permissions, and whether its Markdown is proved.
package enum PageFact: FindingFact {
  // What it is
  case alreadyMarkdown
  case markdownKept(file: String)
  case guidePage
  case foreignMarkup(wiki: String)
  case newerMarkup(read: TracVersion, other: TracVersion, gained: [String], differsIn: String)
  // Who may read it: the reason, in words, why not everybody
  case restrictedPage(String, isLeftOut: Bool)
  case restrictedAttachment(String, of: String, isLeftOut: Bool)
  case restrictedRoadmap(String, count: Int, of: Int, String, isLeftOut: Bool)
  case restrictedPages(Int, String, isLeftOut: Bool)
  // Its Markdown
  case pageTooLarge(file: String, bytes: Int, limit: Int, site: String)
  case notShown(String, construct: String, site: String)
  case readBackOtherwise(String)
  case notInMarkdown(String, excerpt: String)

  package var finding: Finding {
    switch self {
    case .alreadyMarkdown:
      Finding(.pageMarkdown, "The page is already Markdown; it was kept unchanged.")
    case .markdownKept(let file):
      Finding(
        .pageMarkdown, "\(file) is already Markdown and was kept unchanged.",
        "tracdown does not check its links.")
    case .guidePage:
      Finding(
        .pageGuide,
        "This is an unmodified page of Trac's own guide; it was left out, and links to it point to "
          + "trac.edgewall.org.",
        "To migrate it too, use --with-guide.")
    case .foreignMarkup(let wiki):
      Finding(
        .pageForeign,
        "The page looks like \(wiki), not Trac markup; it was converted as Trac markup.",
        "If it came from another wiki, convert its source with a tool for that wiki.")
    case .newerMarkup(let read, let other, let gained, let place):
      Finding(
        .markupNewer,
        "The page was read as Trac \(read.rawValue) markup. Trac \(other.rawValue) would "
          + (gained.isEmpty
            ? "show the \(place) differently." : "also show \(gained.joined(separator: ", "))."),
        "If readers saw it in Trac \(other.rawValue), pass --trac-version \(other.rawValue), or list the page "
          + "under trac-version in .tracdown.yml.")
    case .restrictedPage(let reason, let isLeftOut):
      Self.restricted("This page was not public in Trac: \(reason).", isLeftOut)
    case .restrictedAttachment(let file, let reason, let isLeftOut):
      Self.restricted("The attachment \(file) was not public in Trac: \(reason).", isLeftOut)
    case .restrictedRoadmap(let what, let count, let all, let reason, let isLeftOut):
      Self.restricted(
        "\(count) of \(all) \(what) \(count == 1 ? "was" : "were") not public in Trac: \(reason).",
        isLeftOut, isPlural: count > 1)
    case .restrictedPages(let count, let reason, let isLeftOut):
      Self.restricted(
        "\(count) \(count == 1 ? "page" : "pages") may not have been public in Trac: \(reason).",
        isLeftOut, isPlural: count > 1)
    case .pageTooLarge(let file, let bytes, let limit, let site):
      Finding(
        .pageTooLarge,
        "\(file) is \(bytes >> 10) KiB; \(site) truncates pages at \(limit >> 10) KiB.",
        "Split the page.")
    case .notShown(let excerpt, let construct, let site):
      Finding(
        .readerFault, "\(site) does not show “\(excerpt)” as intended (\(construct)).",
        "Compare the page with its source at this line.")
    case .readBackOtherwise(let difference):
      Finding(
        .notProved, "The Markdown does not have the same meaning as the source: \(difference).",
        "Compare the page with its source at this line.")
    case .notInMarkdown(let what, let excerpt):
      Finding(
        .notProved,
        "The Markdown is missing \(what), which is in this line of the source: “\(excerpt)”.",
        "Compare the page with its source, starting at this line.")
    }
  }

  /// What is left out need not be looked at.
  private static func restricted(
    _ message: String, _ isLeftOut: Bool, isPlural: Bool = false
  ) -> Finding {
    let leftOut = isPlural ? "They were left out." : "It was left out."
    let check =
      "Check whether \(isPlural ? "they" : "it") may be published. To leave \(isPlural ? "them" : "it") out, use --exclude-restricted."
    var finding = Finding(.pageRestricted, message, isLeftOut ? leftOut : check)
    if isLeftOut { finding.severity = .info }
    return finding
  }
}

extension Finding {
  /// A fact about a page as a whole in words.
  package init(
    _ fact: PageFact, page: String = "", at source: SourceRange = .unknown, outputLine: Int? = nil
  ) {
    self = fact.finding(page, source, outputLine: outputLine)
  }
}

extension PageText {
  /// `encoding-guessed` and `nul-bytes`, without the page's name.
  package var findings: [Finding] { faults.map(\.finding) }
}

extension TextFault: FindingFact {
  /// In words, with the line of the first such byte.
  package var finding: Finding {
    switch self {
    case .brokenUTF16:
      FindingKind.encodingGuessed.finding(
        "The file is UTF-16 with broken surrogate pairs; they were replaced with U+FFFD.",
        help: "Compare the page with the original, or save the file as UTF-8.")
    case .unmarkedUTF16:
      FindingKind.encodingGuessed.finding(
        "The file looks like UTF-16 without a byte order mark and was read as UTF-16.",
        help: "Compare the page with the original, or save the file as UTF-8.")
    case .nulBytes(let count, let line):
      FindingKind.nulBytes.finding(
        at: SourceRange(lines: line, line),
        "The text contains NUL bytes (\(count)), the first in line \(line); they were left out.",
        help: "Check that the file is not damaged.")
    case .notUTF8(let count, let line):
      FindingKind.encodingGuessed.finding(
        at: SourceRange(lines: line, line),
        "The file is not valid UTF-8: \(count) \(count == 1 ? "byte was" : "bytes were") read as Windows-1252, the first in line \(line).",
        help: "Compare the page's accents and quotation marks with the original.")
    }
  }
}
