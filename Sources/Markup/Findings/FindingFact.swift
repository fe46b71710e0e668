/// An event as a value: a case named after it, with its names and numbers.
///
/// The code that sees it names the fact and its place. All words are in this folder, a file for each part of the program,
/// so that they can be read, edited and translated together. `Tests/GoldenTests/FactSamples.swift` has a sample of each,
/// and `Scripts/messages` prints them all.
package protocol FindingFact: Hashable, Sendable {
  /// Its kind and its words; of no page, and at no place unless the fact holds one.
  var finding: Finding { get }
}

extension FindingFact {
  /// The fact in words, about a page and a place in its source.
  func finding(
    _ page: String, _ source: SourceRange, outputLine: Int? = nil, candidates: [String] = []
  ) -> Finding {
    var finding = finding
    finding.page = page
    if source.isKnown { finding.source = source }
    finding.outputLine = outputLine
    finding.candidates = candidates
    return finding
  }
}

extension Finding {
  /// The same finding, which names what it says is left out.
  func leavingOut(_ names: [String]) -> Finding {
    var finding = self
    finding.leftOut = names
    return finding
  }

  /// Of a kind, with its usual severity, and of no page yet.
  init(_ kind: FindingKind, _ message: String, _ help: String = "") {
    self = kind.finding(message, help: help)
  }
}
