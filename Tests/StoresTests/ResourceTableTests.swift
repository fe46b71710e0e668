import FolderFixture
import Stores
import Testing

@Suite struct ResourceTableTests {
  private func table(_ text: String) throws -> [String: String] {
    let files = try TestFolder(["t.csv": text])
    return try ResourceTable(file: files["t.csv"]).values
  }

  @Test(arguments: [
    "12,7\n13,8\n", "trac,github\r\n12,7\r\n13,8\r\n", "\u{FEFF}12;7\n13;8", "12\t7\n13\t8\n",
    "#12,#7\n#13,#8\n", "\"12\",\"7\"\n\"13\",\"8\"\n", "12,7,title,more\n13,8,\"a, b\",\n",
    "012 , 7\n13,8\n14,\n,\n", "Ticket,Issue,Title\n12,7,x\n13,8,y\n", "12,7\n13,8\n12,7\n",
  ])
  func formsOfTheSameTable(text: String) throws {
    #expect(try table(text) == ["12": "7", "13": "8"])
  }

  @Test func revisions() throws {
    let values = try table(
      "rev,commit\nr123,8F3AC1E0aa\n124/plugins,abcdef12\nABCDEF123456,0123456\n")
    #expect(
      values == ["123": "8F3AC1E0aa", "124/plugins": "abcdef12", "abcdef123456": "0123456"])
  }

  @Test func theMapOfHgGit() throws {
    let (git, hg) = (String(repeating: "a1", count: 20), String(repeating: "0B", count: 20))
    #expect(try table("\(git) \(hg)\n") == [hg.lowercased(): git])
    #expect(throws: ResourceMapError.self) { try table("\(git) 12\n") }
  }

  @Test func addressesAndCommits() throws {
    let files = try TestFolder([
      "t.csv": "1,abcdef1\n2,https://x.example/2\n3/plugins,abcdef3\n"
    ])
    let table = try ResourceTable(file: files["t.csv"])
    let (commits, addresses) = table.commitsAndAddresses()
    #expect(commits == ["": ["1": "abcdef1"], "plugins": ["3": "abcdef3"]])
    #expect(addresses == ["2": "https://x.example/2"])
    #expect(table.addresses(template: nil) == nil)
    #expect(
      table.addresses(template: "https://y.example/{id}/{id}")?["1"]
        == "https://y.example/abcdef1/abcdef1")
  }

  @Test func tablesThatCannotBeUsed() throws {
    func error(_ text: String) throws -> String {
      let error = #expect(throws: ResourceMapError.self) { try self.table(text) }
      return "\(try #require(error))"
    }
    #expect(try error("12\n").contains("Row 1"))
    #expect(try error("12,7\ntwelve,8\n").contains("'twelve', which is not an id"))
    #expect(try error("12,7\n#12,8\n").contains("defines 12 again"))
    #expect(throws: ResourceMapError.self) { try ResourceTable(file: "nowhere.csv") }
  }
}
