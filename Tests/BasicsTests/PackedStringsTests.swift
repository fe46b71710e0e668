import Testing

@testable import Basics

@Suite("Packed strings")
struct PackedStringsTests {
  @Test func keepOrderEqualOnesAndTheEmptyOne() {
    let strings = ["b", "", "äö", "b", "a b"]
    #expect(Array(PackedStrings(strings)) == strings)
    #expect(Array(PackedStrings([])) == [])
  }

  @Test func findTheVerySameBytesOnly() {
    let packed = PackedStrings(["ab", "b", "é", ""])
    #expect(packed.index(of: "b") == 1)
    #expect(packed.index(of: "") == 3)
    #expect(!packed.contains("a"))
    #expect(!packed.contains("e\u{301}"))
  }

  @Test func nulBytesPartNothing() {
    #expect(Array(PackedStrings(["a\0b", "c"])) == ["ab", "c"])
  }
}
