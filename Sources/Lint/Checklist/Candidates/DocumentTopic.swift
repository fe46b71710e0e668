import Links

/// What a file's name without its suffix says.
struct DocumentTopic {
  /// `CONTRIBUTING` of `docs/CONTRIBUTING.de.md`.
  let stem: Substring
  /// `de`; nil: none is named.
  let language: String?

  init(_ path: String) {
    var stem = path[...]
    if let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) {
      stem = path[path.utf8.index(after: slash)...]
    }
    if let dot = stem.utf8.dropFirst().lastIndex(of: UInt8(ascii: ".")) {
      stem = stem[..<dot]
    }
    // The manual of a language: `README.de`, `README_zh-CN`; a word of two letters behind `-` may be anything.
    var language: String?
    if let mark = stem.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }) {
      let code = stem[stem.utf8.index(after: mark)...]
      let base = stem[..<mark]
      if let known = Languages.code(code), stem.utf8[mark] != 0x2D || Self.isShouted(base) {
        (stem, language) = (base, known)
      } else if Languages.isRegion(code),
        let first = base.utf8.lastIndex(where: { $0 == 0x2E || $0 == 0x5F || $0 == 0x2D }),
        let known = Languages.code(base[base.utf8.index(after: first)...])
      {
        (stem, language) = (base[..<first], known)
      }
    }
    self.stem = stem
    self.language = language
  }

  private static func isShouted(_ text: Substring) -> Bool {
    text.utf8.allSatisfy { !(0x61...0x7A).contains($0) }
  }

  private var lower: String { stem.lowercased() }
  var isStart: Bool { ["readme", "index", "home", "start", "_index"].contains(lower) }
  var isProcess: Bool {
    let name = lower
    return ["contribut", "hacking", "develop", "support", "maintain"].contains {
      name.hasPrefix($0)
    }
  }
  var isTemplate: Bool {
    let name = lower
    return name.hasPrefix("issue_template") || name.hasPrefix("pull_request_template")
      || name.hasPrefix("merge_request_template")
  }
  /// `TracRoadmap` tells how Trac shows roadmaps; no project has written it.
  var isGuidePage: Bool { stem.hasPrefix("Trac") && TracGuide.pageNames.contains(String(stem)) }
  var isLicence: Bool {
    let name = lower
    return [
      "license", "licence", "copying", "copyright", "unlicense", "eula", "notice", "mit-license",
    ].contains { name.hasPrefix($0) }
      || name.hasSuffix("license") || name.hasSuffix("licence")
  }
}
