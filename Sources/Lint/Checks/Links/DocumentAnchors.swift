import Basics
import Facts
import Links
import Markup
import Targets

/// The anchors of one document that a fragment may name: those of headings, and those that authors wrote.
struct DocumentAnchors: Sendable {
  /// What a fragment finds.
  enum Find: Hashable {
    case exact
    /// An anchor whose name has other letter case.
    case otherCase(String)
    /// An anchor that differs in U+FE0F alone, which asks for a colored emoji and is not seen.
    case otherEmoji(String)
    /// Anchors with the same letters and digits, in the order of the document: `a-b` for `a--b`.
    case alike([String])
    case nothing
  }

  /// In the order of the document.
  let names: [String]
  private let exact: Set<String>
  /// Made for the first fragment that finds no exact name.
  private let folded: Once<[String: String]>
  private let loose: Once<[[UInt8]: [String]]>
  /// Whether all parts of the page are known.
  let isWhole: Bool

  /// - Parameters:
  ///   - parts: the document, and what it includes.
  ///   - isSite: whether a system makes a page of it; otherwise it is shown as it is.
  ///   - isWhole: whether these are all parts.
  init(
    _ parts: [DocumentFacts], anchors rule: Target.AnchorForm, isSite: Bool = false,
    isWhole: Bool = true
  ) {
    var slugs = HeadingSlugs(rule.slugs)
    var names: [String] = []
    var exact: Set<String> = []
    for document in parts {
      for heading in document.headings {
        var text = rule.slugs.usesRenderedText ? heading.renderedText : heading.text
        let id = heading.ids.first { heading.text.hasSuffix("{#\($0)}") }
        if rule.readsSource, document.format == .markdown {
          names.append(id ?? slugs.slug(heading.source ?? text))
          names += heading.ids.filter { $0 != id }
          continue
        }
        if isSite, let id { text = String(text.dropLast(id.count + 3)).trimmed }
        // An id of its own is in place of the slug; docutils knows both.
        if !isSite || id == nil || rule.slugs == .docutils { names.append(slugs.slug(text)) }
        if isSite, let other = slugs.other(text) { exact.insert(other) }
        // On GitHub `{#id}` is text.
        names +=
          isSite || document.format != .markdown ? heading.ids : heading.ids.filter { $0 != id }
        // Of a line end in a heading, and of the blanks around one, nobody knows what each reader makes.
        if heading.renderedText.utf8.contains(0x0A) {
          exact.insert(Slug.make(heading.text))
        }
      }
      names += document.anchors.map(\.name)
    }
    self.isWhole = isWhole
    self.names = names
    self.exact = exact.union(names)
    folded = Once { [names] in
      Dictionary(names.map { (Self.fold($0), $0) }, uniquingKeysWith: { first, _ in first })
    }
    loose = Once { [names] in Dictionary(grouping: names) { FoldedName($0).bytes } }
  }

  /// - Parameter fragment: decoded, without `#`.
  func find(_ fragment: String) -> Find {
    if exact.contains(fragment) { return .exact }
    let fold = Self.fold(fragment)
    if let name = folded.value[fold] {
      if Self.isColored(name) != Self.isColored(fragment) { return .otherEmoji(name) }
      // Beyond ASCII GitHub itself does not always change letter case.
      return Self.sameASCII(name, fragment) ? .exact : .otherCase(name)
    }
    let letters = FoldedName(fragment).bytes
    if !letters.isEmpty, let names = loose.value[letters] { return .alike(names) }
    return .nothing
  }

  private static func isColored(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.value == 0xFE0F }
  }

  /// Without letter case and without U+FE0F.
  private static func fold(_ name: String) -> String {
    guard name.utf8.contains(where: { $0 >= 0x80 }) else { return name.lowercased() }
    var scalars = name.lowercased().unicodeScalars
    scalars.removeAll { $0.value == 0xFE0F }
    return String(scalars)
  }

  private static func sameASCII(_ one: String, _ other: String) -> Bool {
    one.utf8.lazy.filter { $0 < 0x80 }.elementsEqual(other.utf8.lazy.filter { $0 < 0x80 })
  }
}

/// Anchors of a document that somebody may have meant by a fragment that is not there: `#install` → `#installing`.
enum NearAnchors {
  /// - Parameters:
  ///   - fragment: decoded.
  ///   - names: of the document's anchors, in its order.
  /// - Returns: the best first, at most three; whether the first is surely meant.
  static func near(_ fragment: String, in names: [String]) -> (names: [String], isClear: Bool) {
    let wanted = FoldedName(fragment).bytes
    guard wanted.count >= 3 else { return ([], false) }
    let digits = wanted.filter(\.isDigit)
    var mistyped: [(distance: Int, number: Int)] = []
    var parts: [Int] = []
    for (number, name) in names.enumerated() {
      let other = FoldedName(name).bytes
      guard !other.isEmpty else { continue }
      if other.filter(\.isDigit) == digits, wanted.count >= 4,
        let distance = EditDistance.between(wanted, other, most: wanted.count < 8 ? 1 : 2)
      {
        mistyped.append((distance, number))
      } else if contains(other, wanted) || other.count >= 4 && contains(wanted, other) {
        parts.append(number)
      }
    }
    mistyped.sort { ($0.distance, $0.number) < ($1.distance, $1.number) }
    var found: [String] = []
    for number in mistyped.map(\.number) + parts where !found.contains(names[number]) {
      found.append(names[number])
    }
    return (Array(found.prefix(3)), mistyped.count == 1 && mistyped[0].distance <= 2)
  }

  /// Whether the shorter one begins the longer, or ends it.
  private static func contains(_ whole: [UInt8], _ part: [UInt8]) -> Bool {
    whole.starts(with: part) || whole.reversed().starts(with: part.reversed())
  }
}

/// Documents that include others: what is in these is not known.
enum Inclusion {
  private static let marks = [
    "{% include", "{%- include", "{{#include", "{{< ", "{{% ", "--8<--", "{!", ".. include::",
    ".. auto", "include::", "{% render", "{{ ", "{{", "<!--#include", "#+INCLUDE",
  ].map { Array($0.utf8) }

  static func isIn(_ document: DocumentFacts) -> Bool {
    document.blocks.contains { block in
      !block.isCode && block.text.hasByte { $0 == 0x7B || $0 == 0x3A || $0 == 0x2D || $0 == 0x23 }
        && holdsMark(Array(block.text.utf8))
    }
  }

  private static func holdsMark(_ text: [UInt8]) -> Bool {
    for index in text.indices {
      switch text[index] {
      case UInt8(ascii: "{"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "i"),
        UInt8(ascii: "<"), UInt8(ascii: "#"):
        if marks.contains(where: { text[index...].starts(with: $0) }) { return true }
      default: continue
      }
    }
    return false
  }
}
