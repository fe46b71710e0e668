/// `XIV`: Roman numbers up to 4999, in their one proper form.
enum RomanNumber {
  private static let parts: [(Int, String)] = [
    (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
    (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
  ]

  static func text(_ number: Int) -> String? {
    guard (1..<5000).contains(number) else { return nil }
    var rest = number
    var text = ""
    for (value, letters) in parts {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// Of capital letters; nil for `IIII` and the like.
  static func value(_ text: String) -> Int? {
    guard text.utf8.count <= 20 else { return nil }
    var rest = Substring(text)
    var number = 0
    for (value, letters) in parts {
      while rest.hasPrefix(letters) {
        number += value
        rest.removeFirst(letters.count)
      }
    }
    return rest.isEmpty && self.text(number) == text ? number : nil
  }
}
