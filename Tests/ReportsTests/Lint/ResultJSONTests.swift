import Markup
import Reports
import Testing

@testable import Basics

@Suite struct ResultJSONTests {
  private let json = try? JSONValue(GapFormat.json.write(SampleResult.result))

  @Test func itHoldsWhatIsPromised() {
    let project = json?["projects"][0]
    #expect(project?["name"].text == "harbour" && project?["path"].text == "")
    let item = project?["items"][1]
    #expect(item?["id"].text == "ship" && item?["verdict"].text == "partial")
    #expect(item?["score"].number == 0.5)
    #expect(item?["next"].text == "Say in HACKING.md how a release is made.")
    let evidence = item?["evidence"][0]
    #expect(evidence?["file"].text == "HACKING.md" && evidence?["line"].number == 1)
    #expect(evidence?["text"].text == "Hacking" && evidence?["why"].text?.isEmpty == false)
    let finding = project?["findings"][2]
    #expect(finding?["id"].text == "link-dead" && finding?["severity"].text == "error")
    #expect(finding?["line"].number == 12 && finding?["endColumn"].number == 24)
    #expect(finding?["fixable"] == .bool(true) && finding?["fix"]["start"].number == 210)
    #expect(finding?["candidates"][0].text == "docs/Setup.md")
    #expect(project?["trend"].array.count == 3 && json?["tracdown"].text == "0.9.0")
  }

  @Test func bothCommandsWriteTheSame() {
    #expect(LintFormat.json.write(SampleResult.result) == GapFormat.json.write(SampleResult.result))
  }

  @Test(
    "What is written can be read and written again",
    arguments: [SampleResult.result, SampleResult.allIsWell, SampleResult.empty])
  func roundTrip(result: LintResult) throws {
    let bytes = LintFormat.json.write(result)
    let read = try GapReportReader.read(bytes)
    #expect(LintFormat.json.write(read) == bytes)
    for format in GapFormat.allCases where format != .json {
      // Scores are rounded in the file.
      #expect(format.write(read).count == format.write(result).count, "\(format)")
    }
    #expect(read.projects.map(\.notChecked) == result.projects.map(\.notChecked))
    #expect(read.rules == result.rules && read.trend == result.trend)
  }

  @Test func whatIsReadIsTheSame() throws {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour, SampleResult.radar]
    let read = try GapReportReader.read(LintFormat.json.write(result))
    #expect(read.projects[0].items == result.projects[0].items)
    #expect(Set(read.projects[0].findings) == Set(result.projects[0].findings))
    #expect(read.projects[1] == result.projects[1])
  }

  @Test(
    "What is no report is refused",
    arguments: [
      ("", "This is not valid JSON: line 1: expected a value, found the end of the text."),
      ("[]", "This is not a tracdown report."),
      ("{\"projects\": []}", "This is not a tracdown report"),
      ("{\"version\": 2, \"projects\": []}", "has format version 2"),
      ("{\"version\": 1, \"projects\": 3}", "projects: expected an array, not a number."),
      ("{\"version\": 1, \"projects\": [{}]}", "projects[0].name: it is missing."),
      (
        "{\"version\": 1, \"projects\": [{\"name\": \"a\", \"items\": [{\"id\": \"b\", \"verdict\": \"good\"}]}]}",
        "projects[0].items[0].verdict: 'good' is not a verdict."
      ),
      (
        "{\"version\": 1, \"projects\": [{\"name\": \"a\", \"counts\": {\"links\": -1}}]}",
        "projects[0].counts.links: expected a whole number, at least 0."
      ),
      (
        "{\"version\": 1, \"projects\": [{\"name\": \"a\", \"counts\": {\"links\": 1e300}}]}",
        "a whole number, at least 0"
      ),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: GapReportError.self) { try GapReportReader.read(Array(text.utf8)) }
    #expect(error?.description.contains(message) == true, "\(error?.description ?? "")")
  }

  @Test func damageNeverCrashes() {
    let bytes = LintFormat.json.write(SampleResult.result)
    for place in stride(from: 0, to: bytes.count, by: 97) {
      var damaged = bytes
      damaged[place] = UInt8(truncatingIfNeeded: place &* 31)
      _ = try? GapReportReader.read(damaged)
      _ = try? GapReportReader.read(Array(bytes.prefix(place)))
    }
  }
}
