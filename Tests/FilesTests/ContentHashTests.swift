import FolderFixture
import Testing

@testable import Files

@Suite struct ContentHashTests {
  /// Values of the reference implementation (`xxhsum -H1`).
  @Test(arguments: [
    ("", "ef46db3751d8e999"), ("a", "d24ec4f1a98c6e5b"), ("abc", "44bc2cf5ad770999"),
    ("Nobody inspects the spammish repetition", "fbcea83c8a378bf1"),
  ])
  func knownValues(text: String, digits: String) {
    #expect("\(ContentHash(text.utf8))" == digits)
    #expect(ContentHash(digits) == ContentHash(text.utf8))
  }

  @Test func aFileHasTheHashOfItsBytes() throws {
    let bytes = (0..<600_001).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let folder = try TestFolder()
    try folder.write("f", bytes)
    #expect(try ContentHash(of: Descriptor.file(Path(folder["f"]))) == ContentHash(bytes))
  }

  @Test func otherTextIsNoHash() {
    #expect(ContentHash("") == nil)
    #expect(ContentHash("xyz") == nil)
    #expect(ContentHash("zzzzzzzzzzzzzzzz") == nil)
  }
}
