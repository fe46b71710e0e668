import Markup
import Testing

@testable import Basics
@testable import Reports

@Suite struct GapFormatTests {
  @Test func theWorstComeFirst() {
    #expect(SampleResult.result.worstFirst.map(\.name).dropFirst(2) == ["harbour", "clean"])
    #expect(SampleResult.harbour.gaps.map(\.id) == ["roadmap", "ship"])
    #expect(SampleResult.harbour.score == 0.625 && SampleResult.harbour.applicable == 4)
  }

  @Test func theTerminalShowsTheMatrixAndTheNextSteps() {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour, SampleResult.radar]
    #expect(
      GapFormat.text.text(result) == """
        project  score  install  ship  roadmap  glossary  help
        radar     17 %     ◐      ✗
        harbour   63 %     ✓      ◐       ✗        –       ↗

        ✓ present  ◐ partial  ✗ missing  – not applicable  ↗ declared

        radar  0 of 2 present
          ✗ ship
              → Write HACKING.md.
          ◐ install  docs/radar/README.md:30
              lacks: a command that installs it
              → Add the command to radar/README.md.

        harbour  2 of 4 present
          ✗ roadmap
              → Write ROADMAP.md: three things that come next, and when.
          ◐ ship  HACKING.md:1
              lacks: how a change is released
              → Say in HACKING.md how a release is made.

        2 of 6 documents present in 2 projects; 0 with nothing missing.

        """)
  }

  @Test func aNarrowTerminalGetsShortHeads() {
    var result = SampleResult.result
    result.projects = [SampleResult.harbour]
    result.projects[0].name = "a-project-with-a-very-long-name"
    let lines = GapFormat.text.text(result, ReportOptions(isColored: false, width: 40))
      .split(separator: "\n")
    #expect(lines[0] == "project      score ins shi roa glo hel")
    #expect(lines[1] == "a-project-…   63 %  ✓   ◐   ✗   –   ↗")
    #expect(lines.prefix(2).allSatisfy { String($0).displayWidth <= 40 })
  }

  @Test func slackStaysWithinItsLimits() throws {
    var result = SampleResult.result
    result.projects = (1...60).map { number in
      var project = SampleResult.hostile
      project.name = "\(number)" + String(repeating: "&<!channel>*", count: 300)
      project.items = (1...9).map { item in
        SampleResult.item(
          "\(item)", String(repeating: "&", count: 900), .missing, 0, [],
          next: String(repeating: "<", count: 9000))
      }
      return project
    }
    for result in [result, SampleResult.result, SampleResult.empty] {
      let json = try JSONValue(GapFormat.slack.write(result))
      let blocks = json["blocks"].array
      #expect(json["text"].text?.isEmpty == false && blocks.count <= 13)
      let texts = blocks.compactMap { $0["text"]["text"].text }
      #expect(texts.allSatisfy { (1...3000).contains($0.unicodeScalars.count) })
      #expect(texts.reduce(0) { $0 + $1.unicodeScalars.count } <= GapSlack.mostCharacters)
      #expect(!texts.contains { $0.contains("<!") || $0.contains("@team") })
    }
  }

  @Test func slackLinksTheReport() throws {
    func end(_ link: String) throws -> String? {
      let json = try JSONValue(
        GapFormat.slack.write(SampleResult.result, ReportOptions(isColored: false, link: link)))
      return json["blocks"].array.last?["elements"][0]["text"].text
    }
    #expect(try end("https://ci.example.org/1") == "<https://ci.example.org/1|The full report>")
    #expect(try end("https://x|<!here>") == "The full report names the evidence.")
  }

  @Test func badges() throws {
    let json = try JSONValue(GapFormat.shields.write(SampleResult.allIsWell))
    #expect(json["schemaVersion"].number == 1 && json["label"].text == "docs")
    #expect(json["message"].text == "1/1" && json["color"].text == "green")
    let empty = try JSONValue(GapFormat.shields.write(SampleResult.empty))
    #expect(empty["message"].text == "unknown" && empty["color"].text == "lightgrey")
    let svg = GapFormat.badge.text(SampleResult.allIsWell)
    #expect(isWellFormedXML(svg) && svg.contains("aria-label=\"docs: 1/1\""))
  }

  @Test func metrics() {
    let text = GapFormat.openmetrics.text(SampleResult.result)
    #expect(text.contains("\ntracdown_item_score{project=\"harbour\",item=\"ship\"} 0.5\n"))
    #expect(text.contains("\ntracdown_findings{project=\"radar\",severity=\"error\"} 9\n"))
    #expect(text.contains("item=\"glossary\",verdict=\"not-applicable\"} 1\n"))
    #expect(!text.contains("tracdown_item_score{project=\"harbour\",item=\"glossary\"}"))
    #expect(text.hasSuffix("\n# EOF\n"))
    var samples: Set<Substring> = []
    for line in text.split(separator: "\n").dropLast() where !line.hasPrefix("# ") {
      #expect(line.hasPrefix("tracdown_") && line.contains("{") && line.contains("\"} "))
      let labels = line[..<line.lastIndex(of: "}")!]
      #expect(samples.insert(labels).inserted, "\(line)")
    }
    #expect(text.contains("\\\"'&\\\\"))
  }
}
