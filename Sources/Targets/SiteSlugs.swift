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
