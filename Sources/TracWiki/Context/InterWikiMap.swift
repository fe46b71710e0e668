import Basics

/// InterWiki prefixes: `MeatBall:Page` → an address elsewhere.
///
/// From the page `InterMapTxt` (`Prefix URL # title` lines) and from `[interwiki]` of `trac.ini`, which wins.
/// Before Trac 1.0 the page alone counted. Prefixes are compared without case. `$1`, `$2` in the address stand for the parts between colons.
package struct InterWikiMap: Sendable {
  private var addresses: [String: String] = [:]
  private var settings: [String: String] = [:]

  package init() {}

  /// The lines `Prefix address # title` of an `InterMapTxt` page: those after its `----` and inside its block.
  package init(page text: String) {
    var isInBlock = false
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("----") {
        isInBlock.toggle()
      } else if isInBlock {
        let words = line.split(maxSplits: 2, whereSeparator: { $0 == " " || $0 == "\t" })
        if words.count >= 2, InterWikiMap.isScheme(words[0]) {
          addresses[words[0].uppercased()] = String(words[1])
        }
      }
    }
  }

  /// `prefix = address title` of `trac.ini`.
  package mutating func add(option name: String, value: String) {
    guard let address = value.split(whereSeparator: { $0 == " " || $0 == "\t" }).first else {
      return
    }
    settings[name.uppercased()] = String(address)
  }

  /// What the user says of a prefix, which wins over the wiki's own word in every version of Trac.
  package mutating func add(prefix: String, address: String) {
    settings[prefix.uppercased()] = nil
    addresses[prefix.uppercased()] = address
  }

  /// Where all prefixes lead.
  package var allAddresses: [String] { Array(addresses.values) + settings.values }

  /// The address that `prefix:target` means, or nil where the prefix is unknown.
  func address(_ prefix: String, _ target: String, _ syntax: TracSyntax) -> String? {
    let prefix = prefix.uppercased()
    let setting = syntax.hasInterWikiSettings ? settings[prefix] : nil
    guard let pattern = setting ?? addresses[prefix] else { return nil }
    guard syntax.splitsInterWikiTargets else { return InterWikiMap.expand(pattern, target) }
    let parts = RelativeURL.split(target)
    let expanded = InterWikiMap.expand(pattern, parts.path)
    var address = RelativeURL.split(expanded)
    if !parts.query.isEmpty {
      address.query += address.query.isEmpty ? parts.query : "&" + parts.query.dropFirst()
    }
    if !parts.fragment.isEmpty { address.fragment = parts.fragment }
    return address.path + address.query + address.fragment
  }

  private static func expand(_ pattern: String, _ target: String) -> String {
    let digits = zip(pattern.unicodeScalars, pattern.unicodeScalars.dropFirst()).compactMap {
      $0 == "$" ? Int(String($1)) : nil
    }
    guard let most = digits.max(), most > 0 else { return pattern + target }
    let parts = target.split(separator: ":", maxSplits: most - 1, omittingEmptySubsequences: false)
    var result = ""
    var isMark = false
    for scalar in pattern.unicodeScalars {
      if isMark, let number = Int(String(scalar)), number > 0 {
        if number <= parts.count { result += parts[number - 1] }
        isMark = false
      } else {
        if isMark { result.unicodeScalars.append("$") }
        isMark = scalar == "$"
        if !isMark { result.unicodeScalars.append(scalar) }
      }
    }
    return isMark ? result + "$" : result
  }

  private static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, ByteClass.isLetter(first) else { return false }
    return text.utf8.allSatisfy(ByteClass.isScheme)
  }
}

/// InterTrac prefixes: `genshi:ticket:3` → another Trac, by `[intertrac]` of `trac.ini`. Letter case does not count.
package struct InterTracMap: Sendable {
  private var addresses: [String: String] = [:]
  private var aliases: [String: String] = [:]

  package init() {}

  /// `name.url = …` names a Trac, `alias = name` another word for it; titles are not needed.
  package mutating func add(option name: String, value: String) {
    let name = name.lowercased()
    if name.hasSuffix(".url") {
      addresses[String(name.dropLast(4))] = value
    } else if !name.contains(".") {
      aliases[name] = value
    }
  }

  /// Where all of them are.
  package var allAddresses: [String] { Array(addresses.values) }

  /// The name that an alias stands for, or the word itself.
  func resolveAlias(_ word: String) -> String {
    aliases[word.lowercased()] ?? word
  }

  /// The address of `target` in the Trac of that name; `trac` is the Trac project itself, but not to 0.10, and before
  /// 1.0 only in small letters.
  func address(_ name: String, _ target: String, _ syntax: TracSyntax) -> String? {
    let isHome = name == "trac" || syntax.hasHomeInAnyCase && name.lowercased() == "trac"
    let home = isHome && syntax.hasInterTrac ? InterTracMap.home : nil
    guard let base = addresses[name.lowercased()] ?? home else { return nil }
    let slash = base.hasSuffix("/") ? "" : "/"
    if !syntax.hasInterTrac {
      let path =
        target.contains(":")
        ? target.replacing(":", with: "/", maxReplacements: 1)
        : "search?q=" + PercentCoding.quote(target, safe: "")
      return base + slash + path
    }
    return base + slash + "intertrac/" + PercentCoding.quote(target, safe: "")
  }

  private static let home = "https://trac.edgewall.org"
}
