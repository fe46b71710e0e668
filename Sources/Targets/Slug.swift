/// The anchor that GitHub derives from the visible text of a heading: `Set up (Linux)` is `set-up-linux`.
///
/// Lower case; only letters, marks, decimal digits, letter numbers, connector punctuation and hyphens stay;
/// each blank becomes a hyphen. Known from html-pipeline's `toc_filter` and from pairs made by GitHub's API.
package enum Slug {
  /// The slug of one text, regardless of other headings.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    let bytes = text.utf8.span
    for index in bytes.indices {
      let byte = bytes[index]
      switch byte {
      case UInt8(ascii: " "), UInt8(ascii: "-"): slug.append(UInt8(ascii: "-"))
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "_"): slug.append(byte)
      case 0x41...0x5A: slug.append(byte + 32)
      case 0x80...: return make(scalars: text)
      default: continue
      }
    }
    return String(decoding: slug, as: UTF8.self)
  }

  /// The same of a text that is not all ASCII.
  private static func make(scalars text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "-": slug.append("-")
      case "a"..."z", "0"..."9", "_": slug.append(scalar)
      case "A"..."Z": slug.append(Unicode.Scalar(UInt8(scalar.value) + 32))
      case _ where scalar.isASCII: continue
      // What lower-casing adds (the dot of `İ`) is a mark and stays.
      default:
        slug.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars.filter(isKept))
      }
    }
    return String(slug)
  }

  private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
    // GitHub's pairs come from Unicode 13: younger letters went away like symbols.
    guard let age = scalar.properties.age, age.major <= 13 else { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
      .connectorPunctuation:
      return true
    default:
      return scalar.properties.isAlphabetic  // circled and squared letters: symbols by category
    }
  }
}

/// The slugs of one document, in the order of its headings: a repeated one gets `-1`, `-2`, …
///
/// A number that a heading already has by its own text is skipped, as github-slugger does: `echo`, `echo 1`,
/// `echo` are `echo`, `echo-1`, `echo-2`.
package struct Slugger: Sendable {
  private var occurrences: [String: Int] = [:]

  /// The slugs of a document without headings so far.
  package init() {}

  /// The anchor of the next heading, whose visible text is `text`.
  package mutating func slug(_ text: String) -> String {
    let original = Slug.make(text)
    var slug = original
    while let count = occurrences[original], occurrences[slug] != nil {
      occurrences[original] = count + 1
      slug = "\(original)-\(count + 1)"
    }
    occurrences[slug] = 0
    return slug
  }
}
