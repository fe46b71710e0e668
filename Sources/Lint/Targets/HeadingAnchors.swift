import Links

/// The anchors that a reader gives the headings of one document, in their order: `Set up (Linux)` is `set-up-linux`.
struct HeadingAnchors {
  private let rule: LintTarget.Anchors
  private var slugger = Slugger()
  private var counts: [String: Int] = [:]

  init(_ rule: LintTarget.Anchors) { self.rule = rule }

  mutating func anchor(_ heading: String) -> String {
    guard rule == .gollum else { return slugger.slug(heading) }
    let anchor = Self.gollum(heading)
    let count = counts[anchor, default: 0]
    counts[anchor] = count + 1
    return count == 0 ? anchor : "\(anchor)-\(count)"
  }

  /// Gollum's rule: all but word characters becomes a hyphen, runs of them are one, none at the ends.
  static func gollum(_ heading: String) -> String {
    var anchor = String.UnicodeScalarView()
    for scalar in heading.lowercased().unicodeScalars {
      let isKept =
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x5F, 0xC0...0x1FFF, 0x2C00...0xD7FF: true
        default: false
        }
      if isKept {
        anchor.append(scalar)
      } else if let last = anchor.last, last != "-" {
        anchor.append("-")
      }
    }
    if anchor.last == "-" { anchor.removeLast() }
    return String(anchor)
  }
}
