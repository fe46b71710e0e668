import Basics
import Markup

/// JSON as it is being written: two blanks a level, short objects on one line.
///
///     var json = JSONLines()
///     json.open("{")
///     json.entry("version", 1)
///     json.close("}")
struct JSONLines {
  private(set) var bytes: [UInt8] = []
  private var depth = 0
  private var isFirst = true
  private var isInline = false

  mutating func open(_ bracket: String) {
    bytes += bracket.utf8
    depth += 1
    isFirst = true
  }

  mutating func close(_ bracket: String) {
    depth -= 1
    if !isFirst { newLine() }
    bytes += bracket.utf8
    isFirst = false
  }

  /// What stands before a value in an array.
  mutating func item() {
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if isInline {
      if !isFirst { bytes.append(0x20) }
    } else {
      newLine()
    }
    isFirst = false
  }

  mutating func key(_ name: String) {
    item()
    JSONText.append(name, to: &bytes)
    bytes += ": ".utf8
  }

  mutating func value(_ string: String) { JSONText.append(string, to: &bytes) }

  mutating func entry(_ name: String, _ value: String) {
    key(name)
    self.value(value)
  }

  mutating func entry(_ name: String, _ value: Int) {
    key(name)
    bytes += "\(value)".utf8
  }

  mutating func entry(_ name: String, _ value: Bool) {
    key(name)
    bytes += (value ? "true" : "false").utf8
  }

  mutating func entry(_ name: String, _ values: [String]) {
    key(name)
    bytes += "[".utf8
    for (index, value) in values.enumerated() {
      if index > 0 { bytes += ", ".utf8 }
      self.value(value)
    }
    bytes += "]".utf8
  }

  /// With three digits after the point at most; what is no number is 0.
  mutating func entry(_ name: String, _ value: Double) {
    key(name)
    bytes += Decimal.text(value).utf8
  }

  /// An object on one line; objects in it stand on the same one.
  mutating func inline(_ body: (inout JSONLines) -> Void) { inline("{", body, "}") }

  /// An array on one line.
  mutating func inlineList(_ body: (inout JSONLines) -> Void) { inline("[", body, "]") }

  private mutating func inline(
    _ start: String, _ body: (inout JSONLines) -> Void, _ end: String
  ) {
    let wasInline = isInline
    bytes += start.utf8
    (isInline, isFirst) = (true, true)
    body(&self)
    (isInline, isFirst) = (wasInline, false)
    bytes += end.utf8
  }

  private mutating func newLine() {
    bytes.append(0x0A)
    bytes += repeatElement(0x20, count: depth * 2)
  }
}
