import Foundation
import Links
import Migration
import Reports
import Testing

@testable import Targets

/// Whole wikis, migrated for each target and then crawled as its reader would: no dead link, no page that nothing leads to.
@Suite struct ReaderTests {
  @Test(arguments: Target.all)
  func theDemoWikiHasNoDeadLink(target: Target) throws {
    let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/wikis/harbour")
    let wiki = try SampleWiki([:])
    let result = try wiki.migrate {
      $0.source = fixtures.path
      $0.trac.tracURLs = ["https://trac.example.org/harbour"]
      $0.writing.target = target
    }
    check(wiki, result, target)
  }

  private static let own = ProcessInfo.processInfo.environment["TRACDOWN_WIKI"]

  /// `TRACDOWN_WIKI=FOLDER swift test --filter ReaderTests`: a wiki of one's own.
  @Test(.enabled(if: own != nil), arguments: Target.all)
  func aWikiOfOnesOwnHasNoDeadLink(target: Target) throws {
    let wiki = try SampleWiki([:])
    let result = try wiki.migrate {
      $0.source = Self.own ?? ""
      $0.writing.target = target
    }
    check(wiki, result, target)
  }

  /// Names and titles that mean something to a reader.
  @Test(arguments: Target.all)
  func oddNamesHaveNoDeadLink(target: Target) throws {
    let wiki = try SampleWiki([
      "pages/WikiStart.txt":
        "= Start | [[x]] <b> =\n[wiki:\"A b/C\" c] [wiki:a/B#Two--words b] [wiki:Home]",
      "pages/A b/C.txt":
        "= C & _D_ =\n[wiki:WikiStart] [wiki:\"A b\"] attachment:\"my plan.txt\" {{{[[y]]}}}",
      "pages/A b.txt": "= 100% `code` ] =\n[wiki:a/B] [[Image(A b/C:p 1.png)]]",
      "pages/A-b.txt": "[wiki:A/b]", "pages/A/b.txt": "!see [[z]]\n[wiki:pages]",
      "pages/a/B.txt": "== Two -- words! ==\n[#Two--words up] [wiki:Home home]",
      "pages/Home.txt": "[wiki:navigation] [wiki:_Sidebar]", "pages/index.txt": "x",
      "pages/navigation.txt": "[wiki:index]", "pages/pages.txt": "= $5 and $6 =",
      "pages/_Sidebar.txt": "x",
      "pages/README.txt": "[wiki:Ünï/Cödé]", "pages/Deep/README.txt": "x",
      "pages/Deep/Page.txt": "x",
      "pages/Ünï/Cödé.txt": "= 文書: {x} =\n[wiki:What?]", "pages/What%3F.txt": "[[TitleIndex]]",
      "pages/v1.2.txt": "x", "pages/logo.png.txt": "x",
      "attachments/A b/C/my plan.txt": "1", "attachments/A b/C/p 1.png": "2",
    ])
    let result = try wiki.migrate { $0.writing.target = target }
    check(wiki, result, target)
  }

  private func check(_ wiki: SampleWiki, _ result: MigrationResult, _ target: Target) {
    let files = OutputFiles(wiki.outputs)
    let rules: [any ReaderRules] =
      switch target.name {
      case "github-wiki": [GitHubWikiRules()]
      case "gitlab-wiki": [GitLabWikiRules()]
      case "forgejo-wiki": [ForgejoWikiRules()]
      case "mkdocs": [MkDocsRules()]
      case "gollum": [GollumRules(hasBasePath: false), GollumRules(hasBasePath: true)]
      case "mdwiki": [MDwikiRules()]
      case "portable":
        [
          RepositoryRules(isPortable: true)
        ]
      default: [RepositoryRules(slugs: target.anchors.slugs)]
      }
    for rules in rules {
      let crawl = Crawl(files, rules)
      #expect(crawl.faults == [], "\(target.name)")
      #expect(crawl.unreached == [], "\(target.name)")
    }
    #expect(!result.pages.isEmpty)
    for page in result.pages where page.status != .leftOut {
      #expect(page.output.map(files.has) == true, "\(target.name): \(page.page)")
    }
  }
}
