/// The fragments that documentation systems make of a heading's text, whatever other headings there are.
enum SiteSlugs {
  /// Python-Markdown's `slugify`: letters with accents lose them, what is not ASCII then goes away, so do marks; blanks and
  /// hyphens become one hyphen.
  static func pythonMarkdown(_ text: String) -> String {
    var kept: [UInt8] = []
    for byte in LatinLetters.plain(text).utf8 {
      switch byte {
      case 0x41...0x5A: kept.append(byte + 0x20)
      case 0x30...0x39, 0x61...0x7A, 0x5F, 0x2D, 0x20, 0x09...0x0D: kept.append(byte)
      default: continue
      }
    }
    func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
    let trimmed = kept.drop(while: isBlank).reversed().drop(while: isBlank).reversed()
    var slug: [UInt8] = []
    for byte in trimmed {
      if byte != 0x2D, !isBlank(byte) {
        slug.append(byte)
      } else if slug.last != 0x2D {
        slug.append(0x2D)
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// docutils' `make_id`: letters and digits, all else becomes one hyphen; no digit is first.
  static func docutils(_ text: String) -> String {
    let slug = joined(text, by: "-") { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A: .kept
      default: .mark
      }
    }
    return String(slug.drop { !("a"..."z").contains($0) })
  }

  /// Asciidoctor's: blanks, dots and hyphens become one `_`, other marks go away, and a `_` is in front.
  static func asciidoctor(_ text: String) -> String {
    "_"
      + joined(text, by: "_") { byte in
        switch byte {
        case 0x20, 0x09, 0x0A, 0x2D, 0x2E, 0x5F: .mark
        case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: .kept
        default: .dropped
        }
      }
  }

  /// VitePress': marks and blanks become one hyphen; a `_` precedes a digit.
  static func vitePress(_ text: String) -> String {
    let slug = joined(text, by: "-") { byte in
      switch byte {
      case 0x30...0x39, 0x61...0x7A, 0x80...0xFF: .kept
      case 0x00...0x1F: .dropped
      default: .mark
      }
    }
    return slug.utf8.first.map { (0x30...0x39).contains($0) } ?? false ? "_" + slug : slug
  }

  /// Docsify's: letters, digits, `_` and hyphens, runs of these one; a `_` precedes a digit.
  static func docsify(_ text: String) -> String {
    let slug = joined(text, by: "-") { byte in
      switch byte {
      case 0x20, 0x09, 0x0A, 0x2D: .mark
      case 0x30...0x39, 0x61...0x7A, 0x5F, 0x80...0xFF: .kept
      default: .dropped
      }
    }
    return slug.utf8.first.map { (0x30...0x39).contains($0) } ?? false ? "_" + slug : slug
  }

  /// DocC's `urlReadableFragment`: what is between blanks and dashes is joined by hyphens, punctuation goes away.
  static func docC(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    var isApart = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "-", "\u{2013}", "\u{2014}": isApart = true
      case _ where scalar == "\t" || scalar.properties.generalCategory == .spaceSeparator:
        isApart = true
      default:
        if isApart, !slug.isEmpty { slug.append("-") }
        isApart = false
        if !isPunctuation(scalar) { slug.append(scalar) }
      }
    }
    return String(slug)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      true
    default: scalar == "`"
    }
  }

  private enum Part { case kept, mark, dropped }

  /// A text in small letters whose marks are one `joint` each run, none at the ends.
  private static func joined(
    _ text: String, by joint: Unicode.Scalar, _ part: (UInt8) -> Part
  ) -> String {
    var slug = String.UnicodeScalarView()
    var isOpen = false
    for scalar in text.lowercased().unicodeScalars {
      switch part(scalar.isASCII ? UInt8(scalar.value) : 0xFF) {
      case .kept:
        if isOpen, !slug.isEmpty { slug.append(joint) }
        isOpen = false
        slug.append(scalar)
      case .mark: isOpen = true
      case .dropped: continue
      }
    }
    return String(slug)
  }
}

/// Text without the accents of Latin letters, and with ASCII for signs that stand for some: what Unicode's form NFKD leaves of
/// ASCII. `École n° 2²` is `Ecole n° 22`.
enum LatinLetters {
  /// All other characters stay.
  static func plain(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar.isASCII {
        result.append(scalar)
      } else if let signs = signs(for: scalar) {
        result.append(contentsOf: signs.unicodeScalars)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }

  private static func signs(for scalar: Unicode.Scalar) -> String? {
    switch scalar.value {
    case 0xA0, 0x2002...0x200A, 0x202F, 0x205F, 0x3000: " "
    case 0xFF01...0xFF5E: String(UnicodeScalar(UInt8(scalar.value - 0xFEE0)))
    default: compatible[scalar] ?? letter(scalar)
    }
  }

  private static let compatible: [Unicode.Scalar: String] = [
    "ª": "a", "º": "o", "¹": "1", "²": "2", "³": "3", "¼": "14", "½": "12", "¾": "34", "⁰": "0",
    "ⁱ": "i", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "ⁿ": "n", "₀": "0",
    "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9",
    "№": "No", "™": "TM", "ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi",
    "ﬄ": "ffl", "ĳ": "ij", "Ĳ": "IJ", "ŀ": "l", "Ŀ": "L", "ŉ": "n", "ſ": "s",
  ]

  /// The accents that Unicode takes apart; `ø`, a letter with a stroke, is one of its own.
  private static let accents: Set<Substring> = [
    "ACUTE", "GRAVE", "CIRCUMFLEX", "DIAERESIS", "TILDE", "RING", "CEDILLA", "CARON", "MACRON",
    "BREVE", "OGONEK", "DOT", "DOUBLE", "HORN", "HOOK", "INVERTED", "LINE", "COMMA",
  ]

  /// `LATIN SMALL LETTER E WITH ACUTE` is `e`.
  private static func letter(_ scalar: Unicode.Scalar) -> String? {
    guard (0xC0...0x24F).contains(scalar.value) || (0x1E00...0x1EFF).contains(scalar.value),
      let words = scalar.properties.name?.split(separator: " "), words.count >= 6,
      words[0] == "LATIN", words[2] == "LETTER", words[3].count == 1, words[4] == "WITH",
      accents.contains(words[5])
    else { return nil }
    // A hook to the side is a part of the letter, one above is an accent.
    if words[5] == "HOOK", words.count < 7 { return nil }
    return words[1] == "SMALL" ? words[3].lowercased() : String(words[3])
  }
}
