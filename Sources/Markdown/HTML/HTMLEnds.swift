import Markup

/// Where the elements end that the HTML blocks of a page leave open.
///
/// A later block may close what an earlier one opened: `<table><tr><td>`, wiki text, `</td></tr></table>`. What no block
/// closes ends with the last block that closes something inside it, which usually is its own; a browser would
/// stretch it over the rest of the page. So does what cannot hold the wiki text in between: a `<pre>` with a list.
struct HTMLEnds {
  /// One block of HTML.
  private struct Piece {
    let html: CleanHTML
    let source: SourceRange
    /// What precedes it in the page.
    let before: WikiText
  }

  /// Counts of the blocks of the wiki's own text.
  private struct WikiText {
    var all = 0
    /// Those that are more than paragraphs.
    var structured = 0
    /// Those that are more than characters: they have links or images.
    var marked = 0
  }

  /// What was left open, and the result for it.
  private typealias Fault = MarkupFact.HTMLFault

  private var pieces: [Piece] = []
  private var text = WikiText()

  mutating func add(_ html: CleanHTML, at source: SourceRange) {
    pieces.append(Piece(html: html, source: source, before: text))
  }

  /// A block of the wiki's own text.
  mutating func add(_ block: Block) {
    text.all += 1
    switch block.content {
    case .paragraph(let content): if content.contains(where: \.isMarked) { text.marked += 1 }
    case .code: break
    default:
      text.structured += 1
      text.marked += 1
    }
  }

  /// The pieces of HTML with the ends of their elements, and a finding for each line of tags without one.
  func finish() -> (html: [[UInt8]], findings: [Finding]) {
    var faults: [OpenElements.Key: (fault: Fault, name: String)] = [:]
    var early: [OpenElements.Key: OpenElements.End] = [:]
    var html: [[UInt8]] = []
    // What ends early lets others end as written: usually two rounds say all.
    for _ in 0..<Self.mostRounds {
      var open = OpenElements(early: early) { holds($0, from: $1, to: $2) }
      html = pieces.map { open.read($0.html.bytes) }
      for key in open.unended { faults[key] = (unendedFault(at: key), "") }
      let unclosed = open.unclosed()
      if unclosed.isEmpty && open.overstretched.isEmpty { break }
      for element in open.overstretched {
        early[element.key] = OpenElements.End(piece: element.piece, offset: 0)
        faults[element.key] = (.overstretched, element.name)
      }
      for element in unclosed {
        early[element.key] = element.reach
        html[element.reach.piece] += "</\(element.name)>".utf8
        if element.isShaping, !element.endsWithContent {
          let isOwn = element.reach.piece == element.piece
          faults[element.key] = (isOwn ? .unclosed : .goingOn, element.name)
        }
      }
    }
    return (html, findings(faults))
  }

  private static let mostRounds = 4

  /// Whether an element of that name can hold the wiki text between two pieces.
  private func holds(_ name: String, from first: Int, to last: Int) -> Bool {
    let (before, behind) = (pieces[first].before, pieces[last].before)
    switch HTMLElement[name] {
    case .removed: return before.all == behind.all
    case .preformatted:
      return before.structured == behind.structured && before.marked == behind.marked
    case .heading: return before.structured == behind.structured
    default: return true
    }
  }

  private func unendedFault(at key: OpenElements.Key) -> Fault {
    let isComment = pieces[key.piece].html.bytes[key.start...].starts(with: "<!--".utf8)
    return isComment ? .unendedComment : .unendedTag
  }

  // MARK: Findings

  /// Tags of one line share a finding.
  private func findings(_ faults: [OpenElements.Key: (fault: Fault, name: String)]) -> [Finding] {
    var byPiece: [Int: [(start: Int, fault: Fault, name: String)]] = [:]
    for (key, value) in faults {
      byPiece[key.piece, default: []].append((key.start, value.fault, value.name))
    }
    var findings: [Finding] = []
    for (number, piece) in pieces.enumerated() {
      let lines = piece.html.lines(in: piece.source)
      for offset in piece.html.unended {
        let isComment = piece.html.source[offset...].starts(with: "<!--".utf8)
        findings.append(
          finding(isComment ? .unendedComment : .unendedTag, [], at: lines.line(offset)))
      }
      var last: (line: Int, fault: Fault, names: [String])?
      for (start, fault, name) in byPiece[number, default: []].sorted(by: { $0.start < $1.start }) {
        let line = lines.line(piece.html.origin(of: start))
        if let open = last, open.line == line, open.fault == fault {
          if open.names.count < 10, !open.names.contains(name) { last?.names.append(name) }
        } else {
          if let last { findings.append(finding(last.fault, last.names, at: last.line)) }
          last = (line, fault, [name])
        }
      }
      if let last { findings.append(finding(last.fault, last.names, at: last.line)) }
    }
    return findings
  }

  private func finding(_ fault: Fault, _ names: [String], at line: Int) -> Finding {
    Finding(.htmlNotClosed(fault, tags: names), at: SourceRange(lines: line, line))
  }
}

extension Inline {
  /// Whether it is more than characters and their style.
  fileprivate var isMarked: Bool {
    switch self {
    case .text, .softBreak, .lineBreak, .code: false
    case .styled(_, let content): content.contains(where: \.isMarked)
    case .span(let span): span.content.contains(where: \.isMarked)
    default: true
    }
  }
}
