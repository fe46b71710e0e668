/// The fragments that hosts of repositories make of a heading's text, whatever other headings there are.
enum HostSlugs {
  /// GitLab's `string_to_anchor` (gitlabhq, `lib/gitlab/utils/markdown.rb`).
  static func gitLab(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in Slug.make(trimmed(withoutProducts(text.lowercased()))).unicodeScalars {
      if scalar != "-" || slug.last != "-" { slug.append(scalar) }
    }
    let isNumber = !slug.isEmpty && slug.allSatisfy { ("0"..."9").contains($0) }
    return isNumber ? "anchor-" + String(slug) : String(slug)
  }

  /// Gitea's `CleanValue` (`modules/markup/common/footnote.go`); without letters it is `heading`.
  static func forgejo(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in trimmed(text).unicodeScalars {
      if scalar == "_" || scalar == "-" || isLetterOrNumber(scalar) {
        // One character for one, as Go has it.
        let lower = scalar.properties.lowercaseMapping.unicodeScalars
        slug.append(lower.first ?? scalar)
      } else if scalar.properties.isWhitespace {
        slug.append("-")
      }
    }
    return slug.isEmpty ? "heading" : String(slug)
  }

  private static func isLetterOrNumber(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .decimalNumber, .letterNumber, .otherNumber:
      true
    default: false
    }
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars.drop { $0.properties.isWhitespace }
    var end = scalars.endIndex
    while end > scalars.startIndex {
      let before = scalars.index(before: end)
      guard scalars[before].properties.isWhitespace else { break }
      end = before
    }
    return String(scalars[..<end])
  }

  /// GitLab's own manual marks what its products have, `Epics **(premium self)**`, and its fragments leave that out.
  private static func withoutProducts(_ text: String) -> String {
    guard text.contains("(") else { return text }
    let names: Set<Substring> = ["premium", "ultimate", "free", "beta", "experiment"]
    let scopes: Set<Substring> = ["all", "self", "saas"]
    let stages: Set<Substring> = ["beta", "experiment"]
    var result = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "("), let close = rest[open...].firstIndex(of: ")") {
      let words = rest[rest.index(after: open)..<close].split { $0.isWhitespace }
      let isMark =
        switch words.count {
        case 1: names.contains(words[0])
        case 2:
          names.contains(words[0]) && (scopes.contains(words[1]) || stages.contains(words[1]))
        case 3: names.contains(words[0]) && scopes.contains(words[1]) && stages.contains(words[2])
        default: false
        }
      guard isMark else {
        result += rest[...open]
        rest = rest[rest.index(after: open)...]
        continue
      }
      var before = rest[..<open]
      while before.last == "*" { before.removeLast() }
      while before.last?.isWhitespace == true { before.removeLast() }
      result += before
      rest = rest[rest.index(after: close)...].drop { $0 == "*" }
    }
    return result + rest
  }
}
