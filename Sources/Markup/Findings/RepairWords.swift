/// Messages of a repair of half-migrated documents.
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
        .repairNothing, "No document contains Trac markup, so there is nothing to repair.",
        "If files are Trac pages, say so with --as trac GLOB. To find other problems, use `tracdown lint`."
      )
    case .documentUnreadable(let reason):
      Finding(
        .pageUnreadable, "The file cannot be read: \(reason).",
        "Fix this and run again.")
    case .documentNotUTF8:
      Finding(
        .encodingGuessed, "The document is not UTF-8 and was left unchanged.",
        "Save it as UTF-8, and run again.")
    case .sameName(let file, let first):
      Finding(
        .pageDuplicate, "\(file) has the same page name as \(first) and was left unchanged.",
        "Compare both files and keep one.")
    case .becameMarkdown(let file, let reason, let confidence):
      Finding(.pageConverted, "Converted a Trac page to \(file) (\(confidence): \(reason)).")
    case .renamed(let file, let reason):
      Finding(
        .pageConverted, "Renamed a Markdown file with another extension to \(file) (\(reason)).")
    case .notRead(let objection):
      Finding(
        .repairRefused, "The document was left unchanged: \(objection).",
        "Split it and run again.")
    case .neverFinished:
      Finding(
        .repairRefused,
        "The document was left unchanged: each repair causes another problem.",
        Self.byHand)
    case .mixedTooClosely:
      Finding(
        .repairRefused,
        "Trac markup and Markdown are mixed too closely to separate, so the page was read as Markdown.",
        "Read the page and fix the remaining Trac markup by hand.")
    case .mended(let piece, let old):
      Finding(
        .markupRepaired,
        old.isEmpty || old.contains("\n")
          ? "\(piece.deed) \(piece.words)." : "\(piece.deed) \(piece.words): “\(old)”.")
    case .linkMended(let piece): Finding(.linkRepaired, "Repaired a link: \(piece.words).")
    case .imageMended(let piece): Finding(.imageRepaired, "Repaired an image: \(piece.words).")
    case .fencesPaired:
      Finding(.markupRepaired, "Repaired code fences that were mixed with Trac braces.")
    case .notMended(let piece):
      Finding(
        .repairRefused, "Not repaired: \(piece.words). The repair would change other text.",
        Self.byHand)
    case .bracesInFence:
      Finding(
        .repairRefused,
        "A code fence contains Trac braces; they were left, because they may be intentional.",
        "If the code does not need them, remove the two lines.")
    case .fenceNotClosed:
      Finding(
        .fenceOpen,
        "The code fence that starts here is never closed: the rest of the document is shown as code.",
        "Add the closing fence where the code ends.")
    case .looksLikeTrac(let text, let kind, let markdown):
      Finding(
        .markupLeft,
        "“\(text)” looks like \(RepairFact.Piece.trac(kind).words), but the document has no other Trac markup.",
        markdown.isEmpty ? "" : "If it is Trac markup, write \(markdown).")
    case .doubledEntity(let name):
      Finding(
        .markupLeft,
        "“&amp;\(name)” is shown as “&\(name)”, which may be intentional: the document has no Trac markup.",
        "If it is not intentional, write `&\(name)`.")
    case .ambiguous(let reading, let others):
      Finding(
        .markupLeft,
        "\(reading.words). The page contains both, so the line was left unchanged."
          + Self.more(others),
        "If it is Trac markup, rewrite it in Markdown by hand, or run again with `--as trac FILE`.")
    case .brokenLink(let address, let reason, let isImage):
      Finding(
        isImage ? .imageMissing : .linkDead, reason ?? "“\(address)” does not exist.",
        Self.correct(isImage))
    case .deadLink(let address, let isLikeOthers):
      Finding(
        .linkDead,
        "The link target “\(address)” does not exist"
          + (isLikeOthers ? "." : ", and no file has a similar name."),
        Self.correct())
    case .missingFile(let address, let isImage, let isLikeOthers):
      Finding(
        isImage ? .imageMissing : .attachmentMissing,
        "The \(isImage ? "image" : "file") “\(address)” does not exist"
          + (isLikeOthers ? "." : ", and no file in the tree has its name."),
        Self.correct(isImage))
    case .noPicture(let file, let isImage):
      Finding(
        isImage ? .imageMissing : .attachmentMissing,
        "“\(file)” is not an image that browsers can show, despite its name.",
        "Replace the file, or remove the \(isImage ? "image" : "link").")
    case .deadFragment(let fragment, let file):
      Finding(
        .fragmentDead, "“\(file)” has no heading or anchor “#\(fragment)”.", Self.correct())
    }
  }

  private static let byHand = "Fix it by hand."

  private static func correct(_ isImage: Bool = false) -> String {
    "Correct the address, or remove the \(isImage ? "image" : "link")."
  }

  private static func more(_ lines: Int) -> String {
    switch lines {
    case 0: ""
    case 1: " One more line is like this."
    default: " \(lines) more lines are like this."
    }
  }
}

/// How messages name a piece of Trac markup: `bold text`, `link`.
package enum TracMarkupName {
  /// `Trac bold text`, `a Trac link`
  static func phrase(_ name: String) -> String {
    name == "code" || name.hasSuffix("text") ? "Trac \(name)" : "a Trac \(name)"
  }

  /// The same at the start of a sentence.
  package static func sentence(_ name: String) -> String {
    let phrase = phrase(name)
    return phrase.prefix(1).uppercased() + phrase.dropFirst()
  }
}

extension RepairFact.Piece {
  /// What was done to it.
  fileprivate var deed: String {
    switch self {
    case .trac, .tracTable, .tracDefinitionList, .languageInFence: "Converted"
    case .bracesInFence: "Removed"
    default: "Repaired"
    }
  }

  fileprivate var words: String {
    switch self {
    case .trac(let name): TracMarkupName.phrase(name)
    case .tracTable: "a Trac table"
    case .tracDefinitionList: "a Trac definition list"
    case .bracesInFence: "Trac braces from a fence"
    case .languageInFence: "a Trac language line in a fence"
    case .codeBehindFence: "code after an opening fence"
    case .noDelimiterRow: "a table without a delimiter row"
    case .blankLineInTable: "a blank line in a table"
    case .breakBeforeMarkdown: "a <br> that hides Markdown"
    case .doubledEntity: "a double-encoded entity"
    case .lineBreakOfWiki: "a wiki line break"
    case .visibleEscape: "a visible escape character"
    case .linkWithoutAddress: "a link without an address"
    case .blankInAddress: "a space in an address"
    case .address(let old, let new): "\(old) → \(new)"
    }
  }
}

extension RepairFact.Reading {
  fileprivate var words: String {
    switch self {
    case .ruler: "“----” below text makes a heading in Markdown and a horizontal rule in Trac"
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
