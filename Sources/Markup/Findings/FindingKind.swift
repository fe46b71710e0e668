import Resources

/// An event as a value: a case named after it, with its names and numbers.
///
/// The code that sees it names the fact and its place. All words are in this folder, a file for each part of the program,
/// so that they can be read, edited and translated together. `Tests/GoldenTests/FactSamples.swift` has a sample of each,
/// and `Scripts/messages` prints them all.
package protocol FindingFact: Hashable, Sendable {
  /// Its kind and its words; of no page, and at no place unless the fact holds one.
  var finding: Finding { get }
}

extension FindingFact {
  /// The fact in words, about a page and a place in its source.
  func finding(
    _ page: String, _ source: SourceRange, outputLine: Int? = nil, candidates: [String] = []
  ) -> Finding {
    var finding = finding
    finding.page = page
    if source.isKnown { finding.source = source }
    finding.outputLine = outputLine
    finding.candidates = candidates
    return finding
  }
}

extension Finding {
  /// The same finding, which names what it says is left out.
  func leavingOut(_ names: [String]) -> Finding {
    var finding = self
    finding.leftOut = names
    return finding
  }

  /// Of a kind, with its usual severity, and of no page yet.
  init(_ kind: FindingKind, _ message: String, _ help: String = "") {
    self = kind.finding(message, help: help)
  }
}

/// Every kind of finding of a migration, its verification, or a repair. Each kind is described once, in
/// `Resources/findings.txt`: a paragraph has its name and severity (`loss`: readers miss something or are misled),
/// what it means, and what to do about it. `{site}` is the title of the target.
package enum FindingKind: String, CaseIterable, Sendable {
  // Links and files
  case linkDead = "link-dead"
  case linkLoose = "link-loose"
  case fragmentDead = "fragment-dead"
  case prefixUnknown = "prefix-unknown"
  case linkVersion = "link-version"
  case linkUnmapped = "link-unmapped"
  case linkScheme = "link-scheme"
  case mapIncomplete = "map-incomplete"
  case imageMissing = "image-missing"
  case imageElsewhere = "image-elsewhere"
  case attachmentMissing = "attachment-missing"
  case attachmentOrphan = "attachment-orphan"
  case attachmentDamaged = "attachment-damaged"
  case fileTooLarge = "file-too-large"
  // What the target cannot show
  case macroUnknown = "macro-unknown"
  case macroDynamic = "macro-dynamic"
  case macroLinked = "macro-linked"
  case macroInvalid = "macro-invalid"
  case markupNewer = "markup-newer"
  case processorUnknown = "processor-unknown"
  case processorForeign = "processor-foreign"
  case rstInvalid = "rst-invalid"
  case includeMissing = "include-missing"
  case includeCycle = "include-cycle"
  case includeLimit = "include-limit"
  case lookDropped = "look-dropped"
  case htmlDropped = "html-dropped"
  case htmlUnclosed = "html-unclosed"
  case nestingTooDeep = "nesting-too-deep"
  case tableTooWide = "table-too-wide"
  case blockUnclosed = "block-unclosed"
  // Input
  case encodingGuessed = "encoding-guessed"
  case nulBytes = "nul-bytes"
  case pageBinary = "page-binary"
  case pageDuplicate = "page-duplicate"
  case pageUnreadable = "page-unreadable"
  case databaseDamaged = "database-damaged"
  case settingsMissing = "settings-missing"
  case authorUnknown = "author-unknown"
  case pageMarkdown = "page-markdown"
  case pageGuide = "page-guide"
  case pageForeign = "page-foreign"
  case pageRestricted = "page-restricted"
  case linkSymbolic = "symbolic-link"
  // Output
  case nameChanged = "name-changed"
  case pageTooLarge = "page-too-large"
  case pageEdited = "page-edited"
  case pageVanished = "page-vanished"
  case notProved = "not-proved"
  case readerFault = "reader-fault"
  case outputLinkDead = "output-link-dead"
  case notWritten = "not-written"
  case redirectLeftOut = "redirect-left-out"
  // Verification against saved pages of Trac
  case differsText = "differs-text"
  case differsHeading = "differs-heading"
  case differsCode = "differs-code"
  case differsLink = "differs-link"
  case differsImage = "differs-image"
  case differsTable = "differs-table"
  case differsLayout = "differs-layout"
  case differsStyle = "differs-style"
  case notCompared = "not-compared"
  case savedMissing = "saved-missing"
  case savedUnreadable = "saved-unreadable"
  case savedUnmatched = "saved-unmatched"
  // Repair of documents that were half moved
  case markupRepaired = "markup-repaired"
  case linkRepaired = "link-repaired"
  case markupLeft = "markup-left"
  case imageRepaired = "image-repaired"
  case pageConverted = "page-converted"
  case fenceOpen = "fence-open"
  case repairRefused = "repair-refused"
  case repairNothing = "repair-nothing"

  /// The usual weight: a warning asks for a look at the page, an error means a wrong result.
  package var severity: Severity { row.severity }

  /// Whether a reader misses something or is led astray: a wrong or broken link, a lost text or image.
  package var isLoss: Bool { row.isLoss }

  /// What it means, in whole sentences of plain text; a report escapes what it must.
  /// - Parameter site: the title of the target.
  package func meaning(on site: String) -> String {
    row.meaning.replacing("{site}", with: site)
  }

  /// What a person does about it; plain text too.
  package var next: String { row.next }

  /// A finding of this kind with its usual severity.
  package func finding(
    page: String = "", at source: SourceRange = .unknown, _ message: String, help: String = "",
    candidates: [String] = []
  ) -> Finding {
    Finding(
      id: rawValue, severity: severity, page: page, source: source, message: message, help: help,
      candidates: candidates)
  }

  private var row: Row {
    guard let row = Self.rows[rawValue] else { fatalError("\(rawValue) is not in findings.txt.") }
    return row
  }

  private static let rows: [String: Row] = {
    var rows: [String: Row] = [:]
    for paragraph in Resource.findingsTXT.split(separator: "\n\n") {
      let lines = paragraph.split(separator: "\n").map(String.init)
      let words = lines[0].split(separator: " ").map(String.init)
      rows[words[0]] = Row(
        severity: Severity(rawValue: words[1]) ?? .error, isLoss: words.count > 2,
        meaning: lines[1], next: lines[2])
    }
    return rows
  }()

  private struct Row {
    let severity: Severity
    let isLoss: Bool
    let meaning, next: String
  }
}
