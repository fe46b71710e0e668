import Links

/// The anchors of one document that a fragment may name: those of headings, and those that authors wrote.
struct DocumentAnchors {
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
  private let folded: [String: String]
  private let loose: [[UInt8]: [String]]

  init(_ document: DocumentFacts, anchors rule: LintTarget.Anchors) {
    var anchors = HeadingAnchors(rule)
    var names: [String] = []
    var exact: Set<String> = []
    for heading in document.headings {
      let anchor = anchors.anchor(heading)
      names.append(anchor)
      names += heading.ids
      // Of a line end in a heading, and of the blanks around one, nobody knows what each reader makes.
      if heading.renderedText.utf8.contains(0x0A) {
        exact.insert(Slug.make(heading.text))
      }
    }
    names += document.anchors.map(\.name)
    self.names = names
    self.exact = exact.union(names)
    folded = Dictionary(
      names.map { (Self.fold($0), $0) }, uniquingKeysWith: { first, _ in first })
    loose = Dictionary(grouping: names) { FoldedName($0).bytes }
  }

  /// - Parameter fragment: decoded, without `#`.
  func find(_ fragment: String) -> Find {
    if exact.contains(fragment) { return .exact }
    let fold = Self.fold(fragment)
    if let name = folded[fold] {
      if Self.isColored(name) != Self.isColored(fragment) { return .otherEmoji(name) }
      // Beyond ASCII GitHub itself does not always change letter case.
      return Self.sameASCII(name, fragment) ? .exact : .otherCase(name)
    }
    let letters = FoldedName(fragment).bytes
    if !letters.isEmpty, let names = loose[letters] { return .alike(names) }
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
