/// What stands behind the name of a target, or in the angle brackets of a link.
enum TargetText {
  case address(String)
  /// Another target's name, normalized.
  case name(String)

  /// - Parameter lines: with NULs for backslashes.
  static func read(_ lines: [[UInt8]]) -> TargetText {
    let text = Array(lines.joined(separator: [0x20]))
    if let last = text.last(where: { !ByteClass.isBlank($0) }), last == UInt8(ascii: "_"),
      let name = reference(text)
    {
      return .name(name)
    }
    return .address(Escapes.address(text))
  }

  /// - Parameter isMail: whether a mail address gets its scheme.
  func target(_ id: String, isMail: Bool) -> RSTNames.Target {
    switch self {
    case .name(let name): .name(name)
    case .address(""): .place(id)
    case .address(let address): .address(isMail ? StandaloneAddress.withScheme(address) : address)
    }
  }

  /// `name_` or `` `a name`_ `` and nothing else.
  private static func reference(_ text: [UInt8]) -> String? {
    let view = TextView(text, 0..<text.count)
    let start = view.skipSpace(0)
    let end = view.trimmedEnd(from: start)
    if view[start] == UInt8(ascii: "`") {
      guard end - start > 3, view[end - 2] == UInt8(ascii: "`"), view[start + 1] != 0x20,
        !TargetName.isBlankOrEscape(view[end - 3])
      else { return nil }
      return SimpleName.normalized(Escapes.plain(text[(start + 1)..<(end - 2)]))
    }
    guard SimpleName.end(view, from: start) == end - 1 else { return nil }
    return SimpleName.normalized(view.string(start..<(end - 1)))
  }
}
