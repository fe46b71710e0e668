import Fuzz
import Testing

@testable import Basics

/// Answers about all bytes at once are those of a look at one after the other.
@Suite struct ByteScanTests {
  @Test(.fuzz) func answersOfRandomBytes() {
    for seed in Fuzz.seeds(fixed: 300) {
      var random = SplitMix64(seed: seed)
      let odd: [UInt8] = [0x00, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x1F, 0x20, 0x7F, 0x80, 0xFF]
      var bytes = (0..<Int.random(in: 0...70, using: &random)).map { _ in
        UInt8.random(in: 0x21...0x7E, using: &random)
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) where !bytes.isEmpty {
        bytes[random.pick(bytes.indices)] = random.pick(odd)
      }
      let ranges: [ClosedRange<UInt8>] = [0x0B...0x0C, 0...0, 0xFF...0xFF, 0...0xFF]
      let range = random.pick(ranges)
      #expect(bytes.span.hasByte(in: range) == bytes.contains { range.contains($0) }, "\(seed)")
      #expect(
        bytes.span.isPlainASCII
          == bytes.allSatisfy { (0x20...0x7F).contains($0) || $0 == 0x09 || $0 == 0x0A }, "\(seed)")
      let hasTwoSpaces = zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
      #expect(
        bytes.span.isTidy == (bytes.allSatisfy { $0 >= 0x20 } && !hasTwoSpaces), "\(seed)")
    }
  }

  @Test(arguments: [
    ("", true), (" ", true), ("  ", false), (" a", true), ("a  b", false), ("a\tb", false),
    ("a\0", false),
    ("\0", false), ("é é", true),
  ])
  func tidyTexts(_ text: String, isTidy: Bool) {
    #expect(text.utf8.span.isTidy == isTidy)
  }
}
