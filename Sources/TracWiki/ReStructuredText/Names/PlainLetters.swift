/// Latin letters without their accents: `é` → `e`, `ß` → `ss`.
enum PlainLetters {
  /// Nothing for letters that have no such form.
  static func of(_ scalar: Unicode.Scalar) -> [UInt8] {
    if scalar == "ß" { return Array("sz".utf8) }
    if scalar == "æ" || scalar == "ǽ" { return Array("ae".utf8) }
    if scalar == "œ" { return Array("oe".utf8) }
    return letters[scalar].map { [$0] } ?? []
  }

  private static let letters: [Unicode.Scalar: UInt8] = {
    var letters: [Unicode.Scalar: UInt8] = [:]
    for (plain, accented) in forms {
      for scalar in accented.unicodeScalars { letters[scalar] = plain }
    }
    return letters
  }()

  private static let forms: [(UInt8, String)] = [
    (UInt8(ascii: "a"), "àáâãäåāăąǎª"), (UInt8(ascii: "c"), "çćĉċč"), (UInt8(ascii: "d"), "ďđ"),
    (UInt8(ascii: "e"), "èéêëēĕėęě"), (UInt8(ascii: "g"), "ĝğġģǧ"), (UInt8(ascii: "h"), "ĥħ"),
    (UInt8(ascii: "i"), "ìíîïĩīĭįıǐ"), (UInt8(ascii: "j"), "ĵ"), (UInt8(ascii: "k"), "ķ"),
    (UInt8(ascii: "l"), "ĺļľł"), (UInt8(ascii: "n"), "ñńņň"), (UInt8(ascii: "o"), "òóôõöøōŏőǒº"),
    (UInt8(ascii: "r"), "ŕŗř"), (UInt8(ascii: "s"), "śŝşšș"), (UInt8(ascii: "t"), "ţťŧț"),
    (UInt8(ascii: "u"), "ùúûüũūŭůűųǔ"), (UInt8(ascii: "w"), "ŵ"), (UInt8(ascii: "y"), "ýÿŷ"),
    (UInt8(ascii: "z"), "źżž"),
  ]
}
