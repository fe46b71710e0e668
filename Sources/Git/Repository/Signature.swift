/// Who wrote a commit, and when: `Ada Lovelace <ada@example.org>`.
package struct Signature: Hashable, Sendable {
  /// As people write it; what would break out of the commit is left out when it is written.
  package var name: String
  /// Without its angle brackets; may be empty.
  package var email: String
  /// Since 1970, UTC. Commits keep 0 to 4,294,967,295 (the year 2106): what lies outside becomes the nearest of these.
  package var seconds: Int
  /// Of that person's clock, in minutes east of UTC.
  package var offset: Int

  /// See the fields.
  package init(name: String, email: String, seconds: Int, offset: Int = 0) {
    self.name = name
    self.email = email
    self.seconds = seconds
    self.offset = offset
  }

  /// As commits can hold it. A name without any letter gives way to the address, as git has none without a name.
  var written: Signature {
    let email = Self.clean(email)
    let name = Self.clean(name)
    let otherName = email.isEmpty ? "unknown" : email
    // Four digits hold not more than 99 hours.
    return Signature(
      name: name.isEmpty ? otherName : name, email: email,
      seconds: min(max(seconds, 0), Int(UInt32.max)), offset: min(max(offset, -5999), 5999))
  }

  /// As git does it (`strbuf_addstr_without_crud` in its ident.c): no `<` and `>`, nothing at the ends that only
  /// separates; and no control characters anywhere.
  private static func clean(_ text: String) -> String {
    let separators = " .,:;<>\"\\'".utf8
    func separates(_ byte: UInt8) -> Bool { byte < 0x20 || separators.contains(byte) }
    let bytes = text.utf8.drop(while: separates).reversed().drop(while: separates).reversed()
    return String(
      decoding: bytes.filter { $0 >= 0x20 && $0 != 0x7F && $0 != 0x3C && $0 != 0x3E },
      as: UTF8.self)
  }

  /// A message as commits hold it: no NUL, no blank lines around it, one line end at its end. Line ends are git's.
  static func message(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    for byte in text.utf8 where byte != 0 {
      if byte == 0x0A, bytes.last == 0x0D { bytes.removeLast() }
      bytes.append(byte)
    }
    while let last = bytes.last, [0x20, 0x09, 0x0A, 0x0D].contains(last) { bytes.removeLast() }
    return bytes.drop { $0 == 0x0A } + [0x0A]
  }
}
