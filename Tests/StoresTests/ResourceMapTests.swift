import FolderFixture
import Stores
import Testing

@testable import Basics

@Suite struct ResourceMapTests {
  @Test func aTemplateTakesTheIdEverywhere() throws {
    let map = try ResourceMap(option: "https://x.example/{id}/c/{id}")
    #expect(map.address(of: "12") == "https://x.example/12/c/12")
  }

  @Test func aTableKnowsItsIdsOnly() throws {
    let files = try TestFolder([
      "map.csv": "ticket,url\r\n12,https://x.example/1\r\n#13,\"https://x.example/a,b\"\r\n\r\n"
    ])
    let map = try ResourceMap(option: files["map.csv"])
    #expect(map.address(of: "12") == "https://x.example/1")
    #expect(map.address(of: "13") == "https://x.example/a,b")
    #expect(map.address(of: "ticket") == nil)
  }

  @Test func whatIsNeitherIsAnError() throws {
    #expect(throws: ResourceMapError.neither("issues")) { try ResourceMap(option: "issues") }
    let files = try TestFolder(["map.csv": "12\n"])
    #expect(throws: ResourceMapError.row(file: files["map.csv"], number: 1)) {
      try ResourceMap(option: files["map.csv"])
    }
  }

  @Test(arguments: [
    ("a,b\nc,d", [["a", "b"], ["c", "d"]]), ("a;b", [["a", "b"]]), ("a\tb", [["a", "b"]]),
    ("\"a\"\"b\",\"c\nd\"\n", [["a\"b", "c\nd"]]), ("", []), ("\n\n", []),
    ("\"open,x", [["open,x"]]),
    (",", [["", ""]]),
  ])
  func rows(text: String, rows: [[String]]) {
    #expect(CSV.rows(Array(text.utf8)) == rows)
  }
}
