import Reports
import Testing

@Suite struct FormatRequestTests {
  @Test func aNameAndPerhapsAFile() throws {
    let requests = try FormatRequest<LintFormat>.all(
      ["text", "sarif:out/a:b.sarif", "JSON:x.json"], preset: .text)
    #expect(requests.map(\.format) == [.text, .sarif, .json])
    #expect(requests.map(\.file) == [nil, "out/a:b.sarif", "x.json"])
    #expect(try FormatRequest<LintFormat>("github:-").file == nil)
    #expect(try FormatRequest<LintFormat>.all([], preset: .text).map(\.format) == [.text])
  }

  @Test func aBadgeInAJSONFileIsAnEndpoint() throws {
    #expect(try FormatRequest<GapFormat>("badge:docs.svg").format == .badge)
    #expect(try FormatRequest<GapFormat>("badge:docs.JSON").format == .shields)
    #expect(try FormatRequest<GapFormat>("shields").format == .shields)
  }

  @Test(
    "Errors say what to do",
    arguments: [
      (["sarf"], "'sarf' is not a known format. Did you mean 'sarif'?"),
      (["json:"], "--format json: has no file name."),
      (["text", "json"], "Write one of them to a file: --format json:FILE."),
      (["text:a", "json:a"], "Two formats would be written to 'a'. Give json a different file."),
      ([""], "'' is not a known format."),
    ])
  func errors(values: [String], message: String) {
    let error = #expect(throws: FormatRequestError.self) {
      try FormatRequest<LintFormat>.all(values, preset: .text)
    }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }
}
