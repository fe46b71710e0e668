import Markup

@testable import Basics

/// Reaches into JSON: `json["runs"][0]["results"].count`. What is not there is null.
extension JSONValue {
  subscript(key: String) -> JSONValue {
    guard case .object(let members) = self else { return .null }
    return members.first { $0.key == key }?.value ?? .null
  }

  subscript(index: Int) -> JSONValue {
    guard case .array(let values) = self, values.indices.contains(index) else { return .null }
    return values[index]
  }

  var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var number: Double? { if case .number(let number) = self { number } else { nil } }
}

/// Whether text is well-formed XML as far as our writers go: elements nest, attributes are quoted, `&` begins a
/// reference, no character is one that XML forbids.
func isWellFormedXML(_ text: String) -> Bool {
  var open: [Substring] = []
  var rest = text[...]
  if rest.hasPrefix("<?xml"), let end = rest.firstIndex(of: ">") {
    rest = rest[rest.index(after: end)...]
  }
  guard !text.unicodeScalars.contains(where: { $0.value < 0x20 && $0 != "\n" || $0 == "\u{FFFE}" })
  else { return false }
  func isPlain(_ text: Substring) -> Bool {
    text.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { part in
      ["amp;", "lt;", "gt;", "quot;", "#"].contains { part.hasPrefix($0) }
    }
  }
  while let start = rest.firstIndex(of: "<") {
    guard isPlain(rest[..<start]), let end = rest[start...].firstIndex(of: ">") else {
      return false
    }
    let tag = rest[rest.index(after: start)..<end]
    rest = rest[rest.index(after: end)...]
    if tag.hasPrefix("/") {
      guard open.popLast() == tag.dropFirst() else { return false }
      continue
    }
    let quotes = tag.split(separator: "\"", omittingEmptySubsequences: false)
    guard quotes.count % 2 == 1, !tag.contains("<"), isPlain(tag) else { return false }
    if !tag.hasSuffix("/") { open.append(tag.prefix { $0 != " " && $0 != "\n" }) }
  }
  return open.isEmpty && isPlain(rest)
}
