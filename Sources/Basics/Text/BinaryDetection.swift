/// Detects files among the pages that are not text: images, archives, programs.
package enum BinaryDetection {
  /// How much of a file's beginning is enough to tell.
  package static let headSize = 4096

  private static let signatures: [[UInt8]] = [
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A], Array("GIF87a".utf8), Array("GIF89a".utf8),
    [0xFF, 0xD8, 0xFF], Array("%PDF-".utf8), [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B, 0x08],
    [0x7F, 0x45, 0x4C, 0x46], Array("SQLite format 3\0".utf8),
  ]

  /// Whether a file begins as images, archives and programs do.
  static func hasSignature(_ bytes: [UInt8]) -> Bool {
    signatures.contains { bytes.starts(with: $0) }
  }

  /// A few control characters are damage in a text; many of them, the more so next to bytes that are no
  /// UTF-8, are no text.
  /// - Parameter bytes: the file's beginning, or all of it.
  package static func isBinary(head bytes: [UInt8]) -> Bool {
    if hasSignature(bytes) { return true }
    if UTF16Text.byteOrder(of: bytes) != nil { return false }
    let head = Array(bytes.prefix(headSize))
    let controls = head.count { $0 < 0x20 && !(0x08...0x0D).contains($0) && $0 != 0x1B }
    guard controls >= 8 else { return false }
    // The last bytes may be a sequence that the cut broke.
    let invalid = UTF8Text.invalidByte(in: head, from: 0)
    let isInvalid = invalid.map { $0 < head.count - 3 } ?? false
    return controls * 100 >= head.count * (isInvalid ? 3 : 30)
  }

  /// Whether a text is one of UTF-16, by its mark or its zeros.
  package static func isUTF16(_ bytes: [UInt8]) -> Bool { UTF16Text.byteOrder(of: bytes) != nil }
}
