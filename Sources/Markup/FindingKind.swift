/// Every kind of finding that a migration or its verification can make, with its weight: the one list of them.
package enum FindingKind: String, CaseIterable, Sendable {
  // Links and files
  case linkDead = "link-dead"
  case fragmentDead = "fragment-dead"
  case linkVersion = "link-version"
  case linkUnmapped = "link-unmapped"
  case linkScheme = "link-scheme"
  /// Things that a map of another realm should know, and does not.
  case mapIncomplete = "map-incomplete"
  case imageMissing = "image-missing"
  case imageElsewhere = "image-elsewhere"
  case attachmentMissing = "attachment-missing"
  case attachmentOrphan = "attachment-orphan"
  /// A file is not as large as the database says.
  case attachmentDamaged = "attachment-damaged"
  case fileTooLarge = "file-too-large"
  // What GitHub cannot show
  case macroUnknown = "macro-unknown"
  case macroDynamic = "macro-dynamic"
  case macroInvalid = "macro-invalid"
  case processorUnknown = "processor-unknown"
  case processorForeign = "processor-foreign"
  case rstInvalid = "rst-invalid"
  case includeMissing = "include-missing"
  case includeCycle = "include-cycle"
  case includeLimit = "include-limit"
  case lookDropped = "look-dropped"
  case htmlDropped = "html-dropped"
  /// An element that the page's HTML never closes.
  case htmlUnclosed = "html-unclosed"
  case nestingTooDeep = "nesting-too-deep"
  /// A table that readers of Markdown would take too long over.
  case tableTooWide = "table-too-wide"
  case blockUnclosed = "block-unclosed"
  // Input
  case encodingGuessed = "encoding-guessed"
  case nulBytes = "nul-bytes"
  case pageBinary = "page-binary"
  case pageDuplicate = "page-duplicate"
  case pageUnreadable = "page-unreadable"
  /// Parts of the source's database cannot be read.
  case databaseDamaged = "database-damaged"
  /// A file of settings that another one names is not there.
  case settingsMissing = "settings-missing"
  /// Logins of Trac that nobody gave a name.
  case authorUnknown = "author-unknown"
  case pageMarkdown = "page-markdown"
  case pageGuide = "page-guide"
  /// A page in the markup of another wiki.
  case pageForeign = "page-foreign"
  /// Trac did not show it to everybody.
  case pageRestricted = "page-restricted"
  case linkSymbolic = "symbolic-link"
  // Output
  case nameChanged = "name-changed"
  case pageTooLarge = "page-too-large"
  case pageEdited = "page-edited"
  case pageVanished = "page-vanished"
  case notProved = "not-proved"
  /// Something in the output that the target's reader does not show as it is meant.
  case readerFault = "reader-fault"
  case outputLinkDead = "output-link-dead"
  /// A file that could not be written.
  case notWritten = "not-written"
  /// An old address that one of the files of `--redirects` cannot hold.
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
  /// A part of a page that only a running Trac can show.
  case notCompared = "not-compared"
  /// A page without a saved one to compare with.
  case savedMissing = "saved-missing"
  /// A saved file that cannot be compared.
  case savedUnreadable = "saved-unreadable"
  /// A saved file of no page.
  case savedUnmatched = "saved-unmatched"
  // Repair of documents that were half moved
  case markupRepaired = "markup-repaired"
  case linkRepaired = "link-repaired"
  /// What may be Trac's, and may not.
  case markupLeft = "markup-left"
  case imageRepaired = "image-repaired"
  case pageConverted = "page-converted"
  /// A fence that nothing closes.
  case fenceOpen = "fence-open"
  /// What could not be mended without a change of something else.
  case repairRefused = "repair-refused"
  /// No sign of Trac in the whole tree.
  case repairNothing = "repair-nothing"

  /// The usual weight: a warning asks for a look at the page, an error means a wrong result.
  package var severity: Severity {
    switch self {
    case .linkDead, .fragmentDead, .imageMissing, .attachmentMissing, .attachmentDamaged,
      .settingsMissing, .macroUnknown, .macroDynamic, .macroInvalid, .processorUnknown,
      .processorForeign, .includeMissing, .includeCycle, .includeLimit,
      .htmlDropped, .htmlUnclosed,
      .nestingTooDeep, .tableTooWide, .blockUnclosed, .encodingGuessed, .nulBytes, .pageDuplicate,
      .pageTooLarge,
      .pageEdited, .pageVanished, .notProved, .readerFault, .fileTooLarge, .pageBinary,
      .differsLayout,
      .differsStyle, .savedMissing, .savedUnreadable, .rstInvalid, .fenceOpen, .repairRefused,
      .redirectLeftOut, .mapIncomplete, .pageForeign, .pageRestricted:
      .warning
    case .pageUnreadable, .databaseDamaged, .outputLinkDead, .notWritten, .differsText,
      .differsHeading, .differsCode,
      .differsLink, .differsImage, .differsTable:
      .error
    case .authorUnknown, .linkVersion, .linkUnmapped, .linkScheme, .imageElsewhere,
      .attachmentOrphan, .lookDropped,
      .pageMarkdown, .pageGuide, .linkSymbolic, .nameChanged, .savedUnmatched, .notCompared,
      .markupRepaired, .linkRepaired, .imageRepaired, .pageConverted, .repairNothing, .markupLeft:
      .info
    }
  }

  /// A finding of this kind with its usual severity.
  package func finding(
    page: String = "", at source: SourceRange = .unknown, _ message: String, help: String = "",
    candidates: [String] = []
  ) -> Finding {
    Finding(
      id: rawValue, severity: severity, page: page, source: source, message: message, help: help,
      candidates: candidates)
  }
}
