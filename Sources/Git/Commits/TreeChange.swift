/// A file that a commit changes: `TreeChange(path: Array("Docs/Old.md".utf8), contents: text)`.
package struct TreeChange: Hashable, Sendable {
  /// From the root, with `/` between its parts; need not be UTF-8.
  package var path: [UInt8]
  /// What it holds from now on; nil: the file goes.
  package var contents: [UInt8]?

  /// See the fields.
  package init(path: [UInt8], contents: [UInt8]?) {
    self.path = path
    self.contents = contents
  }

  /// Whether a commit may hold that path: no `.git`, no `..`, no empty part.
  package var isSafe: Bool { (try? PathChange(self)) != nil }
}

/// A change whose path is safe to write, in its parts.
struct PathChange {
  let parts: [ArraySlice<UInt8>]
  let contents: [UInt8]?
  /// For messages.
  let text: String

  /// - Throws: where no commit may hold that path, as `git fsck --strict` has it.
  package init(_ change: TreeChange) throws(GitError) {
    parts = change.path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    contents = change.contents
    text = String(decoding: change.path, as: UTF8.self)
    // 4096 bytes are the longest that fsck takes; deeper than 100 no wiki goes, and recursion stays shallow.
    if change.path.count > 4096 || parts.count > 100 || !parts.allSatisfy(Self.isSafe) {
      throw .unsafePath(text)
    }
  }

  /// The names that git keeps for itself or that lead elsewhere, in any of the spellings that Windows (`GIT~1`, `.git `,
  /// `x\.git`, `.git:stream`) and macOS (letters that are not seen) take for them.
  private static func isSafe(_ name: ArraySlice<UInt8>) -> Bool {
    if name.isEmpty || name.contains(0) { return false }
    if name.elementsEqual([0x2E]) || name.elementsEqual([0x2E, 0x2E]) { return false }
    let seen = String(decoding: name, as: UTF8.self).unicodeScalars
      .filter { !isIgnoredByMacOS($0) }
    return String(String.UnicodeScalarView(seen)).lowercased().utf8
      .split(separator: UInt8(ascii: "\\"), omittingEmptySubsequences: false)
      .allSatisfy { part in
        let end = part.firstIndex(of: UInt8(ascii: ":")) ?? part.endIndex
        var stem = part[..<end]
        while stem.last == 0x20 || stem.last == 0x2E { stem.removeLast() }
        return !stem.elementsEqual(".git".utf8) && !stem.elementsEqual("git~1".utf8)
      }
  }

  /// What HFS+ leaves out of names when it compares them.
  private static func isIgnoredByMacOS(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x200C...0x200F, 0x202A...0x202E, 0x206A...0x206F, 0xFEFF: true
    default: false
    }
  }
}
