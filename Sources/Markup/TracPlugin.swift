import Basics

/// A Trac plugin that adds syntax to pages: its names, and how `trac.ini` enables it. The conversion of its marks
/// is in `TracWiki/Plugins`, where its links lead in `RealmTable.swift`.
///
/// Source: the plugins' pages at trac-hacks.org and their code; `[components]` in Trac's manual page TracIni.
package enum TracPlugin: String, CaseIterable, Sendable {
  case wikiExtras = "wikiextras"
  case wikiGoodies = "wikigoodies"
  case tags, downloads
  case fullBlog = "fullblog"
  case acronyms
  case numberedHeadings = "numberedheadings"
  /// TracMath; its macro is known without it.
  case math
  /// Its macro is known without it, as all macros are.
  case footNote = "footnote"

  /// A part of a plugin that Trac switches on and off by itself.
  package enum Part: CaseIterable, Sendable {
    case extraIcons, extraSmileys, extraPhrases, extraSymbols
    case goodSmileys, goodSymbols, goodEntities
    case tags, downloads, fullBlog, acronyms, numberedHeadings, formulas, footNote

    /// The plugin that it belongs to.
    package var plugin: TracPlugin {
      switch self {
      case .extraIcons, .extraSmileys, .extraPhrases, .extraSymbols: .wikiExtras
      case .goodSmileys, .goodSymbols, .goodEntities: .wikiGoodies
      case .tags: .tags
      case .downloads: .downloads
      case .fullBlog: .fullBlog
      case .acronyms: .acronyms
      case .numberedHeadings: .numberedHeadings
      case .formulas: .math
      case .footNote: .footNote
      }
    }

    /// The names that its component has or had, in lower case.
    private var components: [String] {
      switch self {
      case .extraIcons: ["tracwikiextras.icons.icons"]
      case .extraSmileys: ["tracwikiextras.icons.smileys"]
      case .extraPhrases: ["tracwikiextras.phrases.phrases"]
      case .extraSymbols: ["tracwikiextras.symbols.symbols"]
      case .goodSmileys: ["goodies.smileys.smileys", "wikigoodies.smileys.smileys"]
      case .goodSymbols: ["goodies.symbols.symbols", "wikigoodies.symbols.symbols"]
      case .goodEntities: ["goodies.entities.entities", "wikigoodies.entities.entities"]
      case .tags: ["tractags.wiki.tagwikisyntaxprovider"]
      case .downloads: ["tracdownloads.wiki.downloadswiki", "tracdownloader.wiki.downloadswiki"]
      case .fullBlog: ["tracfullblog.core.fullblogcore"]
      case .acronyms: ["tracacronyms.acronyms.acronyms", "acronyms.acronyms.acronyms"]
      case .numberedHeadings:
        [
          "tracnumberedheadlines.plugin.numberedheadlinesplugin",
          "numberedheadlines.plugin.numberedheadlinesplugin", "numberedheadings.plugin",
        ]
      case .formulas: ["tracmath.tracmath.tracmathplugin"]
      case .footNote:
        ["footnotemacro.macro.footnotemacro", "tracfootnotemacro.macro.footnotemacro"]
      }
    }

    /// Whether the rules of `[components]` switch it on. Of several the nearest holds, whatever their order:
    /// `a.b.c`, `a.b.*`, `a.*`.
    fileprivate func isOn(_ rules: [String: Bool]) -> Bool {
      components.contains { component in
        var name = Substring(component)
        while true {
          if let isOn = rules[String(name)] { return isOn }
          guard let dot = name.lastIndex(of: ".") else { return false }
          name = name[..<dot]
        }
      }
    }
  }

  /// All of its parts.
  package var parts: [Part] { Part.allCases.filter { $0.plugin == self } }

  /// By its name as people write it: `wikiextras`, `WikiExtrasPlugin`, `tracwikiextras`; nil if it is none of these.
  package init?(name: String) {
    var word = name.lowercased().filter { $0 != "-" && $0 != "_" }
    if word.hasSuffix("plugin") { word.removeLast(6) }
    if word.hasSuffix("macro") { word.removeLast(5) }
    if word.hasPrefix("trac") { word.removeFirst(4) }
    switch word {
    case "goodies": self = .wikiGoodies
    case "tag": self = .tags
    case "download", "downloader": self = .downloads
    case "blog": self = .fullBlog
    case "acronym": self = .acronyms
    case "numberedheadlines": self = .numberedHeadings
    case "footnotes": self = .footNote
    default:
      guard let known = TracPlugin(rawValue: word) else { return nil }
      self = known
    }
  }

  /// The parts that `[components]` of `trac.ini` switches on: `tracwikiextras.* = enabled`.
  package static func parts(in components: [(key: String, value: String)]) -> Set<Part> {
    var rules: [String: Bool] = [:]
    for (key, value) in components {
      let name = key.lowercased()
      rules[name.hasSuffix(".*") ? String(name.dropLast(2)) : name] =
        ["enabled", "on"].contains(value.lowercased())
    }
    return rules.isEmpty ? [] : Set(Part.allCases.filter { $0.isOn(rules) })
  }
}

/// What the user says about plugins: `--plugins wikiextras,tags`. It adds to what `trac.ini` switches on; `none`
/// switches that off.
package struct PluginChoice: Hashable, Sendable {
  /// Those that are switched on by name.
  package var plugins: Set<TracPlugin> = []
  /// What `trac.ini` says does not count.
  package var ignoresIni = false

  /// `trac.ini` alone tells.
  package init() {}

  /// - Parameter words: names, also several with commas between them.
  /// - Returns: nil where a name is not a plugin's.
  package init?(words: [String]) {
    for word in words.flatMap({ $0.split(whereSeparator: { $0 == "," || $0 == " " }) }) {
      if word.lowercased() == "none" {
        ignoresIni = true
      } else if let plugin = TracPlugin(name: String(word)) {
        plugins.insert(plugin)
      } else {
        return nil
      }
    }
  }

  /// What to do about a name that is not one.
  package static func advice(_ words: [String]) -> String {
    let names = TracPlugin.allCases.map(\.rawValue).joined(separator: ", ")
    return "'\(words.joined(separator: ","))' must be names of \(names), or none."
  }

  /// The parts that are on.
  package func parts(_ components: [(key: String, value: String)]) -> Set<TracPlugin.Part> {
    let chosen = Set(plugins.flatMap(\.parts))
    return ignoresIni ? chosen : chosen.union(TracPlugin.parts(in: components))
  }
}
