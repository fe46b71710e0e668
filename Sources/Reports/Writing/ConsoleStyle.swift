import Basics
import Markup

/// Text with or without colors.
package struct ConsoleStyle: Hashable, Sendable {
  /// Whether escape sequences are written; if not, all texts come back as they are.
  package var isColored: Bool

  /// Whether the terminal shows colors is the caller's to know.
  package init(isColored: Bool) { self.isColored = isColored }

  /// SGR 1 (ECMA-48).
  package func bold(_ text: String) -> String { wrapped(text, 1) }
  /// SGR 2: fainter than the rest.
  package func dim(_ text: String) -> String { wrapped(text, 2) }
  /// SGR 31.
  package func red(_ text: String) -> String { wrapped(text, 31) }
  /// SGR 32.
  package func green(_ text: String) -> String { wrapped(text, 32) }
  /// SGR 33.
  package func yellow(_ text: String) -> String { wrapped(text, 33) }

  /// Errors in red, warnings in yellow, notes dim.
  package func severity(_ severity: Severity, _ text: String) -> String {
    switch severity {
    case .error: red(text)
    case .warning: yellow(text)
    case .info: dim(text)
    }
  }

  /// A link that terminals open (OSC 8); one without an address is its text.
  func link(_ text: String, to address: String?) -> String {
    guard isColored, let address else { return text }
    return "\u{1B}]8;;\(address)\u{1B}\\\(text)\u{1B}]8;;\u{1B}\\"
  }

  private func wrapped(_ text: String, _ code: Int) -> String {
    isColored && !text.isEmpty ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension String {
  /// Filled with spaces at its end to a number of columns.
  func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - displayWidth))
  }

  /// Cut off after a number of columns, with “…” at its end.
  func clipped(to width: Int) -> String {
    guard displayWidth > width else { return self }
    var result = UnicodeScalarView()
    var column = 1
    for scalar in unicodeScalars {
      column += scalar.displayWidth
      if column > width { break }
      result.append(scalar)
    }
    return String(result) + "…"
  }

  /// Broken at spaces where it is wider than a terminal; lines after the first are indented.
  ///
  /// - Parameter width: nil if lines are as long as they are.
  func folded(to width: Int?, indent: Int) -> String {
    guard let width, shownWidth > width else { return self }
    let room = max(indent + 20, width)
    var result = ""
    var column = 0
    var spaces = 0
    var hasWord = false
    for (index, word) in split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { spaces += 1 }
      if word.isEmpty { continue }
      let wide = String(word).shownWidth
      let isBroken = column + spaces + wide > room && hasWord
      if isBroken { result += "\n" }
      let blanks = isBroken ? indent : spaces
      result += String(repeating: " ", count: blanks) + word
      column = (isBroken ? 0 : column) + blanks + wide
      spaces = 0
      hasWord = true
    }
    return result
  }

  /// In columns; escape sequences (SGR, OSC 8) take none.
  private var shownWidth: Int {
    var text = UnicodeScalarView()
    var scalars = unicodeScalars.makeIterator()
    while let scalar = scalars.next() {
      guard scalar == "\u{1B}" else {
        text.append(scalar)
        continue
      }
      if scalars.next() == "[" {
        while let part = scalars.next(), !("@"..."~").contains(part) {}
      } else {
        while let part = scalars.next(), part != "\\" {}
      }
    }
    return String(text).displayWidth
  }
}

/// How far a run is, in words.
///
///     1204 of 10000 pages, 12 %, 5.6 MB, 3 min left
package enum ProgressText {
  /// - Parameter first: how much was done when the clock started, and how many seconds ago that was.
  package static func write(
    _ count: Progress.Count, _ unit: String, since first: (done: Int, seconds: Double)?
  ) -> String {
    var parts = [
      "\(count.done) of \(count.total) \(unit)", "\(count.done * 100 / count.total) %",
    ]
    if count.bytes >= 100_000 { parts.append(megabytes(count.bytes)) }
    if let left = left(count, since: first) { parts.append(left) }
    return parts.joined(separator: ", ")
  }

  /// `5.6 MB`
  private static func megabytes(_ bytes: Int) -> String {
    let tenths = (bytes + 50_000) / 100_000
    return tenths < 1000 ? "\(tenths / 10).\(tenths % 10) MB" : "\(tenths / 10) MB"
  }

  /// `3 min left`; nil if it is too early to tell.
  private static func left(
    _ count: Progress.Count, since first: (done: Int, seconds: Double)?
  ) -> String? {
    guard let first, first.seconds >= 2, count.done > first.done else { return nil }
    let seconds = Int(
      first.seconds / Double(count.done - first.done) * Double(count.total - count.done))
    return switch seconds {
    case ..<1: nil
    case ..<90: "\(seconds) s left"
    case ..<5400: "\((seconds + 30) / 60) min left"
    default: "\((seconds + 1800) / 3600) h left"
    }
  }
}
