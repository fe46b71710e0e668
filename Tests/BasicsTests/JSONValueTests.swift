import Testing

@testable import Basics

@Suite struct JSONValueTests {
  private func read(_ text: String) throws -> JSONValue { try JSONValue(Array(text.utf8)) }

  @Test func values() throws {
    #expect(
      try read(" {\"a\": [1, -2.5e1, true, null], \"b\": {}} ")
        == .object([
          JSONValue.Member(
            key: "a", value: .array([.number(1), .number(-25), .bool(true), .null])),
          JSONValue.Member(key: "b", value: .object([])),
        ]))
    #expect(try read("\u{FEFF}0") == .number(0))
  }

  @Test(arguments: [
    (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\uD83D\uDE00""#, "é😀"),
    (#""\u0000""#, "\u{0}"), (#""ü""#, "ü"),
  ])
  func strings(text: String, value: String) throws {
    #expect(try read(text) == .string(value))
  }

  @Test(
    "What is no JSON is refused, with its line",
    arguments: [
      ("", 1), ("{\"a\": 1,\n}", 2), ("[1,\n\n]", 3), ("[1 2]", 1), ("01", 1), ("1.", 1), ("-", 1),
      (".5", 1), ("1e", 1), ("1e999", 1), ("+1", 1), ("nul", 1), ("'a'", 1), ("\"a", 1),
      ("\"a\nb\"", 2), (#""\x""#, 1), (#""\u12""#, 1), (#""\uD800""#, 1), (#""\uDC00""#, 1),
      (#""\uD800\u0041""#, 1), ("{\"a\": 1, \"a\": 2}", 1), ("{a: 1}", 1), ("{\"a\" 1}", 1),
      ("1 1", 1), ("[", 1), ("{", 1), ("\u{0}", 1), ("// x\n1", 1), ("\"\\", 1),
    ])
  func errors(text: String, line: Int) {
    let error = #expect(throws: JSONError.self) { try read(text) }
    #expect(error?.line == line, "\(error?.description ?? "")")
  }

  @Test func bytesThatAreNoUTF8() {
    #expect(throws: JSONError.self) { try JSONValue([0x22, 0xFF, 0x22]) }
  }

  @Test func deepNestingIsRefused() throws {
    let deep = { String(repeating: "[", count: $0) + String(repeating: "]", count: $0) }
    _ = try read(deep(64))
    #expect(throws: JSONError.self) { try read(deep(66)) }
    #expect(throws: JSONError.self) { try read(String(repeating: "[{\"a\":", count: 500_000)) }
  }

  @Test func whatIsWrittenIsRead() throws {
    var bytes: [UInt8] = []
    let text = "\u{0}\u{1F}\u{7F}\"\\/\r\n\t\u{2028}😀e\u{301}"
    JSONText.append(text, to: &bytes)
    #expect(try JSONValue(bytes) == .string(text))
  }
}
