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
