import Links
import Markup
import Migration
import Reports
import Stores
import Testing

@Suite struct LooseNameTests {
  @Test func linksFindFilesThatAnExportRenamed() throws {
    let wiki = try SampleWiki([
      "Guides_Set-up.txt": "= Set up =\n[wiki:\"guides/set up\"]", "guides/Use.txt": "[wiki:SetUp]",
      "WikiStart.txt":
        "[wiki:\"Guides/Set up#Setup\" x] GuidesSetUp [wiki:Guides/use u] [wiki:A-b a]",
      "A_B.txt": "x", "A%2FB.txt": "x", "guides%2Fset-up%2Ftwo.txt": "x",
    ])
    let result = try wiki.migrate()
    #expect(
      wiki.output("README.md") == "[x](Guides_Set-up.md#set-up) GuidesSetUp [u](guides/Use.md) a\n")
    #expect(result.counts.linksLoose == 4 && result.counts.linksDead == 1)
    #expect(result.findings(.linkLoose).count == 4)
    #expect(result.findings(.linkDead).map(\.candidates).contains(["A/B", "A_B"]))
    #expect(wiki.output(Manifest.path)?.contains("\"looseNames\": true") == true)
  }

  @Test func neverMakesTextOfThem() throws {
    let wiki = try SampleWiki(["SetUp.txt": "x", "WikiStart.txt": "[wiki:setup x]"])
    let result = try wiki.migrate { $0.trac.looseNames = .never }
    #expect(wiki.output("README.md") == "x\n")
    #expect(result.findings(.linkDead).first?.candidates == ["SetUp"])
    #expect(wiki.output(Manifest.path)?.contains("looseNames") == false)
  }

  @Test func attachmentsKeepTheNamesOfTheirPages() throws {
    let wiki = try SampleWiki([
      "pages/Guides_Set-up.txt": "[[Image(plan.png)]]",
      "pages/WikiStart.txt":
        "[attachment:\"plan.png:wiki:guides/set up\" plan] [attachment:list.txt:wiki:Guides/Set_up list]",
      "pages/Twice.txt": "[[Image(a.png)]]",
      "attachments/Guides/Set up/plan.png": "x", "attachments/Guides/Set up/more.txt": "x",
      "attachments/Guides_Set-up/list.txt": "x",
      "attachments/twice/a.png": "x", "attachments/TWICE/a.png": "x",
    ])
    let result = try wiki.migrate()
    #expect(
      wiki.output("Guides_Set-up.md")
        == "![plan.png](attachments/Guides/Set-up/plan.png)\n\n---\n\nAttachments:\n\n"
        + "- [list.txt](attachments/Guides_Set-up/list.txt)\n"
        + "- [more.txt](attachments/Guides/Set-up/more.txt)\n")
    #expect(
      wiki.output("README.md")
        == "[plan](attachments/Guides/Set-up/plan.png) [list](attachments/Guides_Set-up/list.txt)\n"
    )
    // Of two neither is meant for sure.
    #expect(wiki.output("Twice.md")?.contains("image a.png of page Twice is missing") == true)
    #expect(result.findings(.linkLoose).count == 3)
    #expect(result.findings(.attachmentOrphan) == [])
  }

  @Test func includedPagesAreFoundToo() throws {
    let wiki = try SampleWiki([
      "Guides_Set-up.txt": "Turn the key.", "WikiStart.txt": "[[Include(Guides/Set up)]]",
      "Old.txt": "[[redirect(wiki:guides/set-up)]]", "B.txt": "[wiki:Old old]",
    ])
    let result = try wiki.migrate()
    #expect(wiki.output("README.md") == "Turn the key.\n")
    #expect(wiki.output("B.md") == "[old](Guides_Set-up.md)\n")
    #expect(
      result.findings(.linkLoose).map(\.message).contains(
        "No page is called “Guides/Set up”: the link now points to “Guides_Set-up”."))
    try wiki.migrate { $0.trac.looseNames = .never }
    #expect(wiki.output("README.md") == "<!-- [[Include(Guides/Set up)]] -->\n")
  }

  @Test func anExportOfSlugsIsKnown() throws {
    let wiki = try SampleWiki([
      "home.txt": "[wiki:SetUpMail x]", "set-up-mail.txt": "a", "b.txt": "b", "c.txt": "c",
      "d/e-f.txt": "d",
    ])
    let result = try wiki.migrate()
    #expect(result.counts.slugNames == 5 && result.counts.linksLoose == 1)
  }
}

@Suite struct PrefixTests {
  @Test func unknownPrefixesAreToldOnceForAllPages() throws {
    let wiki = try SampleWiki([
      "A.txt": "[api:Clock the clock] [API:Radio] api:Short [i:j] [file:x.txt y] [wiki:B b]",
      "B.txt": "x\n[[pkg:tide|Tide]] [pkg:  x] [12:30 time] [download:1 d] {{{[api:code c]}}}",
    ])
    let result = try wiki.migrate()
    let findings = result.others.filter { $0.id == "prefix-unknown" }
    #expect(findings.map(\.severity) == [.info, .info])
    #expect(
      findings.first?.message
        == "2 links have the prefix “api:”, which the wiki does not know: A, line 1, A, line 1.")
    #expect(
      findings.last?.message
        == "1 link has the prefix “pkg:”, which the wiki does not know: B, line 2.")
    #expect(findings.last?.help.contains("interwiki: { pkg: \"https://…\" }") == true)
    // In Trac they are text.
    #expect(wiki.output("A.md")?.contains("api:Clock the clock") == true)
  }

  @Test func settingsSayWhereTheyLead() throws {
    let wiki = try SampleWiki(["A.txt": "[api:Clock the clock] [Pkg:a/b]"])
    let result = try wiki.migrate {
      $0.trac.interWiki = [
        "API": "https://api.example.org/$1.html", "pkg": "https://pkg.example.org/",
      ]
    }
    #expect(result.others.isEmpty)
    #expect(
      wiki.output("A.md")
        == "[the clock](https://api.example.org/Clock.html) [a/b](https://pkg.example.org/a/b)\n")
  }

  @Test func aTracThatManyAddressesLeadToIsOffered() throws {
    func links(_ count: Int, _ address: String) -> String {
      (0..<count).map { "\(address)\($0)" }.joined(separator: " ")
    }
    let text =
      links(15, "http://trac.example.org/harbour/ticket/") + " "
      + links(6, "https://trac.example.org/harbour/wiki/Page") + " "
      + links(20, "https://trac.other.example/ticket/") + " "
      + links(30, "https://trac.edgewall.org/ticket/") + " "
      + links(30, "https://www.example.org/wiki/Page") + " "
      + links(30, "https://trac.mine.example/p/ticket/") + " "
      + links(30, "https://trac.known.example/ticket/")
    let wiki = try SampleWiki([
      "A.txt": text, "trac.ini": "[interwiki]\nknown = https://trac.known.example/wiki/\n",
    ])
    let result = try wiki.migrate { $0.trac.tracAliases = ["http://trac.mine.example/p"] }
    #expect(
      result.counts.aliasOffers
        == [Summary.AliasOffer(url: "https://trac.example.org/harbour", links: 21)])
  }
}

@Suite struct GuideLinkTests {
  private func migrate(_ change: (inout MigrateRequest) -> Void = { _ in }) throws -> SampleWiki {
    let text = "The pages of TracIni.\n"
    let hash = String(TracGuide.fingerprint(of: text), radix: 16)
    let wiki = try SampleWiki([
      "A.txt":
        "TracIni, [wiki:TracIni#logging-section log], [wiki:WikiStart home], TracAdmin [wiki:TracAdmin]",
      "TracIni.txt": text, "WikiStart.txt": text,
    ])
    try wiki.migrate {
      $0.guide = TracGuide(table: "TracIni\t\(hash)\nWikiStart\t\(hash)\nTracAdmin\tff\n")
      change(&$0)
    }
    return wiki
  }

  @Test func pagesThatWereLeftOutAreAtTheirMakers() throws {
    let wiki = try migrate()
    #expect(
      wiki.output("A.md")
        == "[TracIni](https://trac.edgewall.org/wiki/TracIni), "
        + "[log](https://trac.edgewall.org/wiki/TracIni#logging-section), home, TracAdmin TracAdmin\n"
    )
  }

  @Test func pagesThatComeAlongAreLinked() throws {
    let wiki = try migrate { $0.withGuide = true }
    #expect(
      wiki.output("A.md")?.hasPrefix("[TracIni](TracIni.md), [log](TracIni.md), [home](README.md)")
        == true)
  }
}
