import Basics
import Targets

/// Plain text that only kramdown takes for something: `--debug` would be a dash and a word, `{: x}` attributes.
extension InlineDraft {
  /// Writes the byte at `index` so that it stays what it is; false, with nothing written: it needs no such care.
  mutating func kramdownMark(_ index: Int, in context: Context) -> Bool {
    guard !context.isInCode else { return false }
    switch run[index] {
    case ASCII.hyphen:
      guard next(index) == ASCII.hyphen else { return false }
    case ASCII.dot:
      guard next(index) == ASCII.dot, next(index, 2) == ASCII.dot else { return false }
    case UInt8(ascii: "{"):
      guard
        next(index) == ASCII.colon
          || place == .heading && next(index) == ASCII.hash
      else { return false }
    case ASCII.dollar:
      guard next(index) == ASCII.dollar || index > 0 && run[index - 1] == ASCII.dollar else {
        return false
      }
    default: return false
    }
    escaped(run[index])
    return true
  }
}
