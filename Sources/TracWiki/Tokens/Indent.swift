/// The blanks at the start of a line.
enum Indent {
  /// Columns up to `end`; Trac makes eight blanks of each tab, but not in front of citations.
  static func depth(_ line: TextView, to end: Int, tab: Int = 8) -> Int {
    var depth = 0
    var position = line.start
    while position < end, let (scalar, next) = line.scalar(at: position) {
      depth += scalar == "\t" ? tab : 1
      position = next
    }
    return depth
  }
}
