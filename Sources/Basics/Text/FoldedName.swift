/// A name as people remember it: letters and digits only, in lower case. `Team-Page` and `team page` are one.
package struct FoldedName {
  /// UTF-8 of what is left.
  package let bytes: [UInt8]

  /// Punctuation and blanks are left out.
  package init(_ name: some StringProtocol) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(name.utf8.count)
    for scalar in name.unicodeScalars {
      switch scalar {
      case "a"..."z", "0"..."9": bytes.append(UInt8(scalar.value))
      case "A"..."Z": bytes.append(UInt8(scalar.value) + 32)
      case _ where scalar.isASCII: continue
      default:
        let properties = scalar.properties
        if properties.isAlphabetic || properties.generalCategory == .decimalNumber {
          bytes += Array(properties.lowercaseMapping.utf8)
        }
      }
    }
    self.init(bytes: bytes)
  }

  /// From bytes that are folded already.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// The part behind the last slash.
  package init(lastPartOf name: String) {
    self.init(name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[$0...] } ?? name[...])
  }

  /// FNV-1a: the same in every run.
  package var hash: UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Which letters occur, two or more sharing a bit: cheap to compare, and a wrong guess only costs time.
  package var letters: UInt64 {
    bytes.reduce(0) { $0 | 1 << UInt64($1 & 63) }
  }

  /// What mistyped names keep: the first byte; and, but for a few, the length.
  package var shape: UInt16 { Self.shape(first: bytes.first ?? 0, length: bytes.count) }

  /// The shape of a name with that first byte and that many bytes: see `shape`.
  package static func shape(first: UInt8, length: Int) -> UInt16 {
    UInt16(first) << 8 | UInt16(min(length, 255))
  }
}
