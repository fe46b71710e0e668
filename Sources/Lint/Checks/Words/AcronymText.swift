/// The acronyms in one block of text: `The MTA (mail transfer agent) meets the SLA` uses `SLA`, and explains `MTA`.
struct AcronymText {
  /// With the number of the line in the text, from 0.
  private(set) var uses: [(name: String, line: Int)] = []
  /// Those that stand beside their words in brackets.
  private(set) var explained: Set<String> = []

  init(_ text: String) {
    // Whoever shouts a whole sentence uses no acronyms.
    let bytes = Array(text.utf8)
    var line = 0
    var index = 0
    var previous: (isUpper: Bool, isSpace: Bool) = (false, true)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A { line += 1 }
      guard Self.isWord(byte) else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
      let word = bytes[start..<index]
      let isAcronym = Self.isAcronym(word)
      let before = start > 0 ? bytes[start - 1] : 0x20
      let after = index < bytes.count ? bytes[index] : 0x20
      defer { previous = (isAcronym || Self.isShouted(word), true) }
      guard isAcronym, Self.standsAlone(before, after) else { continue }
      let name = String(decoding: word, as: UTF8.self)
      let next = Self.wordAfter(index, in: bytes)
      if before == UInt8(ascii: "("), after == UInt8(ascii: ")") {
        explained.insert(name)
      } else if Self.opensBracket(index, in: bytes) {
        explained.insert(name)
      } else if !previous.isUpper, !Self.isShouted(next) {
        uses.append((name, line))
      }
    }
  }

  /// Two to six capitals and digits, the first a capital, at least two capitals.
  static func isAcronym(_ word: some Collection<UInt8>) -> Bool {
    guard (2...6).contains(word.count), let first = word.first, (0x41...0x5A).contains(first),
      word.allSatisfy({ (0x41...0x5A).contains($0) || (0x30...0x39).contains($0) }),
      word.count(where: { (0x41...0x5A).contains($0) }) >= 2
    else { return false }
    return !isRomanNumeral(word)
  }

  private static func isRomanNumeral(_ word: some Collection<UInt8>) -> Bool {
    word.allSatisfy { "IVXLCDM".utf8.contains($0) } && word.count <= 4
      && word.contains { "IVX".utf8.contains($0) }
  }

  private static func isShouted(_ word: some Collection<UInt8>) -> Bool {
    word.count >= 2 && word.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      || byte >= 0x80
  }

  /// Not a part of `CONFIG_FILE`, `README.md`, `A/B`, `$HOME`, `UTF-8`.
  private static func standsAlone(_ before: UInt8, _ after: UInt8) -> Bool {
    let marks = Array("_$@#/\\=-%<>".utf8)
    if marks.contains(before) || marks.contains(after) { return false }
    return before != UInt8(ascii: ".")
  }

  private static func wordAfter(_ index: Int, in bytes: [UInt8]) -> ArraySlice<UInt8> {
    guard index < bytes.count, bytes[index] == 0x20 else { return [] }
    let rest = bytes[(index + 1)...]
    return rest.prefix(while: isWord)
  }

  /// `SLA (service level agreement)`: as many words as letters, or nearly.
  private static func opensBracket(_ index: Int, in bytes: [UInt8]) -> Bool {
    guard index + 1 < bytes.count, bytes[index] == 0x20, bytes[index + 1] == UInt8(ascii: "(")
    else { return false }
    let inside = bytes[(index + 2)...].prefix(80).prefix { $0 != UInt8(ascii: ")") }
    return inside.contains(0x20) && inside.contains { (0x61...0x7A).contains($0) }
  }
}
