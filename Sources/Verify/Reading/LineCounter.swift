/// Which line of the Markdown the reader of its HTML has come to.
///
/// cmark-gfm names the lines of its own blocks; in between, lines are counted as the HTML goes on.
struct LineCounter {
  /// Trac's pages have no lines to name.
  let isOn: Bool
  var line = 0
  /// What to add to a line of the HTML.
  private var offset: Int?

  init(isOn: Bool) { self.isOn = isOn }

  /// - Parameters:
  ///   - position: `12:1-14:3`, where the element has it.
  ///   - htmlLine: as libxml2 counts them; beyond 65,535 it does not.
  mutating func enter(_ position: String?, htmlLine: Int) {
    guard isOn else { return }
    if let position, let first = Int(position.prefix { $0 != ":" }) {
      set(first, htmlLine: htmlLine)
    } else if let offset, htmlLine > 0, htmlLine < 65_535 {
      line = htmlLine + offset
    }
  }

  mutating func set(_ line: Int, htmlLine: Int) {
    guard isOn, line > 0 else { return }
    self.line = line
    offset = htmlLine < 65_535 ? line - htmlLine : nil
  }
}
