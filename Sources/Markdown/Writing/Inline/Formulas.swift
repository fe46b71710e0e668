/// Whether a text's dollars would make a formula: `$x$`.
///
/// GitHub looks for formulas in the text that is left after Markdown, and tells nobody how. All readers that
/// know them want no blank behind the first dollar and none before the last, and no digit behind it:
/// `$5 and $6` is none.
enum Formulas {
  /// `places` are the dollars of one text, in order.
  static func act(at places: [Int], in bytes: [UInt8]) -> Bool {
    guard places.count > 1 else { return false }
    var isOpen = false
    for place in places {
      let after = place + 1 < bytes.count ? bytes[place + 1] : Sign.blank
      let before = place > 0 ? bytes[place - 1] : Sign.blank
      if isOpen, !before.isLineBlank, !before.isLineEnd, !after.isDigit { return true }
      isOpen = isOpen || !(after.isLineBlank || after.isLineEnd)
    }
    return false
  }
}
