/// The ids that docutils gives to places: `Set up!` → `set-up`; of names that are taken, `set-up-1`.
struct RSTIdentifiers {
  private var taken: Set<String> = []
  private var counters: [String: Int] = [:]

  /// - Parameter kind: the name of the element, which an id is made of where no name makes one.
  mutating func make(_ names: [String], kind: String) -> String {
    var base = ""
    for name in names {
      base = Self.make(of: name)
      if !base.isEmpty, taken.insert(base).inserted { return base }
    }
    let prefix = base.isEmpty ? kind + "-" : base + "-"
    while true {
      counters[prefix, default: 0] += 1
      let id = prefix + String(counters[prefix] ?? 0)
      if taken.insert(id).inserted { return id }
    }
  }

  /// Lower case, accents off, a hyphen for all that is no letter or digit; it starts with a letter.
  static func make(of name: String) -> String {
    var id: [UInt8] = []
    var needsHyphen = false
    for scalar in name.lowercased().unicodeScalars {
      let letters = scalar.isASCII ? [UInt8(scalar.value)] : PlainLetters.of(scalar)
      if letters.isEmpty, !scalar.properties.isWhitespace { continue }
      for byte in letters.isEmpty ? [0x20] : letters {
        guard ByteClass.isLetter(byte) || ByteClass.isDigit(byte) && !id.isEmpty else {
          if !ByteClass.isDigit(byte) { needsHyphen = !id.isEmpty }
          continue
        }
        if needsHyphen { id.append(UInt8(ascii: "-")) }
        needsHyphen = false
        id.append(byte)
      }
    }
    return String(decoding: id, as: UTF8.self)
  }
}
