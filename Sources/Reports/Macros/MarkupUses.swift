import Basics

/// The macros and processors of a wiki, how often each is called, and how to convert it.
package struct MarkupUses: Hashable, Sendable {
  /// Where something is called.
  package struct Place: Hashable, Sendable {
    /// The page's full name.
    package var page: String
    /// Of its source, counted from 1.
    package var line: Int
    /// The call as written.
    package var written: String

    /// Plain data.
    package init(page: String, line: Int, written: String) {
      self.page = page
      self.line = line
      self.written = written
    }
  }

  /// All calls of one name.
  package struct Use: Hashable, Sendable {
    /// As written, letter case kept.
    package var name: String
    /// Whether it follows `#!`; else in `[[…]]`.
    package var isProcessor: Bool
    /// Who has it: `Trac`, `plugins`, `settings`, `language`.
    package var origin: String
    /// What a reader of the Markdown gets of it.
    package var becomes: String
    /// Somebody knows it.
    package var isKnown: Bool
    /// The call is kept as it is: settings could say more.
    package var isKept: Bool
    /// Of all its calls, in the order of the pages.
    package var first: Place
    /// Calls.
    package var count = 1
    /// Pages with at least one.
    package var pages = 1

    /// One call.
    package init(
      name: String, isProcessor: Bool, origin: String, becomes: String, isKnown: Bool, isKept: Bool,
      first: Place
    ) {
      self.name = name
      self.isProcessor = isProcessor
      self.origin = origin
      self.becomes = becomes
      self.isKnown = isKnown
      self.isKept = isKept
      self.first = first
    }

    var title: String { isProcessor ? "#!\(name)" : "[[\(name)]]" }

    /// `12 on 3 pages`
    var counts: String { "\(count) on \(pages.of("page"))" }
  }

  /// Pages that were read.
  package let pages: Int
  private var uses: [String: (use: Use, lastPage: String)] = [:]

  /// Nothing is called so far.
  package init(pages: Int) { self.pages = pages }

  /// Adds a call; those of one page follow each other.
  package mutating func add(_ use: Use, on page: String) {
    let key = use.title
    guard var known = uses[key] else {
      uses[key] = (use, page)
      return
    }
    known.use.count += 1
    if known.lastPage != page { known.use.pages += 1 }
    known.lastPage = page
    uses[key] = known
  }

  /// The most frequent first, of equal ones by name.
  package var sorted: [Use] {
    uses.values.map(\.use).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.title.precedes(byBytes: $1.title)
    }
  }

  /// By what they say.
  package static func == (one: Self, other: Self) -> Bool {
    one.pages == other.pages && one.sorted == other.sorted
  }

  /// As `==`.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(pages)
    hasher.combine(sorted)
  }
}

/// What `tracdown explain --macros` prints: a table, and settings to paste.
///
///     Macros
///       123 on 80 pages  [[TOC]]    plugins  as `PageOutline`
///
///     # For .tracdown.yml
///     macros:
///       Tides: code  # 3 on 2 pages, first on Harbour, line 4: [[Tides(north)]]
package enum MarkupUsesText {
  /// UTF-8 text with a line end at its end.
  package static func write(_ uses: MarkupUses) -> String {
    let all = uses.sorted
    var text = "\(uses.pages.of("page")) read.\n"
    text += table("Macros", all.filter { !$0.isProcessor && $0.isKnown })
    text += table("Processors", all.filter { $0.isProcessor && $0.isKnown && !$0.isLanguage })
    text += table("Languages", all.filter { $0.isProcessor && $0.isLanguage })
    text += table("Unknown", all.filter { !$0.isKnown })
    return text + settings(all.filter { !$0.isKnown || $0.isKept })
  }

  private static func table(_ title: String, _ uses: [MarkupUses.Use]) -> String {
    guard !uses.isEmpty else { return "" }
    func width(_ text: (MarkupUses.Use) -> String) -> Int {
      uses.map { text($0).utf8.count }.max() ?? 0
    }
    func padded(_ text: String, to width: Int) -> String {
      text + String(repeating: " ", count: max(0, width - text.utf8.count))
    }
    let (counts, names) = (width(\.counts), width(\.title))
    let origins = width { $0.isKnown ? $0.origin : "" }
    var text = "\n\(title)\n"
    for use in uses {
      text += "  \(padded(use.counts, to: counts))  \(padded(use.title, to: names))  "
      if origins > 0 { text += padded(use.origin, to: origins) + "  " }
      text += use.becomes.isEmpty ? "first on \(use.place)" : use.becomes
      text += "\n"
    }
    return text
  }

  private static func settings(_ uses: [MarkupUses.Use]) -> String {
    guard !uses.isEmpty else {
      return "\nAll of them have a Markdown form; .tracdown.yml needs no entries for them.\n"
    }
    var text = """

      # For .tracdown.yml: each value is drop, comment, code, content, or wiki text such as "see {1}".
      # Without an entry, it becomes code in a sentence, and a comment or a fence on its own.

      """
    for (key, isProcessor) in [("macros", false), ("processors", true)] {
      let entries = uses.filter { $0.isProcessor == isProcessor }
      if entries.isEmpty { continue }
      text += "\(key):\n"
      for use in entries {
        text += "  \(name(use.name)): code  # \(use.counts), first on \(use.place)\n"
      }
    }
    return text
  }

  /// A key of YAML.
  private static func name(_ name: String) -> String {
    let isPlain =
      name.utf8.allSatisfy { $0.isAlphanumeric || "-_/.+".utf8.contains($0) }
      && name.utf8.first?.isLetter == true
      && !["yes", "no", "on", "off", "true", "false", "null", "y", "n"].contains(name.lowercased())
    return isPlain
      ? name : "\"" + name.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"") + "\""
  }
}

extension MarkupUses.Use {
  fileprivate var isLanguage: Bool { origin == "language" }

  /// `Harbour, line 4: [[Tides(north)]]`, on one line.
  fileprivate var place: String {
    let call = first.written.onOneLine
    let shown = call.utf8.count > 80 ? String(call.prefix(76)) + "…" : call
    return "\(first.page.onOneLine), line \(first.line): \(shown)"
  }
}
