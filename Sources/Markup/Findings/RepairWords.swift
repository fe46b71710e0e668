/// What a repair can say of documents that are half moved.
package enum RepairFact: FindingFact {
  // Documents
  case nothingFromTrac
  case documentUnreadable(reason: String)
  case documentNotUTF8
  case sameName(file: String, as: String)
  case becameMarkdown(file: String, reason: String, confidence: String)
  case renamed(to: String, reason: String)
  case notRead(because: String)
  case neverFinished
  case mixedTooClosely
  // Pieces
  case mended(Piece, old: String)
  case linkMended(Piece)
  case imageMended(Piece)
  case fencesPaired
  case notMended(Piece)
  case bracesInFence
  case fenceNotClosed
  case looksLikeTrac(String, kind: String, becomes: String)
  case doubledEntity(String)
  case ambiguous(Reading, others: Int)
  // Links that a person must decide
  case brokenLink(String, because: String?, isImage: Bool)
  case deadLink(String, isLikeOthers: Bool)
  case missingFile(String, isImage: Bool, isLikeOthers: Bool)
  case noPicture(String, isImage: Bool)
  case deadFragment(String, of: String)

  /// What was wrong with some bytes of a document.
  package enum Piece: Hashable, Sendable {
    /// Markup of Trac: its name.
    case trac(String)
    case tracTable
    case tracDefinitionList
    case bracesInFence
    case languageInFence
    case codeBehindFence
    case noDelimiterRow
    case blankLineInTable
    case breakBeforeMarkdown
    case doubledEntity
    case lineBreakOfWiki
    case visibleEscape
    case linkWithoutAddress
    case blankInAddress
    case address(String, became: String)
  }

  /// What Trac and Markdown read in different ways.
  package enum Reading: Hashable, Sendable { case ruler, indent, underline }

  package var finding: Finding {
    switch self {
    case .nothingFromTrac:
      Finding(
        .repairNothing, "Nothing in the tree comes from Trac, so there is no move to finish.",
        "--as trac GLOB says that files are Trac's; `tracdown lint` finds faults of other kinds.")
    case .documentUnreadable(let reason):
      Finding(
        .pageUnreadable, "The file cannot be read: \(reason).",
        "Mend its permissions and run again.")
    case .documentNotUTF8:
      Finding(
        .encodingGuessed, "The document is no UTF-8; its text was left as it is.",
        "Save it as UTF-8, and run again.")
    case .sameName(let file, let first):
      Finding(
        .pageDuplicate, "\(file) stands for the same page as \(first) and was left as it is.",
        "Compare both files and keep one.")
    case .becameMarkdown(let file, let reason, let confidence):
      Finding(.pageConverted, "A page of Trac (\(reason); \(confidence)) became \(file).")
    case .renamed(let file, let reason):
      Finding(.pageConverted, "Markdown (\(reason)) under another suffix became \(file).")
    case .notRead(let objection):
      Finding(
        .repairRefused, "The document was left as it is: \(objection).",
        "Split it, and run again.")
    case .neverFinished:
      Finding(
        .repairRefused,
        "The document was left as it is: whatever is mended in it brings up something else.",
        Self.byHand)
    case .mixedTooClosely:
      Finding(
        .repairRefused,
        "Trac and Markdown are mixed so closely in this page that it was read as Markdown.",
        "Read the page, and correct what is left of Trac by hand.")
    case .mended(let piece, let old):
      Finding(
        .markupRepaired,
        old.isEmpty || old.contains("\n")
          ? "\(piece.first) was mended." : "\(piece.first) was mended: “\(old)”.")
    case .linkMended(let piece): Finding(.linkRepaired, "A link was mended: \(piece.words).")
    case .imageMended(let piece): Finding(.imageRepaired, "An image was mended: \(piece.words).")
    case .fencesPaired:
      Finding(.markupRepaired, "Fences and Trac's braces were mixed; they pair up again.")
    case .notMended(let piece):
      Finding(
        .repairRefused, "\(piece.first) was left: to mend it would change other text.", Self.byHand)
    case .bracesInFence:
      Finding(
        .repairRefused,
        "A fence holds Trac's braces; they were left, as it may show them on purpose.",
        "Take the two lines away if the code does not need them.")
    case .fenceNotClosed:
      Finding(
        .fenceOpen,
        "No line closes the fence that begins here: the rest of the document shows as code.",
        "Write the closing fence where the code ends.")
    case .looksLikeTrac(let text, let kind, let markdown):
      Finding(
        .markupLeft,
        "“\(text)” looks like Trac's \(kind), but nothing else in the document is Trac's.",
        markdown.isEmpty ? "" : "If it is, write \(markdown).")
    case .doubledEntity(let name):
      Finding(
        .markupLeft,
        "“&amp;\(name)” shows as “&\(name)”, which may be on purpose: nothing else in the document is Trac's.",
        "If it is not, write `&\(name)`.")
    case .ambiguous(let reading, let others):
      Finding(
        .markupLeft,
        "\(reading.words). The page holds both languages, so the line was left as it is."
          + Self.more(others),
        "If Trac is meant, write it as Markdown by hand, or run again with `--as trac FILE`.")
    case .brokenLink(let address, let reason, let isImage):
      Finding(
        isImage ? .imageMissing : .linkDead, reason ?? "“\(address)” leads nowhere.", Self.correct)
    case .deadLink(let address, let isLikeOthers):
      Finding(
        .linkDead,
        "The link “\(address)” leads nowhere"
          + (isLikeOthers ? "." : ", and nothing in the tree is like it."),
        Self.correct)
    case .missingFile(let address, let isImage, let isLikeOthers):
      Finding(
        isImage ? .imageMissing : .attachmentMissing,
        "The \(isImage ? "picture" : "file") “\(address)” is not there"
          + (isLikeOthers ? "." : ", and no file of its name is in the tree."),
        Self.correct)
    case .noPicture(let file, let isImage):
      Finding(
        isImage ? .imageMissing : .attachmentMissing,
        "“\(file)” is no picture that browsers show, whatever its name says.", Self.correct)
    case .deadFragment(let fragment, let file):
      Finding(
        .fragmentDead, "“\(file)” has no heading or anchor “#\(fragment)”.", Self.correct)
    }
  }

  private static let byHand = "Mend it by hand."
  private static let correct = "Correct the address, or take the link away."

  private static func more(_ lines: Int) -> String {
    switch lines {
    case 0: ""
    case 1: " One more line is such."
    default: " \(lines) more lines are such."
    }
  }
}

extension RepairFact.Piece {
  fileprivate var words: String {
    switch self {
    case .trac(let name): "Trac's \(name)"
    case .tracTable: "Trac's table"
    case .tracDefinitionList: "Trac's definition list"
    case .bracesInFence: "Trac's braces in a fence"
    case .languageInFence: "Trac's language line in a fence"
    case .codeBehindFence: "code behind an opening fence"
    case .noDelimiterRow: "a table without its delimiter row"
    case .blankLineInTable: "a blank line in a table"
    case .breakBeforeMarkdown: "a <br> that swallows Markdown"
    case .doubledEntity: "a doubled entity"
    case .lineBreakOfWiki: "a line break of a wiki"
    case .visibleEscape: "an escape that shows"
    case .linkWithoutAddress: "a link without address"
    case .blankInAddress: "a blank in an address"
    case .address(let old, let new): "\(old) → \(new)"
    }
  }

  /// The same at the start of a sentence.
  fileprivate var first: String { words.prefix(1).uppercased() + words.dropFirst() }
}

extension RepairFact.Reading {
  fileprivate var words: String {
    switch self {
    case .ruler: "“----” below text is the mark of a heading in Markdown and a rule in Trac"
    case .indent:
      "An indented paragraph is code or plain text in Markdown and a quotation in Trac"
    case .underline: "“__x__” is bold in Markdown and underlined in Trac"
    }
  }
}

extension Finding {
  /// What a repair found, in words. What has candidates needs no other help.
  ///
  /// - Parameter candidates: replacements worth trying, best first.
  package init(
    _ fact: RepairFact, page: String = "", at source: SourceRange = .unknown,
    outputLine: Int? = nil, candidates: [String] = []
  ) {
    self = fact.finding(page, source, outputLine: outputLine, candidates: candidates)
    if !candidates.isEmpty { help = "" }
  }
}
