/// A text taken apart at its backticks; one that stands alone is text.
struct BacktickParts {
  private let parts: [Substring]

  init(_ text: String) {
    parts = text.split(separator: "`", omittingEmptySubsequences: false)
  }

  /// All parts as `write` writes them, joined.
  func map(_ write: (_ isCode: Bool, _ part: String) -> String) -> String {
    var result = ""
    for (index, part) in parts.enumerated() {
      let isCode = index % 2 == 1
      // The last of an even number opens and closes nothing.
      let isAlone = isCode && index == parts.count - 1
      if isAlone || isCode && part.isEmpty {
        result += write(false, isAlone ? "`\(part)" : "``")
      } else {
        result += write(isCode, String(part))
      }
    }
    return result
  }
}
