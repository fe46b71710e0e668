/// The anchor that GitHub derives from the visible text of a heading: `Set up (Linux)` is `set-up-linux`.
///
/// Lower case; only letters, marks, decimal digits, letter numbers, connector punctuation and hyphens stay;
/// each blank becomes a hyphen. Known from html-pipeline's `toc_filter` and from pairs made by GitHub's API.
package enum Slug {
  /// The slug of one text, regardless of other headings.
  package static func make(_ text: String) -> String {
    var slug: [UInt8] = []
    slug.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case " ", "-": slug.append(UInt8(ascii: "-"))
      case "a"..."z", "0"..."9", "_": slug.append(UInt8(ascii: scalar))
      case "A"..."Z": slug.append(UInt8(ascii: scalar) | 0x20)
      case _ where scalar.isASCII: continue
      // What lower-casing adds (the dot of `İ`) is a mark and stays.
      default:
        for lower in scalar.properties.lowercaseMapping.unicodeScalars where isKept(lower) {
          slug += String(lower).utf8
        }
      }
    }
    return String(decoding: slug, as: UTF8.self)
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
