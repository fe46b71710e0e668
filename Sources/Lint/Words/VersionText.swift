import Basics

/// Version numbers and dates in a text.
enum VersionText {
  /// The first version: `1.4.0` of `## [v1.4.0] - 2024-02-03`; nil if there is none.
  ///
  /// - Parameter start: only a version near the beginning counts: within so many bytes.
  static func version(in text: some StringProtocol, within start: Int = Int.max) -> [Int]? {
    let bytes = Array(text.utf8.prefix(200))
    var index = 0
    while index < bytes.count, index <= start {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let before = index > 0 ? bytes[index - 1] : 0x20
      var numbers: [Int] = []
      var end = index
      while end < bytes.count, bytes[end].isDigit {
        var number = 0
        while end < bytes.count, bytes[end].isDigit {
          number = min(number, 1_000_000) * 10 + Int(bytes[end] - 0x30)
          end += 1
        }
        numbers.append(number)
        if end + 1 < bytes.count, bytes[end] == 0x2E, bytes[end + 1].isDigit {
          end += 1
        } else {
          break
        }
      }
      let isWord = before.isLetter && before | 0x20 != UInt8(ascii: "v")
      if numbers.count > 1, !isWord, before != UInt8(ascii: "#") { return numbers }
      index = max(end, index + 1)
    }
    return nil
  }

  /// Whether there is a date: `2024-02-03`, `2024/2/3`, `2024年2月`, `Feb 3, 2024`, `3 février 2024`.
  static func hasDate(_ text: some StringProtocol) -> Bool {
    let bytes = Array(text.utf8.prefix(300))
    for index in bytes.indices where index == 0 || !bytes[index - 1].isDigit {
      guard year(bytes, at: index) != nil else { continue }
      let end = index + 4
      if end + 1 < bytes.count, [0x2D, 0x2F, 0x2E].contains(bytes[end]), bytes[end + 1].isDigit,
        bytes[(end + 1)...].prefix(3).contains(bytes[end])
      {
        return true
      }
      if bytes[end...].starts(with: "年".utf8) { return true }
      return months.isIn(FoldedWords(text.prefix(300)).all)
    }
    return false
  }

  /// A number of four digits that may be a year.
  static func year(_ bytes: [UInt8], at index: Int) -> Int? {
    guard index + 4 <= bytes.count, bytes[index..<index + 4].allSatisfy(\.isDigit),
      index + 4 == bytes.count || !bytes[index + 4].isDigit
    else { return nil }
    let year = bytes[index..<index + 4].reduce(0) { $0 * 10 + Int($1 - 0x30) }
    return (1980...2100).contains(year) ? year : nil
  }

  private static let months = PhraseTable(
    ("january february march april may june july august september october november december "
      + "jan feb mar apr jun jul aug sep sept oct nov dec januar februar märz mai juni juli oktober dezember "
      + "janvier février mars avril juin juillet août septembre octobre novembre décembre "
      + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre")
      .split(separator: " ").map(String.init))
}
