import Links

/// The places of one document that a fragment may name: anchors of headings, and those that authors wrote.
struct DocumentPlaces {
  /// What a fragment finds.
  enum Find: Hashable {
    case exact
    /// A place whose name has other letter case.
    case otherCase(String)
    /// A place with the same letters and digits: `a-b` for `a--b`.
    case alike(String)
    case nothing
  }

  /// In the order of the document.
  let names: [String]
  private let exact: Set<String>
  private let folded: [String: String]
  private let loose: [[UInt8]: String]

  init(_ document: DocumentFacts, anchors rule: LintTarget.Anchors) {
    var anchors = HeadingAnchors(rule)
    let pictures = Set(document.links.lazy.filter { $0.kind == .image }.map(\.block))
    var names: [String] = []
    var exact: Set<String> = []
    for heading in document.headings {
      let anchor = anchors.anchor(heading.text)
      names.append(anchor)
      names += heading.ids
      // The blank between a picture and the text stays as a hyphen.
      if pictures.contains(heading.block) { exact.formUnion(["-\(anchor)", "\(anchor)-"]) }
    }
    names += document.anchors.map(\.name)
    self.names = names
    self.exact = exact.union(names)
    folded = Dictionary(
      names.map { (Self.fold($0), $0) }, uniquingKeysWith: { first, _ in first })
    loose = Dictionary(
      names.map { (FoldedName($0).bytes, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// - Parameter fragment: decoded, without `#`.
  func find(_ fragment: String) -> Find {
    if exact.contains(fragment) { return .exact }
    let fold = Self.fold(fragment)
    if let name = folded[fold] {
      // Beyond ASCII GitHub itself does not always change letter case.
      return Self.sameASCII(name, fragment) ? .exact : .otherCase(name)
    }
    let letters = FoldedName(fragment).bytes
    if !letters.isEmpty, let name = loose[letters] { return .alike(name) }
    return .nothing
  }

  /// Without letter case and without U+FE0F, which asks for a coloured emoji and of which nobody knows.
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
