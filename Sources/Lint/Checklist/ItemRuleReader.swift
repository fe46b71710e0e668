import Basics
import Facts
import Markdown
import Settings

extension ItemRule {
  private static let keys = [
    "order", "title", "names", "weak-names", "folders", "headings", "weak-headings",
    "partial-headings",
    "traps", "mentions",
    "addresses", "evidence", "parts", "present", "partial", "kinds", "limits", "stale-months",
    "next", "scaffold", "where-needed", "elsewhere", "weak", "exclusive",
  ]

  /// Reads `item:` of a rule's file.
  init(_ value: YAMLValue) throws(SettingsError) {
    for (key, value) in try value.entries() {
      switch key.text {
      case "order": order = try value.count("order")
      case "title": title = try value.string("title")
      case "names": names = try value.strings("names")
      case "weak-names": weakNames = try value.strings("weak-names")
      case "folders": folders = try value.strings("folders")
      case "headings": headings = try value.byLanguage()
      case "weak-headings": weakHeadings = try value.byLanguage()
      case "partial-headings": partialHeadings = try value.byLanguage()
      case "traps": traps = try Traps(value)
      case "mentions": mentions = try value.byLanguage()
      case "addresses": addresses = try value.strings("addresses")
      case "evidence": evidence = try value.list("evidence").map(EvidenceRule.init)
      case "parts":
        parts = []
        for (id, what) in try value.entries() {
          parts.append(Part(id: id.text, what: try what.string(id.text)))
        }
      case "present": present = try Threshold(value)
      case "partial": partial = try Threshold(value)
      case "kinds":
        for (kind, value) in try value.entries() { kinds[kind.text] = try KindRule(value) }
      case "limits": limits = try value.limits()
      case "stale-months": staleMonths = try value.count("stale-months")
      case "next":
        for (key, text) in try value.entries() {
          switch key.text {
          case "missing": nextIfMissing = try text.string("missing").trimmed
          case "partial": nextIfPartial = try text.string("partial").trimmed
          default: throw key.error(Advice.unknown(key.text, "verdict", ["missing", "partial"]))
          }
        }
      case "scaffold": scaffold = try Template(value)
      case "elsewhere": elsewhere = try value.extent("elsewhere")
      case "weak": weak = try value.extent("weak")
      case "exclusive": isExclusive = try value.bool("exclusive")
      case "where-needed": isOnlyWhereNeeded = try value.bool("where-needed")
      default: throw key.error(Advice.unknown(key.text, "key of an item", Self.keys))
      }
    }
    if title.isEmpty { throw value.error("'title' is missing. It is the name of the item.") }
    try check(value)
  }

  /// Parts that nobody declared would never be reached.
  private func check(_ value: YAMLValue) throws(SettingsError) {
    let known = parts.map(\.id)
    let thresholds =
      [present, partial]
      + kinds.values.flatMap { [$0.present, $0.partial] }
      .compactMap(\.self)
    for part in evidence.compactMap(\.part) + thresholds.flatMap(\.parts.keys).sorted()
    where !known.contains(part) {
      throw value.error(Advice.unknown(part, "part of the item", known))
    }
  }
}

extension ItemRule.Traps {
  init(_ value: YAMLValue) throws(SettingsError) {
    for (key, value) in try value.entries() {
      switch key.text {
      case "names": names = try value.strings("names")
      case "headings": headings = try value.strings("headings")
      case "words": words = try value.strings("words")
      default: throw key.error(Advice.unknown(key.text, "trap", ["names", "headings", "words"]))
      }
    }
  }
}

extension ItemRule.Threshold {
  /// `{points: 3, strong: 1, parts: {make: 2}}`
  init(_ value: YAMLValue) throws(SettingsError) {
    self.init(points: 1, strong: 0)
    for (key, value) in try value.entries() {
      switch key.text {
      case "points": points = try value.count("points")
      case "strong": strong = try value.count("strong")
      case "parts":
        for (part, points) in try value.entries() { parts[part.text] = try points.count(part.text) }
      default:
        throw key.error(
          Advice.unknown(key.text, "key of a threshold", ["points", "strong", "parts"]))
      }
    }
  }
}

extension ItemRule.KindRule {
  init(_ value: YAMLValue) throws(SettingsError) {
    for (key, value) in try value.entries() {
      switch key.text {
      case "present": present = try ItemRule.Threshold(value)
      case "partial": partial = try ItemRule.Threshold(value)
      case "next": nextIfMissing = try value.string("next").trimmed
      default:
        throw key.error(Advice.unknown(key.text, "key of a kind", ["present", "partial", "next"]))
      }
    }
  }
}

extension ItemRule.Template {
  init(_ value: YAMLValue) throws(SettingsError) {
    self.init(file: "", text: "")
    for (key, value) in try value.entries() {
      switch key.text {
      case "file": file = try value.string("file")
      case "text": text = try value.string("text")
      default: throw key.error(Advice.unknown(key.text, "key of a scaffold", ["file", "text"]))
      }
    }
    if file.isEmpty || text.isEmpty { throw value.error("a scaffold needs 'file' and 'text'.") }
  }
}

extension EvidenceRule {
  private static let keys = [
    "what", "wish", "signal", "words", "beside", "options", "count", "points", "strong", "part",
    "anywhere",
    "pages",
  ]

  init(_ value: YAMLValue) throws(SettingsError) {
    self.init()
    for (key, value) in try value.entries() {
      switch key.text {
      case "what": what = try value.string("what")
      case "wish": ownWish = try value.string("wish")
      case "signal":
        signal = try value.string("signal")
        guard Signals.names.contains(signal) else {
          throw value.error(Advice.unknown(signal, "signal", Signals.names))
        }
      case "words": words = try value.strings("words")
      case "beside": beside = try value.strings("beside")
      case "options": options = try value.strings("options")
      case "count": count = try value.count("count")
      case "points": points = try value.count("points")
      case "strong": isStrong = try value.bool("strong")
      case "part": part = try value.string("part")
      case "anywhere": isAnywhere = try value.bool("anywhere")
      case "pages": isOnlyInPages = try value.bool("pages")
      default: throw key.error(Advice.unknown(key.text, "key of evidence", Self.keys))
      }
    }
    if what.isEmpty || signal.isEmpty {
      throw value.error("evidence needs 'what' (the description) and 'signal' (how to find it).")
    }
  }
}

extension YAMLValue {
  /// A whole number from 0.
  fileprivate func count(_ key: String) throws(SettingsError) -> Int {
    guard let count = Int(try string(key)), count >= 0 else {
      throw error("'\(key)' must be a whole number, not '\(text)'.")
    }
    return count
  }

  /// `en: [a, b]`
  fileprivate func byLanguage() throws(SettingsError) -> [String: [String]] {
    var lists: [String: [String]] = [:]
    for (language, list) in try entries() {
      let code = language.text.utf8
      guard language.text == "any" || code.count == 2 && code.allSatisfy({ $0.isLower })
      else {
        throw language.error(
          "'\(language.text)' is not a language. Write a language code, such as 'en', or 'any'.")
      }
      lists[language.text] = try list.strings(language.text)
    }
    return lists
  }

  /// `full`, `partial`, `none`
  fileprivate func extent(_ key: String) throws(SettingsError) -> ItemRule.Extent {
    let word = try string(key)
    guard let extent = ItemRule.Extent(rawValue: word) else {
      throw error(
        Advice.unknown(word, "value of '\(key)'", ItemRule.Extent.allCases.map(\.rawValue)))
    }
    return extent
  }

  /// Names of `Limits`.
  fileprivate func limits() throws(SettingsError) -> [String] {
    let names = try strings("limits")
    for name in names where Limit(rawValue: name) == nil {
      throw error(Advice.unknown(name, "limit", Limit.allCases.map(\.rawValue)))
    }
    return names
  }
}
