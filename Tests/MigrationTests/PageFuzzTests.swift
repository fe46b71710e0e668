import Effort
import Fuzz
import Links
import Markdown
import Markup
import Migration
import Stores
import Testing

@testable import Basics
@testable import Targets

/// Any page, for any target, becomes Markdown that is proved, in time.
@Suite struct PageFuzzTests {
  @Test(.fuzz) func pagesOfMarkupAreProved() throws {
    for seed in Fuzz.seeds(fixed: 50) { try expectProof(RandomMarkup.pieces(seed), seed) }
  }

  @Test(.fuzz) func pagesOfBytesAreProved() throws {
    for seed in Fuzz.seeds(fixed: 20) { try expectProof(RandomMarkup.bytes(seed), seed) }
  }

  @Test(.fuzz) func mutatedPagesAreProved() throws {
    for seed in Fuzz.seeds(fixed: 100) { try expectProof(MutatedPages.page(seed), seed) }
  }

  @Test(.fuzz) func pagesWithReStructuredTextAreProved() throws {
    for seed in Fuzz.seeds(fixed: 30) {
      try expectProof(Array("{{{#!rst\n\(RandomRST.text(seed))\n}}}\n".utf8), seed)
    }
  }

  @Test(.fuzz) func pagesWithMarksOfPluginsAreProved() throws {
    let marks = [
      ":-)", ":))", "(!)", "(OK)", "{OK}", "{X}", "{p1}", "<!>", "/!\\", "|)", ":|", ":D", "8-)",
      "->", "<->", "--", "(c)", "!(TM)", "1/2", "...", "FIXME", "TODO:", "(DONE)", "<BUG>",
      "(|clock|)", "(|none, L|)", "&copy;", "&#8364;", "&none;", "API", "RFC2616", "RFCx", "C++",
      "\n# 3. Title #\n", "\n## A ## =b c\n", "tag:a", "[tagged:'a b' c]", "[blog:x y]", "!", " ",
      "word", "é", "Ø", "''", "||", "\n", "\n * ", "\n= ", "[[Icon(tick)]]", "http://a.b/c--d",
    ]
    for seed in Fuzz.seeds(fixed: 60) {
      var random = SplitMix64(seed: seed)
      let text = (0..<Int.random(in: 0...60, using: &random)).map { _ in random.pick(marks) }
        .joined()
      try expectProof(Array(text.utf8), seed) {
        $0.trac.plugins.plugins = Set(TracPlugin.allCases.filter { _ in random.chance(70) })
        $0.acronyms = "||API||Application||\n||RFC||Request||http://r/||http://r/$1||\n||C++||C||\n"
      }
    }
  }

  private func expectProof(
    _ text: [UInt8], _ seed: UInt64, _ change: (inout ConvertRequest) -> Void = { _ in }
  ) throws {
    var random = SplitMix64(seed: ~seed)
    let target = random.pick(Target.all)
    var request = ConvertRequest(
      page: Page(
        name: random.pick(["Page", "A/B", "WikiStart"]), file: "-",
        // As every store does.
        text: PageText(decoding: text).utf8))
    request.writing = WritingRequest(
      unknownMacros: random.pick(Lowering.UnknownMacros.allCases), dropsComments: random.chance(20),
      writesOutline: random.chance(30), target: target)
    if random.chance(30) { request.trac.version = random.pick(TracVersion.allCases) }
    let version = request.trac.version?.rawValue ?? ""
    change(&request)
    var findings: [Finding] = []
    let effort = try effort { findings = try PageConversion.run(request).findings }
    for failure in findings where failure.id == "not-proved" || failure.id == "reader-fault" {
      let source = String(decoding: text, as: UTF8.self).debugDescription
      Issue.record("\(target.name) \(version): \(failure.message)\n\(source)")
    }
    #expect(effort < .seconds(10), "\(target.name)")
  }
}
