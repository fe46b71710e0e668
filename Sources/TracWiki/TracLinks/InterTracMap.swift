import Basics

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

  /// The name that an alias stands for, or the word itself.
  func resolveAlias(_ word: String) -> String {
    aliases[word.lowercased()] ?? word
  }

  /// The address of `target` in the Trac of that name; `trac` is the Trac project itself.
  func address(_ name: String, _ target: String) -> String? {
    let name = name.lowercased()
    guard let base = addresses[name] ?? (name == "trac" ? InterTracMap.home : nil)
    else {
      return nil
    }
    let slash = base.hasSuffix("/") ? "" : "/"
    return base + slash + "intertrac/" + PercentCoding.quote(target, safe: "")
  }

  private static let home = "https://trac.edgewall.org"
}
