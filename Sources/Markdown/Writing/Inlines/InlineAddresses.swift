import Basics
import Synchronization
import Targets

extension InlineDraft {
  /// An address or a title, so that a reader of Markdown finds it as it is.
  mutating func destination(_ text: String, inAngles: Bool = false, isTitle: Bool = false) {
    let source = Array(text.utf8)
    let balanced = isTitle || inAngles || source.hasBalancedParentheses
    for (index, byte) in source.enumerated() {
      switch byte {
      case ASCII.backslash where isTitle && index + 1 == source.count:
        // cmark takes a quotation mark after any backslash for a part of the title.
        bytes.append("&#92;")
      case ASCII.backslash:
        let next = index + 1 < source.count ? source[index + 1] : ASCII.backslash
        if next.isPunctuation { bytes.append(ASCII.backslash) }
        bytes.append(byte)
      case ASCII.ampersand:
        bytes.append(source.isEntity(at: index) ? "&amp;" : "&")
      case ASCII.quote where isTitle && dialect.isPythonMarkdown: bytes.append("&quot;")
      case ASCII.open where !balanced && dialect.isPythonMarkdown,
        ASCII.close where !balanced && dialect.isPythonMarkdown:
        bytes.append("&#\(byte);")
      case ASCII.quote where isTitle, ASCII.less where inAngles, ASCII.greater where inAngles:
        bytes.append(ASCII.backslash)
        bytes.append(byte)
      case ASCII.open where !balanced, ASCII.close where !balanced:
        bytes.append(ASCII.backslash)
        bytes.append(byte)
      case ASCII.bar where place == .cell || !dialect.isOnlyCMark:
        bar()
      case ASCII.openBracket where dialect.linksDoubleBrackets && bytes.last == byte:
        bytes.append("&#91;")
      case 0..<0x20, 0x7F:
        bytes.append(isTitle ? " " : PercentCoding.encode(CollectionOfOne(byte)) { _ in false })
      default:
        bytes.append(byte)
      }
    }
  }
}

extension String.UTF8View {
  /// Whether it contains `[[`.
  var hasDoubleBracket: Bool {
    zip(self, dropFirst()).contains { $0 == ASCII.openBracket && $1 == ASCII.openBracket }
  }
}

extension [UInt8] {
  fileprivate var hasBalancedParentheses: Bool {
    var depth = 0
    for byte in self {
      if byte == ASCII.open { depth += 1 }
      if byte == ASCII.close { depth -= 1 }
      // cmark gives up beyond 32.
      if depth < 0 || depth > 30 { return false }
    }
    return depth == 0
  }

  /// Whether `&amp;`, `&#38;` or the like is at `index`.
  func isEntity(at index: Int) -> Bool {
    var end = index + 1
    let isNumber = end < count && self[end] == ASCII.hash
    if isNumber { end += 1 }
    let start = end
    while end < count, end - start <= 32, self[end].isAlphanumeric { end += 1 }
    guard end > start, end < count, self[end] == ASCII.semicolon else { return false }
    return isNumber || EntityName.isKnown(Array(self[index...end]))
  }
}

extension String {
  /// Whether `<text>` is a link to this address: an absolute URI or a mail address (CommonMark 6.9).
  func isAutolink(showing text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard bytes.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != ASCII.less && $0 != ASCII.greater }),
      !bytes.indices.contains(where: { bytes[$0] == ASCII.ampersand && bytes.isEntity(at: $0) }),
      !bytes.contains(ASCII.backslash), !bytes.contains(ASCII.bar)
    else { return false }
    if self == "mailto:" + text { return bytes.isMailAddress }
    guard self == text, let colon = bytes.firstIndex(of: ASCII.colon), (2...32).contains(colon)
    else { return false }
    return bytes[0].isLetter
      && bytes[..<colon].allSatisfy {
        $0.isAlphanumeric || $0 == ASCII.plus || $0 == ASCII.dot || $0 == ASCII.hyphen
      }
  }
}

extension [UInt8] {
  /// `name@host.org`, in the plain form that all readers agree on.
  fileprivate var isMailAddress: Bool {
    guard let at = firstIndex(of: ASCII.at), at > 0 else { return false }
    let host = self[(at + 1)...]
    return self[..<at].allSatisfy {
      $0.isAlphanumeric || $0 == ASCII.dot || $0 == ASCII.plus || $0 == ASCII.hyphen
        || $0 == ASCII.underscore
    }
      && !host.isEmpty && host.count < 60
      && host.split(separator: ASCII.dot, omittingEmptySubsequences: false).allSatisfy {
        guard let first = $0.first, let last = $0.last else { return false }
        return first.isAlphanumeric && last.isAlphanumeric
          && $0.allSatisfy { $0.isAlphanumeric || $0 == ASCII.hyphen }
      }
  }
}

/// The names that a reader of Markdown takes for a character: `&copy;`, but not `AT&T;`.
///
/// cmark-gfm knows them all (HTML standard, "named character references"), so it is asked, as a rule once a name.
enum EntityName {
  private static let known = Mutex<[[UInt8]: Bool]>([:])

  /// Whether `reference`, with its `&` and `;`, is such a name.
  static func isKnown(_ reference: [UInt8]) -> Bool {
    if let known = known.withLock({ $0[reference] }) { return known }
    let tree = CMarkTree(parsing: reference)
    let text = tree.nodes.last { $0.kind == .text }.map { Array(tree.text($0.literal).utf8) }
    let isKnown = text != reference
    // A page made of invented names must not fill the memory.
    known.withLock { if $0.count < 1000 { $0[reference] = isKnown } }
    return isKnown
  }
}
