/// A path in the bytes that the file system keeps: `pages/A%2FB.txt`. Linux names need not be UTF-8.
package struct Path: Hashable, Comparable, Sendable {
  /// As given: neither normalized nor made absolute, without a NUL at its end.
  package var bytes: [UInt8]

  /// From what the file system gave.
  package init(bytes: [UInt8]) { self.bytes = bytes }

  /// From what a person typed; its UTF-8.
  package init(_ text: String) { bytes = Array(text.utf8) }

  /// For messages; what is no UTF-8 becomes U+FFFD.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// This path with one more part, or several with `/` between them.
  package func appending(_ name: [UInt8]) -> Path {
    if bytes.isEmpty { return Path(bytes: name) }
    if bytes.last == UInt8(ascii: "/") { return Path(bytes: bytes + name) }
    return Path(bytes: bytes + [UInt8(ascii: "/")] + name)
  }

  /// The same for a name in UTF-8.
  package func appending(_ name: String) -> Path { appending(Array(name.utf8)) }

  /// The parts between the slashes, empty ones left out.
  package var parts: [ArraySlice<UInt8>] { bytes.split(separator: UInt8(ascii: "/")) }

  /// The folder that it lies in, as it is written: `a` of `a/b` and `a/b/`, `.` of `a`, `/` of `/a`.
  package var parent: Path {
    let slash = UInt8(ascii: "/")
    let name = bytes.lastIndex { $0 != slash } ?? bytes.startIndex
    guard let end = bytes[..<name].lastIndex(of: slash) else {
      return Path(bytes: bytes.first == slash ? [slash] : [0x2E])
    }
    return Path(bytes: end == 0 ? [slash] : Array(bytes[..<end]))
  }

  /// By bytes: the same order everywhere, whatever the locale.
  package static func < (left: Path, right: Path) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension StringProtocol {
  /// Order by bytes: the same everywhere, whatever the locale and the Unicode version.
  package func precedesInBytes(_ other: some StringProtocol) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}
