import Reports
import Testing

@Suite struct MergeTests {
  private func result(_ projects: [ProjectReport], version: String = "1") -> LintResult {
    LintResult(projects: projects, rules: SampleResult.rules, version: version)
  }

  @Test func projectsStandInTheOrderGiven() throws {
    let (whole, notes) = try LintResult.merged([
      ("a.json", result([SampleResult.radar])), ("b.json", SampleResult.allIsWell),
    ])
    #expect(whole.projects.map(\.name) == ["radar", "clean"])
    #expect(whole.rules == SampleResult.rules && whole.version == "0.9.0")
    #expect(notes.count == 1 && notes[0].contains("different versions of tracdown (0.9.0, 1)"))
  }

  @Test func ofOneNameTheLaterIsKeptInThePlaceOfTheFirst() throws {
    var later = SampleResult.harbour
    later.items = []
    var newer = result([later])
    newer.trend = [SampleResult.trend[0]]
    var older = result([SampleResult.harbour, SampleResult.radar])
    older.trend = SampleResult.trend
    let (whole, notes) = try LintResult.merged([("a.json", older), ("b.json", newer)])
    #expect(whole.projects == [later, SampleResult.radar])
    #expect(whole.trend == [SampleResult.trend[0], SampleResult.trend[3]])
    #expect(notes == ["'harbour' is in a.json and in b.json; the later one was used."])
  }

  @Test func nothingIsNothing() throws {
    #expect(try LintResult.merged([]).result == SampleResult.empty)
  }
}
