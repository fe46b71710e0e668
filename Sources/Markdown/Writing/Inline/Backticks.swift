/// Whether a text's own backticks would delimit code: those that have a partner, another run of the same
/// length (CommonMark 6.3), and all that stand beside real code.
///
/// In theory `` `` a `b` `c` `` holds two pieces of code. cmark-gfm finds one: it remembers wrongly what it
/// saw while it looked for the partner of the first two backticks.
enum Backticks {
  /// `places` are the text's own runs.
  static func act(at places: [Range<Int>], in bytes: [UInt8]) -> Bool {
    guard !places.isEmpty else { return false }
    var lengths: Set<Int> = []
    var runs = 0
    var index = 0
    while index < bytes.count {
      guard bytes[index] == Sign.backtick else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index] == Sign.backtick { index += 1 }
      let isOwn = runs < places.count && places[runs] == start..<index
      if !isOwn || !lengths.insert(index - start).inserted { return true }
      runs += 1
    }
    return false
  }
}
