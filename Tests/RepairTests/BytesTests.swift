import Basics
import Testing

@testable import Repair

@Suite struct BytesTests {
  private func text(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: Array(bytes), as: UTF8.self)
  }

  @Test(arguments: [(" \t a b \r", "a b"), ("a", "a"), ("  ", ""), ("", ""), ("\na\n", "\na\n")])
  func blanksAreTrimmed(_ given: String, _ expected: String) {
    #expect(text(Array(given.utf8).trimmedBlanks) == expected)
  }

  @Test(arguments: [
    ("a|b", "a\\|b"), ("a\\|b", "a\\|b"), ("|", "\\|"), ("||", "\\|\\|"), ("ab", "ab"), ("", ""),
  ])
  func barsAreEscapedOnce(_ given: String, _ expected: String) {
    #expect(text(Array(given.utf8).withEscapedBars) == expected)
  }

  @Test(arguments: [
    ("a\n\nb", "  ", "\n", "a\n\n  b"), ("a\nb\n", "> ", "\r\n", "a\r\n> b\r\n"),
    ("a\nb", "", "\n", "a\nb"),
  ])
  func linesAreIndentedButTheFirst(
    _ given: String, _ indent: String, _ newline: String, _ expected: String
  ) {
    #expect(
      text(Array(given.utf8).indented(by: Array(indent.utf8), Array(newline.utf8))) == expected)
  }

  @Test(arguments: [
    ("abcabc", "bc", 1), ("aab", "ab", 1), ("ab", "abc", nil), ("", "a", nil), ("abc", "c", 2),
    ("ababac", "abac", 2), ("é", "é", 0),
  ])
  func theFirstPlaceIsFound(_ given: String, _ wanted: String, _ place: Int?) {
    let bytes = Array(given.utf8)
    #expect(bytes.range(of: wanted) == place.map { $0..<$0 + wanted.utf8.count })
    // Of a slice the offsets are those of the whole.
    #expect(([0x7C] + bytes)[1...].range(of: wanted)?.lowerBound == place.map { $0 + 1 })
  }
}
