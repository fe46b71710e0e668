import Basics
import Markup

/// JSON as it is being written: two blanks a level, short objects on one line.
///
///     JSONLines.file { json in
///       json.entry("version", 1)
///       json.lines("findings", of: findings) { json, finding in json.entry("id", finding.id) }
///     }
struct JSONLines {
  private var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var isInline = false

  /// A whole file: an object with a member a line, and a line end.
  static func file(_ members: (inout JSONLines) -> Void) -> [UInt8] {
    var json = JSONLines()
    json.nested("{", "}", isInline: false, members)
    return json.bytes + [0x0A]
  }

  /// A whole file: an array with an object a line, and a line end.
  static func file<Element>(
    lines elements: some Sequence<Element>, _ members: (inout JSONLines, Element) -> Void
  ) -> [UInt8] {
    var json = JSONLines()
    json.items(elements, isInline: true, members)
    return json.bytes + [0x0A]
  }

  /// A whole file: an object on its one line.
  static func line(_ members: (inout JSONLines) -> Void) -> [UInt8] {
    var json = JSONLines()
    json.nested("{", "}", isInline: true, members)
    return json.bytes + [0x0A]
  }

  /// An object with a member a line.
  mutating func object(_ name: String, _ members: (inout JSONLines) -> Void) {
    key(name)
    nested("{", "}", isInline: false, members)
  }

  /// An array of objects with a member a line.
  mutating func objects<Element>(
    _ name: String, of elements: some Sequence<Element>,
    _ members: (inout JSONLines, Element) -> Void
  ) {
    key(name)
    items(elements, isInline: false, members)
  }

  /// An array with an object a line.
  mutating func lines<Element>(
    _ name: String, of elements: some Sequence<Element>,
    _ members: (inout JSONLines, Element) -> Void
  ) {
    key(name)
    items(elements, isInline: true, members)
  }

  /// An array with a value a line; `elements` calls `line` for each.
  mutating func array(_ name: String, _ elements: (inout JSONLines) -> Void) {
    key(name)
    nested("[", "]", isInline: false, elements)
  }

  /// An element of an array: an object on one line.
  mutating func line(_ members: (inout JSONLines) -> Void) {
    item()
    nested("{", "}", isInline: true, members)
  }

  /// An object on one line; objects in it are on the same one.
  mutating func inline(_ name: String, _ members: (inout JSONLines) -> Void) {
    key(name)
    nested("{", "}", isInline: true, members)
  }

  /// An array of one object, on one line.
  mutating func inlineList(_ name: String, _ members: (inout JSONLines) -> Void) {
    key(name)
    nested("[", "]", isInline: true) { $0.line(members) }
  }

  mutating func entry(_ name: String, _ value: String) {
    key(name)
    JSONText.append(value, to: &bytes)
  }

  mutating func entry(_ name: String, _ value: Int) {
    key(name)
    bytes += "\(value)".utf8
  }

  mutating func entry(_ name: String, _ value: Bool) {
    key(name)
    bytes += (value ? "true" : "false").utf8
  }

  /// On one line.
  mutating func entry(_ name: String, _ values: [String]) {
    key(name)
    strings(values, isInline: true)
  }

  /// With three digits after the point at most; what is not a number is 0.
  mutating func entry(_ name: String, _ value: Double) {
    key(name)
    bytes += Decimal.text(value).utf8
  }

  /// An array with a string a line.
  mutating func lines(_ name: String, _ values: [String]) {
    key(name)
    strings(values, isInline: false)
  }

  private mutating func strings(_ values: [String], isInline: Bool) {
    nested("[", "]", isInline: isInline) { json in
      for value in values {
        json.item()
        JSONText.append(value, to: &json.bytes)
      }
    }
  }

  private mutating func items<Element>(
    _ elements: some Sequence<Element>, isInline: Bool,
    _ members: (inout JSONLines, Element) -> Void
  ) {
    nested("[", "]", isInline: false) { json in
      for element in elements {
        json.item()
        json.nested("{", "}", isInline: isInline) { members(&$0, element) }
      }
    }
  }

  private mutating func key(_ name: String) {
    item()
    JSONText.append(name, to: &bytes)
    bytes += ": ".utf8
  }

  /// What precedes a member, and before a value in an array.
  private mutating func item() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if !isInline { newLine() } else if !isFirst { bytes.append(0x20) }
    isFirst = false
  }

  private mutating func nested(
    _ start: String, _ end: String, isInline: Bool, _ content: (inout JSONLines) -> Void
  ) {
    let wasInline = self.isInline
    self.isInline = wasInline || isInline
    depth += 1
    bytes += start.utf8
    isFirst = true
    content(&self)
    depth -= 1
    if !self.isInline, !isFirst { newLine() }
    bytes += end.utf8
    (self.isInline, isFirst) = (wasInline, false)
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }
}

/// What all formats in JSON say alike of a finding.
extension JSONLines {
  /// Where it is, if that is known.
  mutating func place(of finding: Finding) {
    guard finding.source.isKnown else { return }
    entry("line", Int(finding.source.start.line))
    entry("column", Int(finding.source.start.column))
    entry("endLine", Int(finding.source.end.line))
    entry("endColumn", Int(finding.source.end.column))
  }

  /// What happened and what to do.
  mutating func message(of finding: Finding) {
    entry("message", finding.message)
    if !finding.help.isEmpty { entry("help", finding.help) }
    if !finding.candidates.isEmpty { entry("candidates", finding.candidates) }
  }
}
