import Basics
import Markup

/// What WikiExtras and WikiGoodies show for their marks: images as emoji, symbols as characters.
///
/// Source: `icons.py`, `phrases.py`, `symbols.py` of WikiExtras, `smileys.py` and `symbols.py` of WikiGoodies. A mark
/// is once a table; whoever adds one adds a word to its line.
enum PluginTables {
  /// WikiExtras' smileys by the name of their icon, which `[wikiextras-smileys]` can change.
  static let extraSmileys: [(icon: String, marks: String)] = [
    ("smiley", ":) :-) =)"), ("smiley-wink", ";-) ;)"), ("smiley-sad", ":( :-("),
    ("smiley-neutral", ":| :-|"), ("smiley-confuse", ":-? :?"), ("smiley-lol", ":D :-D"),
    ("smiley-grin", ":)) :-))"), ("smiley-razz", ":-P :P"), ("smiley-red", ":-O :O"),
    ("smiley-surprise", ":-o :o"), ("smiley-zipper", ":-X :X"), ("smiley-cool", "B-)"),
    ("smiley-nerd", "8-)"), ("smiley-eek", "B-O 8-O"), ("smiley-evil", ">:>"),
    ("exclamation-red", "(!)"), ("question", "(?)"), ("light-bulb", "(I)"), ("asterisk", "(*)"),
    ("cross-circle", "(X)"), ("thumb-up", "(Y) (OK)"), ("thumb", "(N) (NOK)"), ("tick", "(./)"),
  ]

  /// WikiGoodies' smileys; nobody can change them.
  static let goodSmileys: [(shown: String, marks: String)] = [
    ("🙂", ":) :-)"), ("😎", "B-) B)"), ("😄", ":)) :-))"), ("😉", ";-) ;)"), ("😀", ":D"),
    ("🙁", ":( :-("), ("😛", ":-?"), ("😳", ":o"), ("☹️", "<:("), ("😴", "|) |-)"), ("😕", ":\\"),
    ("😈", ">:>"), ("😠", "X-("),
    ("✅", "(./)"), ("💡", "(!)"), ("❗", "<!>"), ("⚠️", "/!\\"),
    ("1️⃣", "{p1} {P1}"), ("2️⃣", "{p2} {P2}"), ("3️⃣", "{p3} {P3}"), ("☆", "{o}"), ("⭐", "{*}"),
    ("👍", "{OK} {UP} (y)"), ("👎", "{!OK} {DN}"), ("❌", "{X}"),
  ]

  /// The symbols of both; `[wikiextras-symbols]` can change those of WikiExtras, by the entity.
  static let symbols: [(entity: String, shown: String, marks: String)] = [
    ("&larr;", "←", "<-"), ("&rarr;", "→", "->"), ("&harr;", "↔", "<->"), ("&lArr;", "⇐", "<="),
    ("&rArr;", "⇒", "=>"), ("&hArr;", "⇔", "<=>"), ("&ge;", "≥", ">="), ("&le;", "≤", "=<"),
    ("&ne;", "≠", "<>"), ("&mdash;", "—", "--"), ("&copy;", "©", "(c) (C)"), ("&reg;", "®", "(R)"),
    ("&frac12;", "½", "1/2"), ("&frac14;", "¼", "1/4"), ("&frac34;", "¾", "3/4"),
    ("&plusmn;", "±", "+/-"), ("&and;", "∧", "/\\"), ("&or;", "∨", "\\/"), ("&trade;", "™", "(TM)"),
    ("&hellip;", "…", "..."),
  ]

  /// Phrases that WikiExtras sets off, by their option in `[wikiextras]`.
  static let phrases: [(option: String, words: String)] = [
    ("fixme_phrases", "BUG, FIXME"), ("todo_phrases", "REVIEW, TODO"),
    ("done_phrases", "DONE, DEBUGGED, FIXED, REVIEWED"),
  ]

  /// The emoji for an icon of WikiExtras' library (Fugue), which has more than three thousand; nil if there is none.
  static func emoji(ofIcon name: String) -> String? {
    var name = name.lowercased()
    if name.hasSuffix(".png") { name.removeLast(4) }
    while true {
      if let emoji = icons[name] { return emoji }
      // `user-red-female`: the plain icon is better than none.
      guard let dash = name.lastIndex(of: "-") else { return nil }
      name = String(name[..<dash])
    }
  }

  private static let icons = Dictionary(
    """
    smiley 🙂, smiley-wink 😉, smiley-sad 🙁, smiley-neutral 😐, smiley-confuse 😕, smiley-lol 😄, smiley-grin 😁,
    smiley-razz 😛, smiley-red 😳, smiley-surprise 😮, smiley-zipper 🤐, smiley-cool 😎, smiley-nerd 🤓,
    smiley-eek 😱, smiley-evil 😈, smiley-cry 😢, smiley-mad 😠, smiley-sleep 😴, smiley-kiss 😘, smiley-roll 🙄,
    exclamation ❗, exclamation-red ❗, exclamation-circle ❗, question ❓, light-bulb 💡, asterisk ✳️, cross ❌,
    cross-circle ❌, thumb 👎, thumb-up 👍, tick ✅, tick-circle ✅, minus ➖, plus ➕, information ℹ️, warning ⚠️,
    lock 🔒, lock-unlock 🔓, key 🔑, clock ⏰, alarm-clock ⏰, calendar 📅, chart 📊, document 📄, page 📄,
    folder 📁, eye 👁️, new 🆕, star ⭐, heart ❤️, flag 🚩, bug 🐛, gear ⚙️, wrench 🔧, hammer 🔨, home 🏠, mail ✉️,
    user 👤, users 👥, globe 🌐, printer 🖨️, disk 💾, trash ♻️, bin 🗑️, pencil ✏️, magnifier 🔍, camera 📷,
    balloon 💬, bell 🔔, cake 🎂, cup ☕, fire 🔥, lightning ⚡, medal 🏅, money 💰, music 🎵, telephone 📞,
    mobile-phone 📱, computer 🖥️, server 🖥️, database 🗄️, pin 📌, paper-clip 📎, book 📖, light ☀️, weather ☀️,
    arrow ➡️, arrow-090 ⬆️, arrow-180 ⬅️, arrow-270 ⬇️, control ▶️, status ⚪, traffic-light 🚦, hourglass ⏳,
    construction 🚧, trophy 🏆, umbrella ☂️, shield 🛡️, network 🌐, image 🖼️, television 📺, film 🎬, car 🚗
    """.split { $0 == "," || $0 == "\n" }.map { entry in
      let words = entry.split(separator: " ").map(String.init)
      return (words[0], words[1])
    }, uniquingKeysWith: { first, _ in first })
}

/// A row of the page `AcronymDefinitions`: `||Acronym||Description||URL||URL of its selector||`, of AcronymsPlugin.
///
/// The rule for acronyms in text: `\b(?P<acronym>…)(?P<acronymselector>\w*)\b`. `RFC2616` is the acronym `RFC` with the
/// selector `2616`, which stands for `$1` in the last column.
struct AcronymDefinition: Sendable {
  let name: String
  let description: String
  /// An address or the name of a page; empty: none.
  let address: String
  /// The same with `$1` for the selector.
  let selectorAddress: String

  /// The definitions of a page; of several rows for one acronym the last holds.
  static func all(in page: String) -> [AcronymDefinition] {
    var places: [String: Int] = [:]
    var definitions: [AcronymDefinition] = []
    for line in page.split(whereSeparator: \.isNewline) {
      guard let definition = AcronymDefinition(row: line) else { continue }
      if let place = places[definition.name] {
        definitions[place] = definition
      } else {
        places[definition.name] = definitions.count
        definitions.append(definition)
      }
    }
    return definitions
  }

  private init?(row: Substring) {
    var row = row
    while let last = row.utf8.last, ByteClass.isBlank(last) { row.removeLast() }
    // The fourth character tells a row of headings: `||'''Acronym'''||`.
    guard row.hasPrefix("||"), row.hasSuffix("||"), row.utf8.count > 4,
      row.utf8.dropFirst(3).first != UInt8(ascii: "'")
    else { return nil }
    while row.hasPrefix("|") { row.removeFirst() }
    while row.hasSuffix("|") { row.removeLast() }
    var cells: [String] = []
    while let bar = row.firstRange(of: "||") {
      cells.append(row[..<bar.lowerBound].trimmedBlanks)
      row = row[bar.upperBound...]
    }
    cells.append(row.trimmedBlanks)
    // The plugin adds two empty cells, and a row needs four.
    guard cells.count >= 2, !cells[0].isEmpty, !cells[0].contains(where: \.isWhitespace) else {
      return nil
    }
    name = cells[0]
    description = cells[1]
    address = cells.count > 2 ? cells[2] : ""
    selectorAddress = cells.count > 3 ? cells[3] : ""
  }
}
