import Basics
import Markup
import Testing

@testable import Reports

@Suite struct GapHTMLTests {
  private let html = GapFormat.html.text(SampleResult.result)

  @Test func nothingBreaksOut() {
    // The report's own script and nothing else.
    #expect(html.components(of: "<script") == 1 && html.components(of: "</script") == 1)
    #expect(!html.contains("<img") && html.contains("&lt;img src=x"))
    #expect(!html.contains("\u{1B}") && !html.contains("\u{0}") && !html.contains("\u{202E}"))
  }

  @Test func itLoadsNothingAndRunsOnlyItsOwnScript() {
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("script-src 'sha256-\(SHA256.base64(GapHTML.document.script))'"))
    #expect(html.contains("<script>\(GapHTML.document.script)</script>"))
    #expect(html.contains("<style>\(GapHTML.document.style)</style>"))
    for word in ["src=\"", "http-equiv=\"refresh", "@import", "url(", " style=\""] {
      #expect(!html.contains(word), "\(word)")
    }
    #expect(!html.contains("href=\"http"))
  }

  @Test func everyFragmentLeadsSomewhereAndIsUnique() {
    let ids = html.parts(after: " id=\"")
    #expect(Set(ids).count == ids.count)
    for fragment in html.parts(after: "href=\"#") {
      #expect(ids.contains(fragment), "\(fragment)")
    }
  }

  @Test func theMatrixNamesVerdictsAndLinksThem() {
    #expect(
      html.contains(
        "<td class=\"v partial\" data-i=\"ship\"><a href=\"#p-harbour--ship\" title=\"Say in HACKING.md how a release is made.\"><span class=\"sign\" aria-hidden=\"true\">◐</span><span class=\"word\">partial</span></a></td>"
      ))
    #expect(html.contains("<th scope=\"row\" class=\"name\"><a href=\"#p-radar\">radar</a>"))
    #expect(html.contains("data-has=\"install:present ship:partial roadmap:missing"))
  }

  @Test func evidenceNamesFileAndLine() {
    #expect(
      html.contains(
        "<li><code>README.md:12</code> “Installation” <span class=\"why\">a section, a command that installs, 3 steps</span></li>"
      ))
    #expect(html.contains("<code>docs/Install.md:12</code> There is no file &#39;setup.md&#39;."))
  }

  @Test func theTrendIsALineWithWords() {
    #expect(html.contains("aria-label=\"Score 25 % in 2026-09, 63 % in 2026-11\""))
    // One point makes no line; the other line is that of all projects.
    #expect(html.components(of: "<figure") == 2)
  }

  @Test func aProjectAloneIsShownAtOnce() {
    #expect(GapFormat.html.text(SampleResult.allIsWell).contains("<body class=\"single\">"))
    #expect(html.contains("<body>"))
  }

  @Test func aLargeReportStaysBounded() {
    var result = SampleResult.result
    result.projects = (1...40).map { number in
      var project = SampleResult.harbour
      project.name = "p\(number)"
      return project
    }
    let limits = GapHTML.Limits(findings: 9_000, whole: 130_000)
    let html = String(decoding: GapHTML.write(result, limits: limits), as: UTF8.self)
    #expect(html.components(of: "<tr data-kind") == 40)
    #expect(html.utf8.count < 130_000)
    #expect(html.components(of: "<section class=\"project\"") < 40)
    #expect(html.contains("have no page here") && html.contains("3 findings: the JSON report"))
    let ids = html.parts(after: " id=\"")
    for fragment in html.parts(after: "href=\"#") { #expect(ids.contains(fragment)) }
  }

  @Test func theFirstScreenShowsTheSpreadTheChangesAndWhatCostsLeast() {
    #expect(html.contains("aria-label=\"1 project from 60 %") || html.contains("from 60 %"))
    #expect(html.contains("<h2>Since last time</h2>"))
    #expect(html.contains("better, ") && html.contains("Begin with <a href=\"#p-harbour\">"))
  }

  @Test func namesThatLookAlikeGetNumbers() {
    let projects = ["a b", "a-b", "A/B"].map { name in
      var project = SampleResult.clean
      project.name = name
      return project
    }
    let names = GapHTMLNames(projects)
    #expect(Set(projects.map { names[$0] }) == ["p-a-b", "p-a-b-2", "p-a-b-3"])
  }
}

extension String {
  /// What stands behind each such text, up to the next quotation mark.
  fileprivate func parts(after text: String) -> [Substring] {
    var parts: [Substring] = []
    var rest = self[...]
    while let range = rest.firstRange(of: text) {
      let part = rest[range.upperBound...].prefix { $0 != "\"" }
      parts.append(part)
      rest = rest[part.endIndex...]
    }
    return parts
  }
}
