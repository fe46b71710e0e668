/// Reads the `*`, `_` and `~` of a written text as a Markdown reader does (CommonMark 6.4 and its appendix,
/// GFM 6.5), and tells which of them would be taken for something else than was meant.
///
/// `a**"b"**c` is not emphasis, `**a***b*` pairs wrongly: rules of thumb fail on neighbors, so the writer
/// writes first and asks then.
struct DelimiterRuns {
  /// Adjacent marks of one character.
  private struct Run {
    var sign: UInt8
    var marks: Range<Int>
    var length: Int
    var canOpen: Bool
    var canClose: Bool
  }

  /// What was taken wrongly.
  struct Verdict {
    /// Styled parts by number.
    var pairs: Set<Int> = []
    /// Characters of the text that were taken for delimiters, by number.
    var literals: Set<Int> = []

    var isFine: Bool { pairs.isEmpty && literals.isEmpty }
  }

  private let marks: [DelimiterMark]
  private let bytes: [UInt8]
  private let rules: Flanking.Rules
  private var verdict = Verdict()

  static func verdict(on marks: [DelimiterMark], in bytes: [UInt8]) -> Verdict {
    guard marks.contains(where: \.isDelimiter) else { return Verdict() }
    // Readers differ about symbols beyond ASCII and about tildes.
    let isPlain = !bytes.contains { $0 >= 0x80 || $0 == ASCII.tilde }
    for rules in isPlain ? [Flanking.Rules()] : Flanking.Rules.all {
      var runs = DelimiterRuns(marks: marks, bytes: bytes, rules: rules)
      runs.read()
      if !runs.verdict.isFine { return runs.verdict }
    }
    return Verdict()
  }

  private init(marks: [DelimiterMark], bytes: [UInt8], rules: Flanking.Rules) {
    self.marks = marks
    self.bytes = bytes
    self.rules = rules
  }

  private mutating func read() {
    var runs: [Run] = []
    var linkStarts: [Int] = []
    var index = 0
    while index < marks.count {
      switch marks[index].role {
      case .linkStart:
        linkStarts.append(runs.count)
        index += 1
      case .linkEnd:
        let start = linkStarts.popLast() ?? 0
        pair(runs[start...])
        runs.removeSubrange(start...)
        index += 1
      case .literal, .opens, .closes:
        runs.append(run(from: &index))
      }
    }
    pair(runs[...])
  }

  /// The run that starts at a mark.
  private mutating func run(from index: inout Int) -> Run {
    let first = index
    let sign = marks[first].sign
    var end = marks[first].end
    index += 1
    while index < marks.count, marks[index].sign == sign, marks[index].start == end {
      end = marks[index].end
      index += 1
    }
    let start = marks[first].start
    let length = end - start
    let flanking = Flanking(sign, from: start, to: end, in: bytes, by: rules)
    let isDelimiter = sign != ASCII.tilde || length <= 2
    let run = Run(
      sign: sign, marks: first..<index, length: length, canOpen: flanking.canOpen && isDelimiter,
      canClose: flanking.canClose && isDelimiter)
    check(run)
    return run
  }

  /// Finds what can be told without pairing.
  private mutating func check(_ run: Run) {
    var closed = false
    for mark in marks[run.marks] {
      switch mark.role {
      case .opens(let pair):
        if !run.canOpen || closed { verdict.pairs.insert(pair) }
      case .closes(let pair):
        closed = true
        if !run.canClose { verdict.pairs.insert(pair) }
      case .literal(let number):
        if run.marks.count > 1 { verdict.literals.insert(number) }
      case .linkStart, .linkEnd:
        break
      }
    }
  }

  /// The delimiter stack of CommonMark's appendix: closers look back for the nearest opener.
  private mutating func pair(_ runs: ArraySlice<Run>) {
    guard verdict.isFine else { return }
    var openers: [Int] = []
    var left: [Int: (length: Int, marks: Range<Int>)] = [:]
    var bottoms: [Int: Int] = [:]
    for index in runs.indices {
      let run = runs[index]
      var length = run.length
      var rest = run.marks
      search: while run.canClose, length > 0 {
        let key = (Int(run.sign) * 3 + run.length % 3) * 2 + (run.canOpen ? 1 : 0)
        let bottom = bottoms[key] ?? -1
        var place = openers.count - 1
        while place >= 0, openers[place] > bottom,
          !Self.match(opener: runs[openers[place]], closer: run)
        {
          place -= 1
        }
        guard place >= 0, openers[place] > bottom else {
          bottoms[key] = index - 1
          break search
        }
        let opener = openers[place]
        for skipped in openers[(place + 1)...] {
          missed(left[skipped]?.marks ?? runs[skipped].marks)
        }
        openers.removeSubrange((place + 1)...)
        var state = left[opener] ?? (runs[opener].length, runs[opener].marks)
        let used =
          run.sign == ASCII.tilde ? run.length : state.length >= 2 && length >= 2 ? 2 : 1
        if run.sign == ASCII.tilde, state.length != run.length {
          // Readers drop both here, and some more than that.
          for mark in marks[state.marks] + marks[rest] { note(mark) }
          return
        }
        guard agree(opener: state.marks.last, closer: rest.first, length: used) else { return }
        state.length -= used
        if state.length == 0 || !isLiteral(state.marks.last) { state.marks.removeLast() }
        left[opener] = state
        if state.length == 0 { openers.removeLast() }
        length -= used
        if length == 0 || !isLiteral(rest.first) { rest.removeFirst() }
      }
      if run.canOpen, length > 0 {
        left[index] = (length, rest)
        openers.append(index)
      } else if length > 0 {
        missed(rest)
      }
    }
    for opener in openers { missed(left[opener]?.marks ?? runs[opener].marks) }
    for index in runs.indices where !runs[index].canOpen && !runs[index].canClose {
      missed(runs[index].marks)
    }
  }

  private static func match(opener: Run, closer: Run) -> Bool {
    guard opener.sign == closer.sign else { return false }
    return !(closer.canOpen || opener.canClose) || closer.length % 3 == 0
      || (opener.length + closer.length) % 3 != 0
  }

  /// Whether two delimiters that a reader pairs were meant as a pair; notes them where not.
  private mutating func agree(opener: Int?, closer: Int?, length: Int) -> Bool {
    guard let opener, let closer else { return true }
    let (left, right) = (marks[opener], marks[closer])
    if case .opens(let pair) = left.role, right.role == .closes(pair: pair), left.length == length,
      right.length == length
    {
      return true
    }
    note(left)
    note(right)
    // Two of the text's own: the next ones can be found at once.
    return isLiteral(opener) && isLiteral(closer)
  }

  /// A run of the text is one mark, and may pair in parts.
  private func isLiteral(_ index: Int?) -> Bool {
    if let index, case .literal = marks[index].role { return true }
    return false
  }

  private mutating func missed(_ range: Range<Int>) {
    for mark in marks[range] {
      if case .literal = mark.role { continue }
      note(mark)
    }
  }

  private mutating func note(_ mark: DelimiterMark) {
    switch mark.role {
    case .opens(let pair), .closes(let pair): verdict.pairs.insert(pair)
    case .literal(let number): verdict.literals.insert(number)
    case .linkStart, .linkEnd: break
    }
  }
}

/// A place in written text where `*`, `_` or `~` is: a delimiter of our own or a character of the text.
struct DelimiterMark {
  enum Role: Hashable {
    /// Characters that must stay what they are. `number` counts all such runs of a text.
    case literal(number: Int)
    case opens(pair: Int)
    case closes(pair: Int)
    /// The brackets of a link: emphasis does not cross them.
    case linkStart, linkEnd
  }

  var role: Role
  var sign: UInt8
  var start: Int
  var length: Int

  var end: Int { start + length }

  /// Whether it is more than the border of a link.
  var isDelimiter: Bool {
    switch role {
    case .literal, .opens, .closes: true
    case .linkStart, .linkEnd: false
    }
  }
}
