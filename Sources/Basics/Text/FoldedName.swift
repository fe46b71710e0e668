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

  /// The part after the last slash.
  package init(lastPartOf name: String) {
    self.init(name.utf8.lastIndex(of: UInt8(ascii: "/")).map { name[$0...] } ?? name[...])
  }
}
