import Basics
import Links
import Targets

/// How the documents of a tree are named, learned from those that are there: `set-up-mail.md`, `Set Up Mail.md`.
enum NamingStyle: Hashable, Sendable {
  /// The name of the page: `SetUpMail.md`.
  case asIs
  /// `set-up-mail.md`
  case kebab
  /// `Set-Up-Mail.md`
  case dashes
  /// `set_up_mail.md`
  case snake
  /// `Set Up Mail.md`
  case spaces

  /// - Parameter names: of the Markdown documents, without folders and suffixes.
  init(learnedFrom names: some Sequence<String>) {
    var counts: [NamingStyle: Int] = [:]
    for name in names {
      if let style = Self.style(of: name) { counts[style, default: 0] += 1 }
    }
    let all = counts.values.reduce(0, +)
    let best = counts.max { ($0.value, "\($1.key)") < ($1.value, "\($0.key)") }
    // Two documents may be so by chance.
    self = if let best, best.value >= 3, best.value * 3 >= all * 2 { best.key } else { .asIs }
  }

  /// nil if one word, or a name that all projects have.
  private static func style(of name: String) -> NamingStyle? {
    let hasUpper = name.utf8.contains { $0.isUpper }
    let hasLower = name.utf8.contains { $0.isLower }
    guard hasLower else { return nil }
    if name.utf8.contains(0x20) { return .spaces }
    if name.utf8.contains(UInt8(ascii: "-")) { return hasUpper ? .dashes : .kebab }
    if name.utf8.contains(UInt8(ascii: "_")) { return hasUpper ? .asIs : .snake }
    return words(name).count > 1 ? .asIs : nil
  }

  /// The name of a page's file, without folder and suffix.
  func name(_ page: String) -> String {
    let name: String
    switch self {
    case .asIs: name = page
    case .kebab: name = Self.words(page).map { $0.lowercased() }.joined(separator: "-")
    case .dashes: name = Self.words(page).joined(separator: "-")
    case .snake: name = Self.words(page).map { $0.lowercased() }.joined(separator: "_")
    case .spaces:
      // In a part of a path blanks would become dashes.
      let words = Self.words(page).map { PathPart($0, for: .github).name }
      return words.isEmpty ? PathPart(page, for: .github).name : words.joined(separator: " ")
    }
    return PathPart(name.isEmpty ? page : name, for: .github).name
  }

  /// `RepyV2Tutorial` → `Repy`, `V2`, `Tutorial`; `HTTPServer` → `HTTP`, `Server`
  static func words(_ name: String) -> [String] {
    var words: [String] = []
    var word = ""
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      if scalar == " " || scalar == "-" || scalar == "_" {
        if !word.isEmpty { words.append(word) }
        word = ""
        continue
      }
      if scalar.properties.isUppercase, let last = word.unicodeScalars.last {
        let next = index + 1 < scalars.count ? scalars[index + 1] : " "
        let isWordEnd = !last.properties.isUppercase
        let isAcronymEnd = last.properties.isUppercase && next.properties.isLowercase
        if isWordEnd || isAcronymEnd {
          words.append(word)
          word = ""
        }
      }
      word.unicodeScalars.append(scalar)
    }
    if !word.isEmpty { words.append(word) }
    return words
  }
}
