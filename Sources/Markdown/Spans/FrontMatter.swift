import Basics

/// The YAML between two lines `---` at the top of a document, which is not text:
///
///     ---
///     title: Install
///     ---
package struct FrontMatter {
  /// `title:` of it.
  package private(set) var title: String?
  /// The document with blanks in place of the front matter, so that lines keep their numbers.
  package private(set) var text: [UInt8]

  /// Of a document; without front matter, nothing is in it.
  package init(_ bytes: [UInt8]) {
    text = bytes
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    guard let end = Self.end(bytes, from: start) else { return }
    for line in bytes[start..<end].split(separator: 0x0A) where line.starts(with: "title:".utf8) {
      let value = String(decoding: line.dropFirst(6), as: UTF8.self).trimmed
      title =
        value.first == "\"" || value.first == "'" ? String(value.dropFirst().dropLast()) : value
    }
    for index in start..<end where text[index] != 0x0A { text[index] = 0x20 }
  }

  /// The offset after the closing line; nil if there is no front matter.
  private static func end(_ bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start...].starts(with: "---\n".utf8) || bytes[start...].starts(with: "---\r\n".utf8)
    else { return nil }
    var line = bytes[start...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    while line < bytes.count {
      let end = bytes[line...].firstIndex(of: 0x0A) ?? bytes.count
      let content = String(decoding: bytes[line..<end], as: UTF8.self).trimmed
      if content == "---" || content == "..." { return end }
      line = end + 1
    }
    return nil
  }
}
