/// Text with names in braces: `https://github.com/team/harbour/blob/{rev}/{path}`.
enum AddressTemplate {
  /// - Parameter value: what stands for a name; nil: the braces stay.
  static func fill(_ template: String, _ value: (String) -> String?) -> String {
    var filled = ""
    var rest = template[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      filled += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      let name = String(Substring(rest.utf8[open..<close].dropFirst()))
      let end = rest.utf8.index(after: close)
      filled += value(name) ?? String(rest[..<end])
      rest = rest[end...]
    }
    return filled + rest
  }
}
