import Basics
import Markup

/// The syntax that plugins add to the pages of a wiki; empty if none is enabled.
package struct PluginSyntax: Sendable {
  /// What is on.
  package let parts: Set<TracPlugin.Part>
  /// Marks in running text; nil if there are none.
  let marks: PluginMarks?
  /// `[numberedheadlines] numbering_starts_at_level_two`
  let numbersFromSecondLevel: Bool
  /// Whether `# Title #` is a heading.
  package let numbersHeadings: Bool

  /// No plugin is on.
  package init() {
    parts = []
    marks = nil
    numbersFromSecondLevel = false
    numbersHeadings = false
  }

  /// - Parameters:
  ///   - parts: what is on.
  ///   - ini: the options of a section of `trac.ini`.
  ///   - acronyms: the text of the page that defines them.
  package init(
    _ parts: Set<TracPlugin.Part>, ini: (String) -> [(key: String, value: String)] = { _ in [] },
    acronyms: String? = nil
  ) {
    self.parts = parts
    numbersHeadings = parts.contains(.numberedHeadings)
    var marks = PluginMarks()
    if parts.contains(.extraSmileys) {
      marks.add(Self.extraSmileys(ini("wikiextras-smileys")), .smiley)
    }
    if parts.contains(.goodSmileys) {
      for (shown, words) in PluginTables.goodSmileys {
        marks.add(words.words.map { ($0, .text(shown)) }, .smiley)
      }
    }
    if parts.contains(.extraPhrases) { marks.add(Self.phrases(ini("wikiextras")), .phrase) }
    if parts.contains(.extraSymbols) {
      marks.add(Self.symbols(ini("wikiextras-symbols")), .symbol)
    }
    if parts.contains(.goodSymbols) { marks.add(Self.symbols([]), .symbol) }
    marks.hasIcons = parts.contains(.extraIcons)
    marks.hasEntities = parts.contains(.goodEntities)
    marks.hasFormulas = parts.contains(.formulas)
    if parts.contains(.acronyms), let acronyms {
      marks.add(AcronymDefinition.all(in: acronyms))
    }
    self.marks = marks.isEmpty ? nil : marks.sorted()
    numbersFromSecondLevel = ini("numberedheadlines").contains {
      $0.key == "numbering_starts_at_level_two"
        && ["true", "yes", "on", "enabled", "1"].contains($0.value.lowercased())
    }
  }

  /// Whether links of the realm mean something.
  func has(_ realm: TracRealm) -> Bool { realm.plugin.map(parts.contains) ?? true }

  /// The marks and what they show, as far as it is known of each by itself.
  package var replacedTexts: [String] { marks?.replacedTexts ?? [] }

  /// Acronyms that may take what is right after them along.
  package var openAcronyms: [String] { marks?.openAcronyms ?? [] }

  /// Whether `&copy;` is the character.
  package var hasEntities: Bool { parts.contains(.goodEntities) }

  // MARK: - What trac.ini changes

  /// `icon = :-) :)` adds marks, `icon =` takes those of an icon away, `_remove` single ones, `_remove_defaults` all
  /// that are built in.
  private static func configured(
    _ defaults: [(mark: String, form: String)], _ options: [(key: String, value: String)],
    form: (String) -> String
  ) -> [(mark: String, form: String)] {
    let isReset = options.contains {
      $0.key.lowercased() == "_remove_defaults"
        && ["true", "yes", "on", "enabled", "1"].contains($0.value.lowercased())
    }
    var marks = isReset ? [] : defaults
    for (key, value) in options where !key.lowercased().hasPrefix("_remove") {
      let words = value.words
      let made = form(key)
      if words.isEmpty { marks.removeAll { $0.form == made } }
      for word in words {
        marks.removeAll { $0.mark == word }
        marks.append((word, made))
      }
    }
    let removed = options.last { $0.key.lowercased() == "_remove" }?.value.words ?? []
    return marks.filter { !removed.contains($0.mark) }
  }

  private static func extraSmileys(
    _ options: [(key: String, value: String)]
  ) -> [(String, PluginMarks.Form)] {
    let defaults = PluginTables.extraSmileys.flatMap { icon, marks in
      marks.words.map { (mark: $0, form: icon) }
    }
    return configured(defaults, options) {
      $0.hasSuffix(".png") ? String($0.dropLast(4)) : $0
    }.map { mark, icon in
      // What has no emoji shows its mark, as an image that is not there shows its `alt`.
      (mark, PluginTables.emoji(ofIcon: icon).map { .text($0) } ?? .lostIcon(mark, icon: icon))
    }
  }

  private static func symbols(
    _ options: [(key: String, value: String)]
  ) -> [(String, PluginMarks.Form)] {
    let defaults = PluginTables.symbols.flatMap { entity, _, marks in
      marks.words.map { (mark: $0, form: entity) }
    }
    let known = Dictionary(uniqueKeysWithValues: PluginTables.symbols.map { ($0.entity, $0.shown) })
    return configured(defaults, options) { $0 }.map { mark, entity in
      (mark, known[entity].map { .text($0) } ?? .entity(entity))
    }
  }

  private static func phrases(
    _ options: [(key: String, value: String)]
  ) -> [(String, PluginMarks.Form)] {
    var marks: [(String, PluginMarks.Form)] = []
    for (option, words) in PluginTables.phrases {
      let value = options.last { $0.key.lowercased() == option }?.value ?? words
      for part in value.split(separator: ",") {
        let phrase = part.trimmedBlanks
        guard !phrase.isEmpty else { continue }
        for mark in [phrase, ":\(phrase):", "<\(phrase)>", "(\(phrase))", "\(phrase):"] {
          marks.append((mark, .phrase(phrase)))
        }
      }
    }
    return marks
  }
}

/// What Trac showed for plugin marks, in the HTML of a saved page.
///
///     <img src="/chrome/wikiextras-icons-16/smiley.png" alt=":-)"/>
///     <span class="wikiextras phrase fixme">FIXME</span>
///
/// Source: `icons.py` and `phrases.py` of WikiExtras, `smileys.py` of WikiGoodies.
extension PluginSyntax {
  /// The text that a migration writes for an image of a plugin that is on; nil if it is no such image.
  ///
  /// - Parameters:
  ///   - address: of the image, perhaps in a browser's own folder.
  ///   - alternative: its `alt`, which is the mark of a smiley.
  package func text(ofPicture address: String, alternative: String) -> String? {
    guard let marks else { return nil }
    let steps = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    // Somebody may have given an image of his own such words.
    if steps.contains("attachment") || steps.contains("raw-attachment") { return nil }
    if let shown = marks.shown(forSmiley: alternative) { return shown }
    guard parts.contains(.extraIcons) || parts.contains(.extraSmileys), let file = steps.last,
      steps.dropLast().contains(where: { $0.hasPrefix("wikiextras-icons") })
    else { return nil }
    let name = RelativeURL.decode(file.hasSuffix(".png") ? file.dropLast(4) : file)
    return PluginTables.emoji(ofIcon: name) ?? name
  }

  /// Whether phrases such as `FIXME` are set off from the text around.
  package var setsOffPhrases: Bool { parts.contains(.extraPhrases) }
}
