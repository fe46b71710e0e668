import Testing

@testable import Basics

@Suite struct StringBytesTests {
  @Test(arguments: [
    ("a: b", ": "), ("a:b", ": "), ("ab", "abc"), ("", "a"), ("aab", "ab"), ("naïve – so", " – "),
    ("é{{", "{{"), ("x{", "{{"), ("end", "end"),
  ])
  func bytesAreFoundWhereCharactersAre(text: String, needle: String) {
    #expect(text.byteRange(of: needle) == text.firstRange(of: needle))
    #expect(text.dropFirst().byteRange(of: needle) == text.dropFirst().firstRange(of: needle))
    #expect(text.holds(needle) == text.contains(needle))
  }

  @Test func aCombiningMarkHidesNoByte() {
    #expect("a{{\u{301}".holds("{{"))
    #expect(!"text".holds(""))
  }
}
