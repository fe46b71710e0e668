import Facts

/// Looks for one kind of evidence in a section or a page.
///
/// Whoever adds one writes one type, and its name in `Signals.all`; rules then use it by that name.
protocol Signal: Sendable {
  /// As rules call it: `ordered-steps`.
  static var name: String { get }
  /// What the signal looks for, for people who write rules.
  static var what: String { get }

  /// All that is there; whether it is enough, the rule says.
  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit
}

/// Looks for evidence among all files of a project.
protocol ProjectSignal: Sendable {
  static var name: String { get }
  static var what: String { get }

  static func find(_ evidence: EvidenceMatcher, in project: ProjectFacts) -> SignalHit
}

/// Evidence that was found.
struct SignalHit: Hashable {
  /// How many.
  var count = 0
  /// The line of the first; 0: none can be named.
  var line = 0
  /// The file; nil means the document itself.
  var file: String?

  /// One more, at a line or in a file.
  mutating func add(_ line: Int = 0, in file: String? = nil) {
    if count == 0 { (self.line, self.file) = (line, file) }
    count += 1
  }
}

extension SectionContent {
  /// The blocks for which something holds.
  func blocks(where holds: (TextBlock) -> Bool) -> SignalHit {
    var hit = SignalHit()
    for index in blocks where holds(document.blocks[index]) { hit.add(document.blocks[index].line) }
    return hit
  }

  /// The links for which something holds.
  func links(where holds: (DocumentLink) -> Bool) -> SignalHit {
    var hit = SignalHit()
    for link in links where holds(link) { hit.add(link.line) }
    return hit
  }
}
