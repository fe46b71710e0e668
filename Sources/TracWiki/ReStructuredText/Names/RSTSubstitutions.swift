/// `.. |name| replace:: text`: what stands for `|name|`.
struct RSTSubstitutions {
  struct Definition {
    var content: [RSTInline]
    /// Blanks before and behind the reference go.
    var trimsLeft = false
    var trimsRight = false
  }

  private var definitions: [String: Definition] = [:]
  private var namesByCase: [String: String] = [:]

  /// - Returns: whether the name was free; a second definition takes its place.
  mutating func define(_ name: String, _ definition: Definition) -> Bool {
    let name = Self.spaced(name)
    let isNew = definitions[name] == nil
    definitions[name] = definition
    namesByCase[name.lowercased()] = name
    return isNew
  }

  /// Case counts only where two names differ by nothing else.
  func key(of name: String) -> String? {
    let name = Self.spaced(name)
    return definitions[name] != nil ? name : namesByCase[name.lowercased()]
  }

  subscript(_ key: String) -> Definition? { definitions[key] }

  private static func spaced(_ name: String) -> String {
    name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
