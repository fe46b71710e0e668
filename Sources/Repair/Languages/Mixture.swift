import Markup

/// A page that was taken for Trac's, and what of it must show as Markdown all the same.
struct Mixture {
  /// nil: what is Markdown cannot be kept from Trac's reader.
  let page: MixedPage?
  /// Something in it is Markdown's alone.
  let isMixed: Bool
  private let wanted: MarkdownShown

  /// - Parameters:
  ///   - text: UTF-8, lines that end in LF.
  ///   - keepsWeak: something else in the tree is Markdown.
  init(_ text: [UInt8], keepsWeak: Bool) {
    let languages = PageLanguages(text)
    let keepsWeak = keepsWeak || languages.markdown > 0
    isMixed = Self.isMixed(languages, keepsWeak: keepsWeak)
    guard isMixed else {
      page = nil
      wanted = MarkdownShown()
      return
    }
    page = MixedPage(languages, keepsWeak: keepsWeak)
    wanted = MarkdownShown(languages.markdownAlone { keepsWeak || !$0.isWeak })
      .common(with: MarkdownShown(text))
  }

  private static func isMixed(_ languages: PageLanguages, keepsWeak: Bool) -> Bool {
    languages.blocks.contains { keepsWeak || !$0.isWeak }
      || !languages.textLines(countingWeak: keepsWeak).isEmpty
  }

  /// Whether something in a text is Markdown's alone.
  static func isMixed(_ text: [UInt8], keepsWeak: Bool) -> Bool {
    let languages = PageLanguages(text)
    return isMixed(languages, keepsWeak: keepsWeak || languages.markdown > 0)
  }

  /// Whether all of it shows in the finished page, as it does now.
  func isKept(in markdown: [UInt8]) -> Bool { wanted.isKept(in: MarkdownShown(markdown)) }
}

extension Finding {
  /// The same finding with the lines of the page and its output in the place of those of the texts with signs.
  ///
  /// - Parameter isMoved: the output has changed since, so its lines are not known.
  func placed(on page: MixedPage, _ filled: KeptPieces.Filled, isMoved: Bool) -> Finding {
    var finding = self
    if source.isKnown {
      let first = page.line(Int(source.start.line))
      finding.source = SourceRange(lines: first, max(first, page.line(Int(source.end.line))))
    }
    finding.outputLine = isMoved ? nil : outputLine.map(filled.line)
    return finding
  }

  /// The same finding about a text that is itself the output.
  var inOutput: Finding {
    var finding = self
    if source.isKnown { finding.outputLine = Int(source.start.line) }
    finding.source = .unknown
    return finding
  }
}
