import Basics
import Links
import Markdown
import Markup
import Reports

/// Repairs the addresses of a Markdown document: of links, images, definitions, and of raw HTML.
struct LinkEdits {
  private let source: MarkdownSource
  private let shown: ShownText
  private let document: PlannedDocument
  private let repair: LinkRepair
  private let fragment: TracFragment
  private(set) var edits: [Edit] = []
  private(set) var findings: [Finding] = []
  private(set) var counts = LinkTally()

  init(
    _ source: MarkdownSource, _ shown: ShownText, _ document: PlannedDocument, _ repair: LinkRepair,
    fragment: TracFragment, taken: [Range<Int>]
  ) {
    self.source = source
    self.shown = shown
    self.document = document
    self.repair = repair
    self.fragment = fragment
    let taken = RangeUnion(taken)
    for link in shown.links where !taken.overlaps(link.whole) { mend(link) }
    for html in shown.opaque.filter({ source.bytes[$0].first == UInt8(ascii: "<") })
      + source.htmls.map({ source.range($0) })
    {
      mendHTML(html)
    }
    mendBlanks()
  }

  private mutating func mend(_ link: InlineSpans.LinkSpan) {
    let destination = LinkSpans.unescaped(source.bytes[link.destination])
    let label = String(decoding: source.bytes[link.label], as: UTF8.self)
    let outcome = outcome(destination, label, isImage: link.isImage, at: link.whole.lowerBound)
    switch outcome {
    case .fine: break
    case .address(let address):
      edits.append(
        Edit(
          link.destination, Array(address.utf8), .address(destination, became: address),
          link.isImage ? .imageRepaired : .linkRepaired))
    case .text:
      edits.append(
        Edit(link.whole, Array(source.bytes[link.label]), .linkWithoutAddress, .linkRepaired))
    case .broken: break
    }
  }

  private mutating func outcome(
    _ destination: String, _ label: String, isImage: Bool, at offset: Int
  ) -> LinkOutcome {
    var outcome = repaired(destination, label, isImage: isImage, at: offset)
    if outcome == .address(destination) { outcome = .fine }
    counts.add(outcome, isImage: isImage)
    if case .broken(let finding) = outcome { findings.append(finding) }
    return outcome
  }

  private func repaired(
    _ destination: String, _ label: String, isImage: Bool, at offset: Int
  ) -> LinkOutcome {
    LinkCase(
      known: repair, document: document, fragment: fragment, destination: destination,
      label: label, isImage: isImage, line: source.line(at: offset) + 1
    ).outcome
  }

  // MARK: HTML

  /// `<img src="x.png">`, `<a href="Page">`
  private mutating func mendHTML(_ range: Range<Int>) {
    var index = range.lowerBound
    while let start = source.bytes[index..<range.upperBound].firstIndex(of: UInt8(ascii: "<")) {
      index = start + 1
      let rest = source.bytes[start..<range.upperBound]
      if rest.starts(with: "<!--".utf8) {
        guard let end = rest.range(of: "-->") else { return }
        index = end.upperBound
        continue
      }
      let isImage = Self.begins(rest, "<img")
      guard isImage || Self.begins(rest, "<a"),
        let end = rest.firstIndex(of: UInt8(ascii: ">")),
        let value = Self.value(of: isImage ? "src" : "href", in: source.bytes[start..<end])
      else { continue }
      index = end
      let destination = LinkSpans.unescaped(source.bytes[value])
      if destination.hasPrefix("#") && !isImage
        && source.bytes[start..<end].contains(UInt8(ascii: "i")),
        Self.value(of: "id", in: source.bytes[start..<end]) != nil
      {
        continue
      }
      if destination.isEmpty { continue }
      if case .address(let address) = outcome(destination, "", isImage: isImage, at: start) {
        edits.append(
          Edit(
            value, Array(address.utf8), .address(destination, became: address),
            isImage ? .imageRepaired : .linkRepaired))
      }
    }
  }

  private static func begins(_ text: ArraySlice<UInt8>, _ tag: String) -> Bool {
    guard text.count > tag.utf8.count else { return false }
    let isTag = zip(text, tag.utf8).allSatisfy { $0 == $1 || $0 | 0x20 == $1 }
    return isTag && text[text.startIndex + tag.utf8.count] <= 0x20
  }

  private static func value(of name: String, in tag: ArraySlice<UInt8>) -> Range<Int>? {
    for quote in ["\"", "'"] {
      guard let start = tag.range(of: " \(name)=\(quote)") else { continue }
      guard let end = tag[start.upperBound...].firstIndex(of: quote.utf8.first ?? 0) else {
        continue
      }
      return start.upperBound..<end
    }
    return nil
  }

  // MARK: Blanks in addresses

  /// `[x](Set up.md)` is not a link to a reader of Markdown; it was meant to be one if something of that name is there.
  private mutating func mendBlanks() {
    let mark = "]("
    var index = 0
    while let found = shown.bytes[index...].range(of: mark) {
      index = found.upperBound
      // No file has a longer path.
      let line = shown.bytes[found.upperBound...].prefix(1000).prefix { $0 != 0x0A }
      guard let end = line.firstIndex(of: UInt8(ascii: ")")) else { continue }
      let inner = shown.bytes[found.upperBound..<end]
      guard inner.contains(0x20), !inner.contains(UInt8(ascii: "\"")), inner.first != 0x20,
        let open = opening(before: found.lowerBound)
      else { continue }
      let isImage = open > 0 && shown.bytes[open - 1] == UInt8(ascii: "!")
      let (path, _, hash) = RelativeURL.split(String(decoding: inner, as: UTF8.self))
      let address = RelativeURL.encode(path, keepingSlashes: true) + hash
      let range = shown.source(found.upperBound..<end)
      let outcome = repaired(address, "", isImage: isImage, at: range.lowerBound)
      let mended: String? =
        switch outcome {
        case .fine where RelativeURL.scheme(of: address) == nil: address
        case .address(let found): found
        default: nil
        }
      guard let mended else { continue }
      counts.add(.address(mended), isImage: isImage)
      edits.append(
        Edit(
          range, Array(mended.utf8), .blankInAddress,
          isImage ? .imageRepaired : .linkRepaired))
    }
  }

  private func opening(before end: Int) -> Int? {
    var index = end - 1
    while index >= 0, shown.bytes[index] != 0x0A {
      if shown.bytes[index] == UInt8(ascii: "[") { return index }
      if shown.bytes[index] == UInt8(ascii: "]") { return nil }
      index -= 1
    }
    return nil
  }
}

/// Links and images of documents, before and after.
struct LinkTally: Hashable, Sendable {
  var links = RepairCounts.Fate()
  var images = RepairCounts.Fate()
  /// Of the repaired ones those that still are links: in the next round they are right.
  private var stillLinks = 0

  init() {}

  /// What was repaired in rounds before; what is right or left is counted again.
  init(repairedIn tally: LinkTally) {
    links.mended = tally.links.mended
    images.mended = tally.images.mended
    stillLinks = tally.stillLinks
    links.right = -stillLinks
    images.right = -images.mended
  }

  /// Without those that a round before repaired and that are broken all the same.
  var counted: LinkTally {
    var tally = self
    tally.links.right = max(0, links.right)
    tally.images.right = max(0, images.right)
    return tally
  }

  mutating func add(_ outcome: LinkOutcome, isImage: Bool) {
    if isImage { images.add(outcome) } else { links.add(outcome) }
    if case .address = outcome, !isImage { stillLinks += 1 }
  }

  static func += (left: inout LinkTally, right: LinkTally) {
    left.links += right.links
    left.images += right.images
    left.stillLinks += right.stillLinks
  }
}

extension RepairCounts.Fate {
  fileprivate mutating func add(_ outcome: LinkOutcome) {
    switch outcome {
    case .fine: right += 1
    case .address, .text: mended += 1
    case .broken(let finding):
      switch FindingKind(rawValue: finding.id) {
      case .fragmentDead: deadFragments += 1
      case .attachmentMissing, .imageMissing: deadEnds[.attachment, default: 0] += 1
      default: deadEnds[.page, default: 0] += 1
      }
    }
  }
}
