import Basics
import Facts
import Files
import Markup

/// Finds documents that say the same: copies, of which one will be repaired and the other not.
///
/// Linear: paragraphs are hashed, and only documents that share rare ones are compared.
enum DuplicateCheck: Check {
  static let rules = ["page-duplicate"]

  /// Shorter pages are alike by chance.
  private static let leastWords = 100
  /// A paragraph in more documents than that is a phrase of the house.
  private static let mostShared = 8

  static func findings(in context: CheckContext) -> [Finding] {
    guard context.rules["page-duplicate"] != nil else { return [] }
    let documents = context.project.documents.filter {
      $0.wordCount >= leastWords && !isCopied($0.path)
    }
    let paragraphs = documents.map(Self.paragraphs)
    var holders: [UInt64: [Int]] = [:]
    for (index, hashes) in paragraphs.enumerated() {
      for hash in hashes.keys { holders[hash, default: []].append(index) }
    }
    var findings: [Finding] = []
    for index in documents.indices {
      var shared: [Int: Int] = [:]
      for (hash, words) in paragraphs[index] {
        guard let others = holders[hash], others.count <= mostShared else { continue }
        for other in others where other < index { shared[other, default: 0] += words }
      }
      let best = shared.max { ($0.value, $1.key) < ($1.value, $0.key) }
      guard let (other, words) = best else { continue }
      let most = max(total(paragraphs[index]), total(paragraphs[other]))
      guard words * 10 >= most * 9, !areVersions(documents[index].path, documents[other].path)
      else { continue }
      let same = words == most ? "the same" : "nearly the same"
      if let finding = context.finding(
        "page-duplicate", in: documents[index].path, at: SourceRange(lines: 1, 1),
        "The page has \(same) content as “\(documents[other].path)”.",
        help: "Keep one, and replace the other with a link to it.")
      {
        findings.append(finding)
      }
    }
    return findings
  }

  /// Texts that each part of a project has on purpose, and instructions that programs look for under names of their own.
  private static func isCopied(_ path: String) -> Bool {
    let name = String(path.lastPart)
    return copied.contains { name.begins(inAnyCase: $0) }
  }

  private static let copied = [
    "license", "licence", "copying", "notice", "eula", "patents", "code_of_conduct",
    "code-of-conduct", "agents.", "claude.", "gemini.", "copilot-instructions.",
  ]

  private static func total(_ paragraphs: [UInt64: Int]) -> Int { paragraphs.values.reduce(0, +) }

  /// The number of words of each paragraph, code included, by the hash of its words.
  private static func paragraphs(of document: DocumentFacts) -> [UInt64: Int] {
    var paragraphs: [UInt64: Int] = [:]
    for block in document.blocks {
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      let bytes = block.text.utf8.span
      var words = 0
      var isInWord = false
      for index in bytes.indices {
        let byte = bytes[index]
        guard byte > 0x20 else {
          isInWord = false
          continue
        }
        if !isInWord { words += 1 }
        isInWord = true
        let lower = byte.lowercased
        hash = (hash ^ UInt64(lower)) &* 0x100_0000_01B3
      }
      if words > 0 { paragraphs[hash, default: 0] += words }
    }
    return paragraphs
  }

  /// Translations and the docs of several versions are alike on purpose: their paths differ in one part that says so.
  private static func areVersions(_ one: String, _ other: String) -> Bool {
    let parts = zip(one.split(separator: "/"), other.split(separator: "/")).filter { $0 != $1 }
    return parts.contains { isVersion($0) && isVersion($1) }
  }

  private static func isVersion(_ part: Substring) -> Bool {
    let bytes = Array(part.utf8)
    if bytes.contains(where: { $0.isDigit }) { return true }
    return ["latest", "stable", "main", "master", "next", "current", "dev"].contains(part)
      || (bytes.count == 2 || bytes.count == 5 && (bytes[2] == 0x2D || bytes[2] == 0x5F))
  }
}
