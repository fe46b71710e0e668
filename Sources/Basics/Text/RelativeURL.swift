/// Relative addresses in the output: `Guide/A B.md` seen from `Notes/X.md` is `../Guide/A%20B.md`.
package enum RelativeURL {
  /// The way from one file of the output to another, percent-encoded, never beginning with `/`.
  package static func from(_ source: String, to file: String) -> String {
    // The length of the folders that both have in common, and what is left of each.
    var common = 0
    for (index, (one, other)) in zip(source.utf8, file.utf8).enumerated() {
      guard one == other else { break }
      if one == UInt8(ascii: "/") { common = index + 1 }
    }
    let up = source.utf8.dropFirst(common).count { $0 == UInt8(ascii: "/") }
    let down = Substring(file.utf8.dropFirst(common))
    return String(repeating: "../", count: up) + encode(down, keepingSlashes: true)
  }

  /// A path segment or fragment with all but letters, digits and harmless marks percent-encoded.
  ///
  /// Brackets and quotes are legal in URLs but mean something to Markdown; non-ASCII characters work in all
  /// readers only when encoded.
  package static func encode(
    _ segment: some StringProtocol, keepingSlashes: Bool = false
  ) -> String {
    PercentCoding.encode(segment.utf8) { byte in
      switch Unicode.Scalar(byte) {
      case "-", ".", "_", "~", "!", "$", "+", ",", "=", "@", "&", ";": true
      case "/": keepingSlashes
      default: false
      }
    }
  }

  /// An address that somebody wrote, with what no URL may hold percent-encoded: blanks, controls, `<>"`,
  /// non-ASCII characters after the host. What is encoded already stays.
  package static func cleaned(_ url: String) -> String {
    let bytes = Array(url.utf8)
    // The host's letters are not encoded: browsers turn them into Punycode.
    let host = hostEnd(bytes) ?? 0
    return String(decoding: bytes[..<host], as: UTF8.self)
      + PercentCoding.encode(bytes[host...]) { byte in
        switch Unicode.Scalar(byte) {
        case "<", ">", "\"", "\\", "^", "`", "{", "|", "}": false
        default: byte > 0x20 && byte < 0x7F
        }
      }
  }

  /// The text with `%41` and similar decoded; bytes that are no UTF-8 leave the text as it is.
  @inlinable package static func decode(_ text: some StringProtocol) -> String {
    decode(whole: String(text))
  }

  @usableFromInline package static func decode(whole text: String) -> String {
    guard text.hasByte(where: { $0 == UInt8(ascii: "%") }) else { return text }
    return String(validating: PercentCoding.decode(text.utf8, keepsNUL: false), as: UTF8.self)
      ?? text
  }

  /// The scheme in lower case, without its colon: `https`.
  package static func scheme(of url: String) -> String? {
    let bytes = url.utf8.span
    guard !bytes.isEmpty, bytes[0].isLetter else { return nil }
    for index in bytes.indices where !isSchemeByte(bytes[index]) {
      guard bytes[index] == UInt8(ascii: ":") else { return nil }
      return String(decoding: url.utf8.prefix(index), as: UTF8.self).lowercased()
    }
    return nil
  }

  private static func isSchemeByte(_ byte: UInt8) -> Bool {
    byte.isAlphanumeric || byte == UInt8(ascii: "+") || byte == UInt8(ascii: "-")
      || byte == UInt8(ascii: ".")
  }

  /// Path, query with its `?`, and fragment with its `#`.
  @inlinable package static func split(_ url: some StringProtocol) -> (
    path: String, query: String, fragment: String
  ) {
    split(whole: String(url))
  }

  @usableFromInline package static func split(whole url: String) -> (
    path: String, query: String, fragment: String
  ) {
    guard url.hasByte(where: { $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "?") }) else {
      return (url, "", "")
    }
    let bytes = Substring(url).utf8
    let hash = bytes.firstIndex(of: UInt8(ascii: "#")) ?? bytes.endIndex
    let mark = bytes[..<hash].firstIndex(of: UInt8(ascii: "?")) ?? hash
    return (
      String(Substring(bytes[..<mark])), String(Substring(bytes[mark..<hash])),
      String(Substring(bytes[hash...]))
    )
  }

  /// A path, beginning with `/`, without `.` and `..` steps, as browsers do.
  package static func withoutDots(_ path: String) -> String {
    var steps: [Substring] = []
    let all = path.parts
    for (index, step) in all.enumerated() {
      let isLast = index == all.count - 1
      if step == ".." {
        if steps.count > 1 { steps.removeLast() }
        if isLast { steps.append("") }
      } else if step == "." {
        if isLast { steps.append("") }
      } else {
        steps.append(step)
      }
    }
    return steps.joined(separator: "/")
  }

  private static func hostEnd(_ bytes: [UInt8]) -> Int? {
    guard let colon = bytes.firstIndex(of: UInt8(ascii: ":")), colon + 2 < bytes.count,
      bytes[colon + 1] == UInt8(ascii: "/"), bytes[colon + 2] == UInt8(ascii: "/")
    else { return nil }
    return bytes[(colon + 3)...].firstIndex { $0 < 0x80 && !isHostByte($0) } ?? bytes.count
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    byte.isLetter || (0x30...0x3A).contains(byte) || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "@") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]")
  }
}
