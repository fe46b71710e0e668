/// How a word looks: `**bold**` is `strong` on both sides.
struct Styles: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let strong = Styles(rawValue: 1)
  static let emphasis = Styles(rawValue: 2)
  static let code = Styles(rawValue: 4)
  static let deleted = Styles(rawValue: 8)
  static let inserted = Styles(rawValue: 16)
  static let superscript = Styles(rawValue: 32)
  static let subscripted = Styles(rawValue: 64)

  /// For messages: `bold and italic`; empty where there are none.
  var words: String {
    let names: [(Styles, String)] = [
      (.strong, "bold"), (.emphasis, "italic"), (.code, "code"), (.deleted, "struck out"),
      (.inserted, "underlined"), (.superscript, "raised"), (.subscripted, "lowered"),
    ]
    return names.filter { contains($0.0) }.map(\.1).joined(separator: " and ")
  }
}
