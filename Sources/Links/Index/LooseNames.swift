import Basics
import Markup

/// Pages whose names an export changed: `Guides/Set up` is the file `Guides_Set-up`, or `guides-set-up`.
///
/// Two names fit where they differ in nothing but letter case, in words that one of them writes as CamelCase, and in which of
/// blank, `-`, `_` and `/`, percent-encoded or not, is between the parts. None of these may be missing, and every other
/// character must be the same: `Release1.1` is not `Release11`.
package struct LooseNames: Sendable {
  private let pages: [String]
  /// The spellings of all names, with the pages in their order. Strings are equal where Unicode says so.
  private let bySpelling: [String: [UInt32]]

  /// - Parameter pages: in the order in which those that fit are named.
  package init(_ pages: some Sequence<String>) {
    self.pages = Array(pages)
    var bySpelling: [String: [UInt32]] = [:]
    bySpelling.reserveCapacity(self.pages.count)
    for (number, page) in self.pages.enumerated() {
      for spelling in LooseSpelling.all(of: page) {
        bySpelling[spelling, default: []].append(UInt32(number))
      }
    }
    self.bySpelling = bySpelling
  }

  /// The pages that a full name fits: none, one, or several, none of which is meant for sure then.
  package func pages(fitting name: String) -> [String] {
    var found: Set<UInt32> = []
    for spelling in LooseSpelling.all(of: name) { found.formUnion(bySpelling[spelling] ?? []) }
    return found.sorted().map { pages[Int($0)] }
  }
}

/// `--loose-names`
package enum LooseNamesChoice: String, Hashable, Sendable, CaseIterable {
  /// Where the pages come from files, links find pages by such names.
  case auto
  case never
}

/// What is left of a name where such differences do not count.
enum LooseSpelling {
  /// What stands for any sign between two parts.
  private static let part = UInt8(ascii: "/")

  /// How a name may be spelled; none: nothing in it could tell it from another.
  ///
  /// `SetUpHTTPServer` as one word, parted where a capital follows a small letter, and parted before the last capital of
  /// several, too.
  static func all(of name: String) -> Set<String> {
    let scalars = Array(RelativeURL.decode(name).unicodeScalars)
    guard scalars.contains(where: isSign) else { return [] }
    var spellings: Set<String> = []
    for camelCase in CamelCase.allCases { spellings.insert(spelling(scalars, camelCase)) }
    return spellings
  }

  private enum CamelCase: CaseIterable {
    case isOneWord, partsWords, partsCapitals
  }

  private static func spelling(_ scalars: [Unicode.Scalar], _ camelCase: CamelCase) -> String {
    var folded: [UInt8] = []
    folded.reserveCapacity(scalars.count + 8)
    // Of the last character that is not a combining mark.
    var before = Kind.other
    for (index, scalar) in scalars.enumerated() {
      let kind = Kind(scalar)
      if kind == .upper, camelCase != .isOneWord {
        let isLastOfSeveral =
          camelCase == .partsCapitals && before == .upper && index + 1 < scalars.count
          && Kind(scalars[index + 1]) == .lower
        if before == .lower || isLastOfSeveral { folded.append(part) }
      }
      switch scalar {
      case " ", "-", "_", "/": folded.append(part)
      // At the end of a word Greek has another small letter.
      case "ς": folded += "σ".utf8
      case _ where scalar.isASCII:
        folded.append(UInt8(ascii: scalar) | (kind == .upper ? 0x20 : 0))
      default: folded += scalar.properties.lowercaseMapping.utf8
      }
      if kind != .mark { before = kind }
    }
    return String(decoding: folded, as: UTF8.self)
  }

  /// Whether it is a letter or a digit, of whatever script.
  private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return Kind(scalar) != .other }
    return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private enum Kind {
    case upper
    /// Digits go with the word before them: `Web2Notes`.
    case lower
    case mark
    case other

    init(_ scalar: Unicode.Scalar) {
      switch scalar {
      case "a"..."z", "0"..."9": self = .lower
      case "A"..."Z": self = .upper
      case _ where scalar.isASCII: self = .other
      default:
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .titlecaseLetter: self = .upper
        case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber: self = .lower
        case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
        default: self = .other
        }
      }
    }
  }
}

/// The pages of attachments whose folders kept the names that an export changed:
///
///     attachments/Guides/Set up/plan.png    Guides_Set-up.txt
package struct LooseOwners: Sendable {
  private let owners: [String: [String]]
  private let pages: [String: String]

  /// None.
  init() { (owners, pages) = ([:], [:]) }

  /// - Parameters:
  ///   - strangers: names of owners that no page has, each once.
  ///   - names: of all pages, in the order in which those that fit are named.
  init(_ strangers: some Sequence<String>, among names: [String]) {
    let known = Once { LooseNames(names) }
    var pages: [String: String] = [:]
    for stranger in strangers {
      let fitting = known.value.pages(fitting: stranger)
      if fitting.count == 1 { pages[stranger] = fitting[0] }
    }
    self.pages = pages
    owners = Dictionary(grouping: pages.keys.sortedByBytes()) { pages[$0] ?? "" }
  }

  /// Other names under which a page has attachments.
  package func names(of page: String) -> [String] { owners[page] ?? [] }

  /// The page that has another name now.
  package func page(of owner: String) -> String? { pages[owner] }
}
