import Files
import Stores

/// Says what was left alone: "3,120 files in vendor/ and 12 documents in tests/ were left out."
package struct LeftOutSummary: Hashable, Sendable {
  /// For the report; empty where nothing was left out.
  package let sentences: [String]

  /// - Parameters:
  ///   - files: with their verdicts, all that are listed.
  ///   - folders: those that were not entered.
  ///   - isDocument: whether a path names a document.
  package init(
    _ files: [(file: TreeFile, verdict: Exclusions.Verdict)], notEntered folders: [String] = [],
    isDocument: (String) -> Bool
  ) {
    var documents: [String: Int] = [:]
    var others: [String: Int] = [:]
    var (settings, modules) = (0, 0)
    for (file, verdict) in files {
      switch verdict {
      case .judged, .onlyListed(.link), .leftOut(.link): continue
      case .onlyListed(.module), .leftOut(.module): modules += 1
      case .onlyListed(.folder(let name)):
        if isDocument(file.path) { documents[name, default: 0] += 1 }
      case .leftOut(.folder(let name)): others[name, default: 0] += 1
      case .onlyListed(.settings), .leftOut(.settings): settings += isDocument(file.path) ? 1 : 0
      }
    }
    for folder in folders {
      guard let name = folder.split(separator: "/").last else { continue }
      others[String(name), default: 0] += 0
    }
    var parts = Self.list(documents, "document") + Self.list(others, "file")
    if settings > 0 {
      parts.append(Self.count(settings, "document") + " that the settings leave out")
    }
    var sentences: [String] = []
    if !parts.isEmpty { sentences.append("Not looked at: " + parts.joined(separator: ", ") + ".") }
    if modules > 0 {
      sentences.append(
        modules == 1
          ? "1 submodule was not read: check the other repository."
          : "\(modules) submodules were not read: check the other repositories.")
    }
    self.sentences = sentences
  }

  /// The largest first, five at most.
  private static func list(_ counts: [String: Int], _ noun: String) -> [String] {
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    var parts = sorted.prefix(5).map { name, number in
      number == 0 ? "\(name)/" : "\(count(number, noun)) in \(name)/"
    }
    let rest = sorted.dropFirst(5)
    if !rest.isEmpty {
      parts.append(
        "\(count(rest.reduce(0) { $0 + $1.value }, noun)) in \(rest.count) other folders")
    }
    return parts
  }

  /// `1 document`, `3,120 files`
  private static func count(_ number: Int, _ noun: String) -> String {
    var digits = String(number)
    var place = digits.utf8.count - 3
    while place > 0 {
      digits.insert(",", at: digits.index(digits.startIndex, offsetBy: place))
      place -= 3
    }
    return "\(digits) \(noun)\(number == 1 ? "" : "s")"
  }
}
