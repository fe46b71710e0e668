import Basics
import Facts
import Markup

/// Finds pages that call themselves obsolete, and lists of changes that end before the newest tag.
enum ObsoleteCheck: Check {
  static let rules = ["obsolete"]

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["obsolete"] != nil else { return [] }
    return context.project.documents.flatMap { document -> [Finding] in
      [itself(document, context), behind(document, context)].compactMap(\.self)
    }
  }

  private static func itself(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard !document.isHistory, !isPutAway(document.path), ObsoletePage.isOne(document),
      !ObsoletePage.leads(document)
    else { return nil }
    return context.finding(
      "obsolete", in: document.path, at: SourceRange(lines: 1, 1),
      "The page says that it is out of date.",
      help: "Bring it up to date, remove it, or let it do nothing but lead to what holds now.")
  }

  /// What lies in an archive nobody takes for valid.
  private static func isPutAway(_ path: String) -> Bool {
    path.lowercased().split(separator: "/").dropLast().contains {
      ["archive", "archived", "attic", "old", "obsolete", "deprecated", "legacy", "historic"]
        .contains($0)
    }
  }

  private static func behind(_ document: DocumentFacts, _ context: CheckContext) -> Finding? {
    guard document.isHistory, let history = context.project.history, !history.tags.isEmpty,
      let newest = ReleaseTags(history.tags).versions(for: context.project.inner(document.path))
        .max(),
      let last = document.headings.compactMap({ VersionNumber($0.text) }).max(),
      last.isFarBehind(newest)
    else { return nil }
    return context.finding(
      "obsolete", in: document.path, at: SourceRange(lines: 1, 1),
      "The newest version that is named here is \(last); the newest tag is \(newest).",
      help: "Add what has changed since then.")
  }
}

/// `v2.10.1`, as numbers that compare.
struct VersionNumber: Comparable, CustomStringConvertible {
  private let parts: [Int]

  /// The first version in a text; nil: there is none.
  init?(_ text: String) {
    let bytes = Array(text.utf8)
    var index = 0
    while index < bytes.count {
      guard bytes[index].isDigit else {
        index += 1
        continue
      }
      let start = index
      while index < bytes.count, bytes[index].isDigit || bytes[index] == 0x2E {
        index += 1
      }
      let parts = bytes[start..<index].split(separator: 0x2E)
        .compactMap { $0.count <= 6 ? Int(String(decoding: $0, as: UTF8.self)) : nil }
      // Dates with points are none.
      if (2...4).contains(parts.count), parts[0] < 1900 || parts.count <= 3 {
        self.parts = parts
        return
      }
    }
    return nil
  }

  static func < (one: Self, other: Self) -> Bool {
    one.parts.lexicographicallyPrecedes(other.parts)
  }

  /// A release or two may wait for their text.
  func isFarBehind(_ newest: Self) -> Bool {
    guard self < newest else { return false }
    return parts[0] != newest.parts[0] || newest.parts[1] - parts[1] >= 2
  }

  var description: String { parts.map(String.init).joined(separator: ".") }
}
