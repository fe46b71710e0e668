import Markup
import Reports
import Testing

@testable import Facts
@testable import Lint
@testable import Settings

/// One small project for each cause by which a verdict once was wrong.
@Suite struct ChecklistTests {
  private func verdict(
    _ item: String, _ files: [String: String], history: ProjectHistory? = nil
  ) throws -> ItemReport.Verdict {
    try judge(item, files, history: history).verdict
  }

  @Test func evidenceNamesFileLineAndReason() throws {
    let report = try judge(
      "install", ["README.md": "# Harbour\n\ntext\n\n## Installation\n\n    pip install harbour\n"])
    let best = try #require(report.evidence.first)
    #expect((best.file, best.line, best.text) == ("README.md", 5, "Installation"))
    #expect(
      best.why.contains("section of README.md") && best.why.contains("a command that installs"))
    #expect(report.verdict == .present && report.lacks.isEmpty && report.next.isEmpty)
  }

  @Test func aHeadingOverNothingIsNoEvidence() throws {
    #expect(
      try verdict("install", ["README.md": "# a\n\n## Installation\n\n## Usage\n"]) == .missing)
  }

  @Test func aSectionThatIsToBeWrittenIsMissing() throws {
    let report = try judge("roadmap", ["README.md": "# a\n\n## Roadmap\n\nTODO: write this\n"])
    #expect(report.verdict == .missing)
    #expect(report.evidence.first?.why.contains("not written yet") == true)
  }

  @Test func aPageOfWhichTheHalfIsToBeWrittenIsPartial() throws {
    let terms = (1...6).map { "### Word\($0)\n\nThis word means that a ship is here.\n" }.joined(
      separator: "\n")
    let whole = "# Glossary\n\n## Ships\n\n\(terms)\n## Tides\n\n"
    #expect(
      try verdict("glossary", ["glossary.md": whole + "They come twice a day, mostly.\n"])
        == .present)
    #expect(try verdict("glossary", ["glossary.md": whole + "TODO\n"]) == .partial)
  }

  @Test func aPageThatCallsItselfObsoleteIsPartial() throws {
    let plan =
      "- ships of tomorrow, by next year\n- tides\n- more harbours\n\nLater we will see what is planned beyond that. \(String(repeating: "word ", count: 50))\n"
    #expect(try verdict("roadmap", ["ROADMAP.md": "# Roadmap\n\n\(plan)"]) == .present)
    #expect(
      try verdict("roadmap", ["ROADMAP.md": "# Roadmap\n\n**This page is obsolete.**\n\n\(plan)"])
        == .partial)
  }

  @Test func linksToPagesOfTheProjectAreFollowed() throws {
    let page =
      "# First boat\n\n1. Get it: `apt-get install harbour`\n2. Start it and open the page in the browser.\n"
    let files = [
      "README.md": "# a\n\n## Getting started\n\nSee [the first boat](docs/first%20boat.md).\n",
      "docs/first boat.md": page,
    ]
    #expect(try verdict("install", files) == .present)
    #expect(
      try verdict(
        "install",
        ["README.md": "# a\n\n## Getting started\n\nSee [the site](https://example.org).\n"])
        == .partial)
  }

  @Test func aSentenceThatNamesAPlanLeadsToIt() throws {
    let files = [
      "README.md":
        "# a\n\nWhat comes next is in [these notes](docs/notes.md), our roadmap of sorts.\n",
      "docs/notes.md": "# Notes\n\n- more ships\n- more tides\n- more harbours\n",
    ]
    #expect(try verdict("roadmap", files) == .partial)
    #expect(
      try verdict(
        "roadmap",
        [
          "README.md": "# a\n\n[notes](docs/notes.md)\n",
          "docs/notes.md": files["docs/notes.md"] ?? "",
        ]) == .missing)
  }

  @Test func aListOfLinksIsNoSentence() throws {
    let files = [
      "README.md":
        "# a\n\n[Roadmap](https://example.org), [notes](docs/notes.md), [more](docs/more.md)\n",
      "docs/notes.md": "# Notes\n\n- more ships\n- more tides\n- more harbours\n",
      "docs/more.md": "# More\n",
    ]
    #expect(try verdict("roadmap", files) == .missing)
  }

  @Test func badgesAndDownloadsAreNoChangelog() throws {
    let badge = "[![release](https://img.example.org/x.svg)](https://github.com/a/b/releases)"
    #expect(
      try verdict(
        "changelog",
        ["README.md": "# a\n\n\(badge)\n\nGet [the package](https://github.com/a/b/releases).\n"])
        == .missing)
    #expect(
      try verdict(
        "changelog",
        [
          "README.md":
            "# a\n\nThe changes of each version are on [its page](https://github.com/a/b/releases).\n"
        ]) == .partial)
  }

  @Test func onlyAnUnreleasedVersionIsAPartOfAChangelog() throws {
    let text = "# Changelog\n\n## [0.2.0] - *(unreleased)*\n\n- a\n- b\n- c\n"
    #expect(try verdict("changelog", ["CHANGELOG.md": text]) == .partial)
    #expect(
      try verdict(
        "changelog",
        ["CHANGELOG.md": text + "\n## 0.1.0 - 2025-01-02\n\n- d\n\n## 0.0.1 - 2024-12-01\n\n- e\n"])
        == .present)
  }

  @Test func aLogOfCommitsIsAPartOfAChangelog() throws {
    let commits = (10...25).map { "- 3f2a9\($0) Merge branch \($0)\n" }.joined()
    #expect(
      try verdict(
        "changelog",
        [
          "CHANGELOG.md":
            "# Changes\n\n## 1.1 (2026-01-02)\n\n\(commits)\n## 1.0 (2025-01-02)\n\n\(commits)"
        ]) == .partial)
  }

  @Test func aChangelogBehindTheTagsIsPartial() throws {
    let files = [
      "CHANGELOG.md":
        "# Changelog\n\n## 1.1.0 (2020-01-02)\n\n- a\n- b\n- c\n\n## 1.0.0 (2019-01-02)\n\n- d\n"
    ]
    var history = ProjectHistory()
    history.tags = ["v1.1.0", "v1.0.0", "v0.9.0"]
    #expect(try verdict("changelog", files, history: history) == .present)
    history.tags = ["v3.0.0", "v2.0.0", "v1.1.0", "v1.0.0"]
    #expect(try verdict("changelog", files, history: history) == .partial)
  }

  @Test func filesNamedAfterVersionsAreAChangelog() throws {
    #expect(
      try verdict(
        "changelog",
        [
          "Release Notes/601.md": "# 601\n\n- a\n- b\n- c\n",
          "Release Notes/602.md": "# 602\n\n- d\n",
        ]) == .present)
  }

  @Test func pagesAboutPublishingWithTheProgramAreNoWayToShipIt() throws {
    let page =
      "# Publishing your own app\n\n1. Bump the version number.\n2. Tag the release.\n3. Open a pull request, wait for the review.\n\n    git tag v1\n    make test\n"
    #expect(
      try verdict("ship", ["README.md": "# a\n", "main.c": "", "docs/guide/publish-app.md": page])
        == .missing)
  }

  @Test func shippingNeedsTheLastStep() throws {
    let text =
      "# Contributing\n\n## Tests\n\n    make test\n\n## Pull requests\n\nCreate a branch, open a pull request, and wait for the review.\n"
    #expect(try verdict("ship", ["CONTRIBUTING.md": text, "main.c": ""]) == .partial)
    #expect(
      try verdict(
        "ship",
        [
          "CONTRIBUTING.md": text,
          "docs/RELEASING.md": "# Releasing\n\n1. Bump the version.\n2. Tag it: `git tag v1.0`\n",
          "main.c": "",
        ]) == .present)
  }

  @Test func documentsArePublishedNotReleased() throws {
    let files = [
      "README.md": "# Handbook\n\n## Building\n\n    mkdocs build\n\n## Tests\n\n    make test\n",
      "CONTRIBUTING.md":
        "# Contributing\n\n## Pull requests\n\nCreate a branch, open a pull request, and wait for the review.\n",
    ]
    let result = Checklist(try rulesOfThisRepository()).judge(project(files))
    #expect(result.kind.name == "documentation")
    #expect(result.items.first { $0.id == "ship" }?.verdict == .present)
  }

  /// A list of changes speaks of everything.
  @Test func sectionsOfAChangelogAreAboutVersions() throws {
    let text =
      "# Changelog\n\n## 1.0 (2025-01-02)\n\n### Known issues\n\n- a\n- b\n- c\n- d\n\n### Installation\n\n    pip install harbour\n"
    #expect(try verdict("help", ["CHANGELOG.md": text]) == .missing)
    #expect(try verdict("install", ["CHANGELOG.md": text]) == .missing)
  }

  @Test func aWeakHeadingNeedsStrongEvidence() throws {
    #expect(
      try verdict(
        "install",
        [
          "README.md":
            "# a\n\n## Usage\n\nOpen it, and look at the ships that lie in the harbour.\n"
        ]) == .missing)
    #expect(
      try verdict(
        "install",
        [
          "README.md":
            "# a\n\n## Usage\n\n```swift\n.package(url: \"https://example.org/a\", from: \"1.0.0\")\n```\n"
        ]) == .present)
    #expect(
      try verdict(
        "roadmap",
        ["README.md": "# a\n\n## Goals\n\n- fast\n- small\n- plain, now and later, as planned\n"])
        == .partial)
  }

  @Test func theGuideToTracIsNoDocumentOfTheProject() throws {
    let text =
      "# Roadmap\n\n- milestones of today\n- milestones of next year\n- others that are planned\n"
    #expect(try verdict("roadmap", ["TracRoadmap.md": text]) == .missing)
    #expect(try verdict("roadmap", ["OurRoadmap.md": text]) == .present)
  }

  @Test func whatIsLackingIsAskedForInADocument() throws {
    let report = try judge(
      "help", ["README.md": "# a\n", ".github/ISSUE_TEMPLATE/question.yml": "x"])
    #expect(report.verdict == .partial && report.next.hasPrefix("In the README, say where to ask"))
  }

  @Test func supportMayMeanSponsorsAndVersions() throws {
    for text in [
      "## Support\n\nBecome [a sponsor](https://patreon.example.org).\n",
      "## Supported versions\n\nVersions 1 and 2, which are the newest ones.\n",
    ] {
      #expect(try verdict("help", ["README.md": "# a\n\n\(text)"]) == .missing)
    }
  }

  @Test func anAddressInTheCodeOfConductIsNoHelp() throws {
    #expect(
      try verdict(
        "help",
        [
          "CODE_OF_CONDUCT.md":
            "# Conduct\n\n## Reporting\n\nWrite with all questions to [us](mailto:us@example.org).\n",
          "README.md": "# a\n",
        ]) == .missing)
  }

  @Test func aPlaceForQuestionsCountsWhereverItIsNamed() throws {
    #expect(
      try verdict(
        "help", ["README.md": "# a\n\n[Join our chat](https://discord.gg/x) for any questions.\n"])
        == .present)
    #expect(
      try verdict("help", ["README.md": "# a\n\n[![chat](x.svg)](https://discord.gg/x)\n"])
        == .partial)
  }

  @Test func faultsAloneAreAPartOfHelp() throws {
    let text =
      "# a\n\n## Reporting bugs\n\nOpen [an issue](https://github.com/a/b/issues) and describe what you did, what happened, and what you expected.\n"
    #expect(try verdict("help", ["README.md": text]) == .partial)
  }

  @Test func templatesOfIssuesAreAPartOfHelp() throws {
    #expect(
      try verdict("help", ["README.md": "# a\n", ".github/ISSUE_TEMPLATE/question.yml": "x"])
        == .partial)
    #expect(
      try verdict("help", ["README.md": "# a\n", ".github/ISSUE_TEMPLATE/bug.yml": "x"]) == .missing
    )
  }

  @Test func onlyTranslationsCountAndAreNamed() throws {
    let text = "# Harbour\n\n## Installation\n\n    pip install harbour\n"
    let report = try judge(
      "install", ["README.md": "# Harbour\n\nShips.\n", "docs/x.md": "# x\n", "README.de.md": text])
    #expect(report.verdict == .present)
    #expect(report.evidence.first?.why.contains("only in de") == true)
  }

  @Test func examplesAndTestsAreNotTheProject() throws {
    let text = "# Sample\n\n## Installation\n\n    npm install\n\n1. a\n2. b\n"
    #expect(
      try verdict(
        "install", ["README.md": "# a\n", "examples/one/README.md": text, "tests/README.md": text])
        == .missing)
    #expect(
      try verdict("install", ["README.md": "# a\n", "packages/one/README.md": text, "a.c": ""])
        == .partial)
  }

  @Test func declaredAndInheritedItemsNeedNoDocument() throws {
    var settings = LintSettings()
    settings.items["roadmap"] = DeclaredItem(
      place: .at("https://example.org/plan"), reason: "the team plans there")
    settings.items["glossary"] = DeclaredItem(place: .notApplicable, reason: "plain words only")
    settings.inherited["help"] = "https://example.org/support"
    let files = ["README.md": "# a\n"]
    let roadmap = try judge("roadmap", files, settings: settings)
    #expect(
      roadmap.verdict == .declared
        && roadmap.evidence.first?.why.contains("the team plans there") == true)
    #expect(try judge("glossary", files, settings: settings).verdict == .notApplicable)
    #expect(try judge("help", files, settings: settings).verdict == .declared)
  }

  @Test func aGlossaryIsAskedForOnlyWhereItIsNeeded() throws {
    let files = ["README.md": "# a\n"]
    #expect(try judge("glossary", files).verdict == .notApplicable)
    #expect(
      try judge("glossary", files, acronyms: AcronymCount(undefined: 9, words: 5000)).verdict
        == .notApplicable)
    #expect(
      try judge("glossary", files, acronyms: AcronymCount(undefined: 10, words: 5000)).verdict
        == .missing)
    #expect(
      try judge("glossary", files, acronyms: AcronymCount(undefined: 5, words: 20_000)).verdict
        == .missing)
  }

  @Test func findingsPointAtTheStartPageOrTheBestPlace() throws {
    let result = Checklist(try rulesOfThisRepository()).judge(
      project(["README.md": "# a\n\n## Roadmap\n\nSee the issues, there is more.\n", "main.c": ""]))
    let install = try #require(result.findings.first { $0.id == "install" })
    #expect((install.page, install.source.start.line, install.severity) == ("README.md", 1, .error))
    let roadmap = try #require(result.findings.first { $0.id == "roadmap" })
    #expect((roadmap.source.start.line, roadmap.severity) == (3, .info))
    #expect(!result.findings.contains { $0.id == "glossary" || $0.id == "contribute" })
  }

  @Test func documentsOfItemsAreNamed() throws {
    let result = Checklist(try rulesOfThisRepository()).judge(
      project([
        "README.md": "# a\n", "docs/other.md": "# Other\n", "docs/troubleshooting.md": "# Help\n",
        "docs/faq.md":
          "# FAQ\n\n## Why is the clock wrong?\n\nSomebody has moved the hands. Set it.\n",
      ]))
    // Of nothing but a heading the checklist says that it is missing.
    #expect(result.itemDocuments == ["docs/faq.md"])
  }
}
