import Fuzz
import Markup
import Testing

@testable import Basics

@Suite struct PageTextTests {
  private func text(_ bytes: [UInt8]) -> String {
    String(decoding: PageText(decoding: bytes).utf8, as: UTF8.self)
  }

  private func kinds(_ bytes: [UInt8]) -> [String] {
    PageText(decoding: bytes).findings.map(\.id)
  }

  @Test(arguments: [
    ("a\r\nb\r\n", "a\nb\n"), ("a\rb", "a\nb"), ("a\r\n\rb\nc\r", "a\n\nb\nc\n"), ("", ""),
    ("\u{FEFF}Title", "Title"), ("ä\r\n€", "ä\n€"), ("a\u{A0}b\u{200B}c", "a\u{A0}b\u{200B}c"),
  ])
  func textThatIsUTF8IsCleanedWithoutAWord(source: String, expected: String) {
    #expect(text(Array(source.utf8)) == expected)
    #expect(kinds(Array(source.utf8)) == [])
  }

  @Test func markedUTF16IsRead() {
    let little: [UInt8] =
      [0xFF, 0xFE] + "Grüße €\r\n".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + "Grüße 🚀".utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 255)] }
    #expect(text(little) == "Grüße €\n")
    #expect(text(big) == "Grüße 🚀")
    #expect(kinds(little) == [])
  }

  @Test func unmarkedUTF16IsGuessed() {
    let bytes = "A page of text".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    #expect(text(bytes) == "A page of text")
    #expect(kinds(bytes) == ["encoding-guessed"])
  }

  @Test func brokenUTF16IsSaid() {
    #expect(kinds([0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00]) == ["encoding-guessed"])
    #expect(text([0xFF, 0xFE, 0x41, 0x00, 0x42]) == "A")
    #expect(kinds([0xFF, 0xFE, 0x41, 0x00, 0x42]) == ["encoding-guessed"])
  }

  @Test func windows1252IsGuessedAndItsLineSaid() {
    let bytes: [UInt8] = Array("one\ntwo ".utf8) + [0x93, 0xE9, 0x94, 0x80]
    let page = PageText(decoding: bytes)
    #expect(String(decoding: page.utf8, as: UTF8.self) == "one\ntwo “é”€")
    #expect(page.findings.map(\.id) == ["encoding-guessed"])
    #expect(page.findings.first?.source.start.line == 2)
  }

  @Test func oneStrayByteDoesNotSpoilTheRest() {
    #expect(text(Array("größer ".utf8) + [0xDF] + Array(" ü".utf8)) == "größer ß ü")
  }

  @Test func whatUTF8ForbidsIsReplaced() {
    // Overlong, a surrogate, and beyond the last code point.
    for bytes: [UInt8] in [
      [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
    ] {
      let page = PageText(decoding: bytes)
      #expect(page.findings.map(\.id) == ["encoding-guessed"])
      #expect(Array(String(decoding: page.utf8, as: UTF8.self).utf8) == page.utf8)
    }
  }

  @Test func nulBytesAreDropped() {
    let page = PageText(decoding: Array("one\nt\0w\0o".utf8))
    #expect(String(decoding: page.utf8, as: UTF8.self) == "one\ntwo")
    #expect(page.findings.map(\.id) == ["nul-bytes"])
    #expect(page.findings.first?.source.start.line == 2)
  }

  @Test(.fuzz) func anyBytesEndInUTF8WithoutCarriageReturns() {
    for seed in Fuzz.seeds(fixed: 300) {
      var random = SplitMix64(seed: seed)
      let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      let page = PageText(decoding: bytes)
      #expect(Array(String(decoding: page.utf8, as: UTF8.self).utf8) == page.utf8, "\(bytes)")
      #expect(!page.utf8.contains(0x0D) && !page.utf8.contains(0), "\(bytes)")
    }
  }

  /// The one pass over plain text says what the steps for damaged text say, byte by byte.
  @Test(.fuzz) func onePassSaysWhatTheStepsSay() {
    let pieces: [[UInt8]] = [
      Array("ab".utf8), [0x0D, 0x0A], [0x0D], [0x0A], [0x09], [0x7F], Array("ä€🚀".utf8),
      [0xEF, 0xBB, 0xBF],
    ]
    let damage: [[UInt8]] = [[0xC3], [0], [0x01], [0x1B], Array("GIF89a".utf8), [0xFF, 0xFE]]
    for seed in Fuzz.seeds(fixed: 400) {
      var random = SplitMix64(seed: seed)
      let isDamaged = Int.random(in: 0..<4, using: &random) == 0
      let bytes = (0..<Int.random(in: 0...12, using: &random)).flatMap { _ in
        (isDamaged ? pieces + damage : pieces).randomElement(using: &random) ?? []
      }
      // A stray byte at the end forces the steps, and adds itself alone.
      let steps = PageText(decoding: bytes + [0])
      let page = PageText(decoding: bytes)
      if !isDamaged {
        #expect(page.utf8 == steps.utf8, "\(bytes)")
        #expect(page.faults.isEmpty, "\(bytes)")
      }
      #expect((PageText(ifText: bytes) == nil) == BinaryDetection.isBinary(head: bytes), "\(bytes)")
      if let text = PageText(ifText: bytes) { #expect(text.utf8 == page.utf8, "\(bytes)") }
    }
  }
}
