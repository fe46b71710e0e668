import Markup

/// What `:name:` before or behind interpreted text makes of it.
struct RSTRole {
  enum Kind {
    case plain
    case style(Inline.Style)
    /// `literal`: text between backquotes.
    case literal
    /// `code`: backslashes stay.
    case code
    case math
    case raw
    /// `PEP 8`
    case pep
    /// `RFC 2822`
    case rfc
    /// Trac's link.
    case trac
    /// Trac's processor or macro: `name:text`.
    case processor
    /// Known to docutils by its name alone.
    case unimplemented
  }

  var kind: Kind
  /// Of code, or the format of raw text.
  var language: String?

  init(_ kind: Kind) { self.kind = kind }
}

/// The roles of an rst text: the standard ones, Trac's, and those that it defines itself.
struct RSTRoles {
  /// Of interpreted text without a role.
  var byDefault = RSTRole(.style(.emphasis))
  private var own: [String: RSTRole] = [:]

  mutating func define(_ name: String, _ role: RSTRole) { own[name.lowercased()] = role }

  func role(named name: String) -> RSTRole? {
    let name = name.lowercased()
    return own[name] ?? Self.standard[name].map(RSTRole.init)
  }

  private static let standard: [String: RSTRole.Kind] = {
    let groups: [(RSTRole.Kind, [String])] = [
      (.style(.emphasis), ["emphasis", "title-reference", "title", "t"]),
      (.style(.strong), ["strong"]),
      (.style(.subscript), ["subscript", "sub"]),
      (.style(.superscript), ["superscript", "sup"]),
      (.plain, ["abbreviation", "ab", "acronym", "ac"]),
      (.literal, ["literal"]), (.code, ["code"]), (.math, ["math"]), (.raw, ["raw"]),
      (.pep, ["pep-reference", "pep"]), (.rfc, ["rfc-reference", "rfc"]),
      (.trac, ["trac"]), (.processor, ["code-block"]),
      (
        .unimplemented,
        [
          "index", "i", "anonymous-reference", "citation-reference", "footnote-reference",
          "named-reference", "substitution-reference", "uri-reference", "uri", "url", "target",
        ]
      ),
    ]
    return Dictionary(
      uniqueKeysWithValues: groups.flatMap { kind, names in names.map { ($0, kind) } })
  }()
}
