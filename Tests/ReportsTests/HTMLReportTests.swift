import Basics
import Markup
import Testing

@testable import Reports

@Suite struct HTMLReportTests {
  private func text(_ material: ReportMaterial, limits: HTMLReport.Limits = .init()) -> String {
    var bytes: [UInt8] = []
    HTMLReport.write(material, limits: limits) { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func page(_ name: String, _ finding: Finding? = nil) -> PageReport {
    var finding =
      finding ?? FindingKind.linkDead.finding(page: name, at: SourceRange(lines: 1, 1), "No page.")
    finding.outputLine = 1
    return PageReport(
      page: name, file: name, output: name + ".md", status: .proved, findings: [finding])
  }

  private func material(_ pages: [PageReport], _ source: String, _ output: String) -> ReportMaterial
  {
    let compared = ComparedPage(
      source: Array(source.utf8), output: Array(output.utf8),
      lines: LineMap([LineMap.Pair(source: 1...1, output: 1...1)]))
    return ReportMaterial(pages, summary: Summary(pages, site: "GitHub"), base: "../docs/") { _ in
      compared
    }
  }

  @Test func textIsEscapedWhereverItComesFrom() {
    let evil = "</code></script><script>alert(1)</script><img src=x onerror=\"a()\">'&"
    let finding = Finding(
      id: "x\" onclick=\"b()", severity: .warning, page: evil, source: SourceRange(lines: 1, 1),
      message: evil, help: evil, candidates: [evil])
    let html = text(material([page(evil, finding)], evil, evil))
    // The report's own script and nothing else.
    #expect(html.components(of: "<script") == 1 && html.components(of: "</script") == 1)
    #expect(!html.contains("<img") && !html.contains("onclick=\"b"))
    #expect(html.contains("&lt;/script&gt;&lt;script&gt;alert(1)"))
    #expect(html.contains("href=\"../docs/%3C/code%3E"))
  }

  @Test(
    "What cannot be seen is made visible",
    arguments: [
      ("a\u{0}b\u{1B}c\u{7F}", "a[U+0000]b[U+001B]c[U+007F]"),
      ("\u{85}\u{FFFF}", "[U+0085]\u{FFFD}"),
      ("a\u{202E}b\u{FEFF}", "a[U+202E]b[U+FEFF]"), ("<&>\"'", "&lt;&amp;&gt;&quot;&#39;"),
      ("\tü", "\tü"),
    ])
  func escapes(text: String, html: String) {
    #expect(HTMLText.escape(text) == html)
  }

  @Test func bytesThatAreNoTextAndLongLinesAreShownAsFarAsTheyGo() {
    #expect(HTMLText.escape([0x61, 0xFF, 0x62], limit: 9) == "a\u{FFFD}b")
    // Not in the middle of a character.
    #expect(HTMLText.escape("aüüü".utf8, limit: 4) == "aü<i>… 4 more bytes</i>")
  }

  @Test func itLoadsNothingAndRunsOnlyItsOwnScript() {
    let html = text(material([page("A")], "a", "b"))
    #expect(html.contains("default-src 'none'"))
    #expect(html.contains("script-src 'sha256-\(SHA256.base64(HTMLParts.document().script))'"))
    #expect(!html.contains("unsafe-inline") && !html.contains("=\"http"))
    for mark in [" src=", "url(", "@import", "<link", " style=", " onclick="] {
      #expect(!html.contains(mark), "\(mark)")
    }
    #expect(
      HTMLParts.document().script.contains("</") == false
        && HTMLParts.document().style.contains("</") == false)
  }

  /// Published test vectors of FIPS 180-4.
  @Test(arguments: [
    ("", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU="),
    ("abc", "ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0="),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "JI1qYdIGOLjlwCaTDD5gOaM85Flk/yFn9uzt1BnbBsE="
    ),
  ])
  func hashes(text: String, base64: String) {
    #expect(SHA256.base64(text) == base64)
  }

  @Test func pagesComeByNeedAndPagesWithoutFindingsAreALine() throws {
    let html = text(
      ReportMaterial(
        SampleReport.pages, others: SampleReport.others, summary: SampleReport.summary))
    let names = [
      "Broken", "Odd | [name]", "Net/<wbr>Switches", "WikiStart", "About the whole wiki",
    ]
    let places = try names.map { name in
      try #require(html.offset(of: "<h3 class=\"name\">\(name)</h3>"), "\(name)")
    }
    #expect(places == places.sorted())
    #expect(!html.contains(">Clean</h3>"))
    #expect(html.contains("<li class=\"p fine f0\"><a href=\"Clean.md\">Clean</a></li>"))
    #expect(html.contains("<b class=\"e\">not written</b><b class=\"e\">1 error</b>"))
  }

  @Test func linesWithFindingsAreMarkedOnBothSides() {
    let html = text(material([page("A")], "[wiki:Gone]\nmore\n", "Gone\nmore\n"))
    #expect(html.contains("<div class=\"l w\" data-n=\"1\" data-k=\"link-dead\">[wiki:Gone]</div>"))
    #expect(html.contains("<div class=\"l w\" data-n=\"1\" data-k=\"link-dead\">Gone</div>"))
    #expect(html.contains("<div class=\"l\" data-n=\"2\">more</div>"))
    #expect(html.contains("<span class=\"at\">line 1 → 1</span> <span>No page.</span>"))
  }

  @Test func aLargeReportLeavesOutTextsThenPages() {
    let pages = (100..<400).map { page("P\($0)") }
    let source = String(repeating: "word ", count: 100)
    let whole = text(material(pages, source, source)).utf8.count
    let limits = HTMLReport.Limits(
      texts: whole / 4, sheets: whole / 4 + 20_000, rows: whole / 4 + 50_000)
    let html = text(material(pages, source, source), limits: limits)
    let shown = html.components(of: "<details class=\"page ")
    #expect(html.utf8.count < whole / 4 + 60_000)
    #expect(html.components(of: "<table") < shown && shown < 300)
    #expect(html.contains("<p class=\"none\">\(300 - shown) more pages with lighter findings have"))
    // The others have a line each.
    #expect(html.components(of: "<li class=\"p person") == 300 - shown)
    #expect(html.hasSuffix("</html>\n"))
  }

  @Test func ofManyFindingsOfAPageTheHeaviestAreListed() {
    var page = page("A")
    page.findings = (1...500).map { line in
      (line == 400 ? FindingKind.linkDead : .lookDropped)
        .finding(page: "A", at: SourceRange(lines: line, line), "m\(line).")
    }
    let html = text(ReportMaterial([page], summary: Summary([page], site: "GitHub")))
    #expect(html.components(of: "<li class=\"f\"") == 200)
    #expect(html.contains("m400.") && html.contains("300 lighter findings more"))
  }

  @Test func theFirstScreenAnswersAndItsNumbersAddUp() {
    let pages = [
      PageReport(page: "A/B", file: "A", output: "A/B.md", status: .proved),
      PageReport(page: "C", file: "C", output: nil, status: .leftOut), page("D"),
    ]
    let html = text(ReportMaterial(pages, summary: Summary(pages, site: "GitHub")))
    #expect(html.contains("Not yet: 1 of 3 pages needs a person."))
    #expect(html.contains("aria-label=\"1 needs a person, 1 proved, 1 kept or left out\""))
    #expect(html.contains("<a href=\"#p2\">D</a>") && html.contains("id=\"p2\""))
  }

  @Test func filtersNeedNoScript() {
    let html = text(material([page("Net/A"), page("B")], "a", "b"))
    for (input, name) in [("state-person", "person"), ("cause-k0", "k0"), ("folder-f1", "f1")] {
      #expect(html.contains(" id=\"\(input)\""), "\(input)")
      #expect(
        html.contains(":root:has(#\(input):checked) .p:not(.\(name)){display:none}"), "\(name)")
    }
    #expect(html.contains("<details class=\"page p person k0 f1\">"))
    // What needs the script is hidden until it runs.
    #expect(html.contains("<div class=\"tools\" id=\"tools\" role=\"search\" hidden>"))
  }

  @Test func aNameBreaksBehindItsSigns() {
    #expect(HTMLText.name("A/B+c-d<e") == "A/<wbr>B+<wbr>c-<wbr>d&lt;e")
  }

  @Test func nothingToDoIsSaid() {
    #expect(
      text(ReportMaterial([], summary: Summary([], site: "GitHub"))).contains(
        "there is nothing to do"))
  }
}

extension String {
  /// How often a text occurs.
  func components(of part: String) -> Int {
    let (bytes, part) = (Array(utf8), Array(part.utf8))
    return bytes.indices.count { bytes[$0...].starts(with: part) }
  }

  fileprivate func offset(of part: String) -> Int? {
    let (bytes, part) = (Array(utf8), Array(part.utf8))
    return bytes.indices.first { bytes[$0...].starts(with: part) }
  }
}
