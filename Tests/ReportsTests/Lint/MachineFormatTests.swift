import Markup
import Testing

@testable import Basics
@testable import Reports

@Suite struct MachineFormatTests {
  private func harbour() -> LintResult {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour]
    return result
  }

  @Test(arguments: [SampleResult.result, SampleResult.allIsWell, SampleResult.empty])
  func theSameInputGivesTheSameBytesInAnyOrder(result: LintResult) {
    var shuffled = result
    for index in shuffled.projects.indices { shuffled.projects[index].findings.reverse() }
    for format in LintFormat.allCases {
      #expect(format.write(result) == format.write(shuffled), "\(format)")
    }
    for format in GapFormat.allCases {
      #expect(format.write(result) == format.write(shuffled), "\(format)")
    }
  }

  @Test func everyResultOfSARIFHasAFileALineAndAFingerprint() throws {
    let json = try JSONValue(LintFormat.sarif.write(SampleResult.result))
    let runs = json["runs"].array
    #expect(runs.count == 4)
    #expect(runs[1]["automationDetails"]["id"].text == "tracdown/radar/")
    for run in runs {
      let rules = run["tool"]["driver"]["rules"].array
      for rule in rules {
        for key in ["shortDescription", "fullDescription", "help"] {
          #expect(rule[key]["text"].text?.isEmpty == false)
        }
      }
      for result in run["results"].array {
        let index = Int(result["ruleIndex"].number ?? -1)
        #expect(rules[index]["id"] == result["ruleId"])
        let place = result["locations"][0]["physicalLocation"]
        #expect((place["region"]["startLine"].number ?? 0) >= 1)
        let uri = try #require(place["artifactLocation"]["uri"].text)
        #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != UInt8(ascii: "#") })
        #expect(
          result["partialFingerprints"]["primaryLocationLineHash"].text?.contains(":") == true)
      }
    }
    // The project as a whole is shown at its README.
    let whole = runs[0]["results"].array.first { $0["ruleId"].text == "roadmap" }
    let file = whole?["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    #expect(file?.text == "README.md")
    let link = runs[0]["results"].array.first { $0["ruleId"].text == "link-dead" }
    let region = link?["locations"][0]["physicalLocation"]["region"]
    #expect(region?["startColumn"].number == 17 && region?["endColumn"].number == 25)
    #expect(
      link?["fixes"][0]["artifactChanges"][0]["replacements"][0]["deletedRegion"]["byteLength"]
        .number == 8)
    // Columns count UTF-16 units: the tab, two wide characters, brackets.
    let wide = runs[1]["results"][0]["locations"][0]["physicalLocation"]["region"]
    #expect(wide["startColumn"].number == 4)
    #expect(
      link?["level"].text == "error" && runs[3]["results"][0]["level"].text == "note")
  }

  @Test func theHeaviestResultsAreKept() throws {
    var result = harbour()
    result.projects[0].findings = (1...LintSARIF.mostResults + 7).map { line in
      SampleResult.found("stale", line % 2 == 0 ? .info : .warning, "a.md", (line, 1, line, 1), "x")
    }
    let run = try JSONValue(LintFormat.sarif.write(result))["runs"][0]
    #expect(run["results"].array.count == LintSARIF.mostResults)
    #expect(run["results"].array.count { $0["level"].text == "warning" } == 2504)
    let note = run["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"].text
    #expect(note == "7 lighter findings left out.")
  }

  @Test func manyProjectsShareARun() throws {
    var result = SampleResult.empty
    result.projects = (1...21).map { number in
      var project = SampleResult.radar
      project.name = "p\(number)"
      return project
    }
    let json = try JSONValue(LintFormat.sarif.write(result))
    #expect(json["runs"].array.count == 1 && json["runs"][0]["results"].array.count == 189)
  }

  @Test func annotationsAreTheHeaviestTenOfAKind() {
    var result = harbour()
    result.projects[0].findings = (1...14).map { line in
      SampleResult.found("link-dead", .error, "a,b:c%.md", (line, 3, line, 5), "No\nfile: 50 %")
    }
    let lines = LintFormat.github.text(result).split(separator: "\n")
    #expect(lines.count == 11)
    #expect(
      lines[0]
        == "::error file=a%2Cb%3Ac%25.md,line=1,col=3,endColumn=6,title=link-dead::No file: 50 %25")
    #expect(lines[9].hasSuffix("50 %25 (4 more errors: see the step summary)"))
    #expect(lines[10].hasPrefix("14 errors in 14 documents"))
  }

  @Test func annotationsAreNeverInjected() {
    for line in LintFormat.github.text(SampleResult.result).split(separator: "\n").dropLast() {
      #expect(
        ["::error file=", "::warning file=", "::notice file="].contains { line.hasPrefix($0) })
      // Properties end at the first double colon.
      let properties = line.dropFirst(2).split(separator: "::", maxSplits: 1)[0]
      #expect(properties.contains(",title=") && !properties.contains("pwned[31"))
    }
    // A project with no findings says so in one line that is not a command.
    #expect(
      LintFormat.github.text(SampleResult.allIsWell) == "All is well in 1 document with 4 links.\n")
  }

  @Test(arguments: [LintFormat.junit, .checkstyle])
  func outputInXMLIsWellFormed(format: LintFormat) {
    for result in [SampleResult.result, SampleResult.allIsWell, SampleResult.empty] {
      let text = format.text(result)
      #expect(isWellFormedXML(text), "\(text)")
    }
    #expect(!isWellFormedXML("<a><b></a>") && !isWellFormedXML("<a>&</a>"))
  }

  @Test func testsOfJUnitAreTheItemsAndTheRules() {
    let text = LintFormat.junit.text(harbour())
    #expect(
      text.contains(
        "<testsuite name=\"harbour\" tests=\"8\" failures=\"3\" errors=\"0\" skipped=\"1\">"))
    #expect(
      text.contains("classname=\"harbour.checklist\" name=\"roadmap\"><failure type=\"missing\""))
    #expect(text.contains("name=\"glossary\"><skipped message=\"3 abbreviations"))
    #expect(text.contains("name=\"link-dead: docs/Install.md\"><failure type=\"error\""))
    // Notes do not fail.
    #expect(text.contains("name=\"stale: docs/Old.md\"><system-out>"))
    #expect(LintFormat.junit.text(SampleResult.allIsWell).contains("name=\"link-dead\"/>"))
  }

  @Test func whatTheBaselineHidesDoesNotFail() {
    var result = harbour()
    result.projects[0].findings = []
    #expect(LintFormat.junit.text(result).contains("name=\"roadmap\"><system-out>missing"))
    result.projects[0].counts = LintCounts()
    #expect(LintFormat.junit.text(result).contains("name=\"roadmap\"><failure"))
  }

  @Test func checkstyleGroupsByFile() {
    let text = LintFormat.checkstyle.text(harbour())
    #expect(text.components(of: "<file name=") == 3)
    #expect(
      text.contains(
        "<error line=\"12\" column=\"17\" severity=\"error\" message=\"There is no file &#39;setup.md&#39;. "
      ))
    #expect(text.contains("severity=\"info\"") && text.contains("source=\"tracdown.stale\""))
  }

  @Test func fingerprintsOfCodeQualityAreUnique() throws {
    let json = try JSONValue(LintFormat.codequality.write(SampleResult.result))
    let prints = json.array.compactMap { $0["fingerprint"].text }
    #expect(prints.count == 15 && Set(prints).count == 15)
    #expect(
      json[2]["location"]["path"].text == "docs/Install.md" && json[2]["severity"].text == "major")
    #expect(LintFormat.codequality.text(SampleResult.empty) == "[]\n")
  }
}
