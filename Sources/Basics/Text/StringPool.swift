/// A few strings in one piece of memory: a wiki of ten thousand pages stores some of them for each page.
///
/// A lookup is linear: a page has dozens, not thousands.
package struct PackedStrings: Hashable, Sendable, Sequence {
  /// The strings one after another, each with a NUL after it; a NUL inside one is left out.
  private var bytes: [UInt8]

  /// In this order; equal ones are kept.
  package init(_ strings: some Collection<String>) {
    bytes = []
    bytes.reserveCapacity(strings.reduce(strings.count) { $0 + $1.utf8.count })
    for string in strings {
      for byte in string.utf8 where byte != 0 { bytes.append(byte) }
      bytes.append(0)
    }
  }

  /// Whether the very same bytes are among them.
  package func contains(_ string: String) -> Bool { index(of: string) != nil }

  /// The number of the first string that has the very same bytes.
  package func index(of string: String) -> Int? {
    let wanted = Array(string.utf8)
    var number = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0) ?? bytes.count
      if end - start == wanted.count, bytes[start..<end].elementsEqual(wanted) { return number }
      number += 1
      start = end + 1
    }
    return nil
  }

  /// In the order in which they were given.
  package func makeIterator() -> AnyIterator<String> {
    var rest = bytes[...]
    return AnyIterator {
      guard let end = rest.firstIndex(of: 0) else { return nil }
      defer { rest = rest[(end + 1)...] }
      return String(decoding: rest[..<end], as: UTF8.self)
    }
  }
}
