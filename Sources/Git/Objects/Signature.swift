/// Who wrote a commit, and when: `Ada Lovelace <ada@example.org>`.
package struct Signature: Hashable, Sendable {
  /// As people write it; what would break out of the commit is left out when it is written.
  package var name: String
  /// Without its angle brackets; may be empty.
  package var email: String
  /// Since 1970, UTC. Commits keep 0 to 4,294,967,295 (the year 2106): what is outside becomes the nearest of these.
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

/// A commit as git stores it (git-hash-object, gitformat-commit).
enum CommitText {
  /// - Parameters:
  ///   - author: as commits can hold it (`Signature.written`), and so the committer.
  ///   - message: with its line end.
  static func bytes(
    tree: ObjectID, parents: [ObjectID], author: Signature, committer: Signature, message: [UInt8]
  ) -> [UInt8] {
    var text = "tree \(tree)\n"
    for parent in parents { text += "parent \(parent)\n" }
    text += "author \(line(author))\ncommitter \(line(committer))\n\n"
    return Array(text.utf8) + message
  }

  /// `Ada Lovelace <ada@example.org> 1300000000 +0100`
  private static func line(_ signature: Signature) -> String {
    let minutes = abs(signature.offset)
    let zone = String(minutes / 60 * 100 + minutes % 60)
    let padded = String(repeating: "0", count: max(0, 4 - zone.utf8.count)) + zone
    return "\(signature.name) <\(signature.email)> \(signature.seconds) "
      + (signature.offset < 0 ? "-" : "+") + padded
  }
}
