import Reports
import Testing

@testable import Facts
@testable import Lint

/// How projects of many sorts word and place what the checklist asks for: three small ones of each sort.
@Suite struct ProjectSortsTests {
  private func expect(
    _ item: String, _ verdict: ItemReport.Verdict, _ projects: [[String: String]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    for (number, files) in projects.enumerated() {
      let files = files.merging(["LICENSE": mitLicense, "main.c": ""]) { own, _ in own }
      let report = try judge(item, files)
      #expect(
        report.verdict == verdict, "project \(number + 1): \(report.evidence)",
        sourceLocation: sourceLocation)
    }
  }

  private func readmes(_ texts: String...) -> [[String: String]] {
    texts.map { ["README.md": "# Harbour\n\nShows ships.\n\n\($0)\n"] }
  }

  // MARK: install

  @Test func modulesOfTerraform() throws {
    try expect(
      "install", .present,
      readmes(
        "## Usage\n\n```hcl\nmodule \"harbour\" {\n  source = \"pier/harbour/aws\"\n  ships  = 3\n}\n```",
        "## Example usage\n\n```terraform\nmodule \"quay\" {\n  source = \"git::https://example.org/quay.git?ref=v1\"\n}\n```",
        "### How to use\n\n```\nmodule \"tide\" {\n  source = \"../..\"\n}\n```"))
  }

  @Test func rolesOfAnsible() throws {
    try expect(
      "install", .present,
      readmes(
        "## Role Variables\n\nNone.\n\n## Example Playbook\n\n```yaml\n- hosts: all\n  roles:\n    - pier.harbour\n```",
        "## Installation\n\nGet it with `ansible-galaxy role install pier.harbour`.",
        "## Usage\n\n```yaml\n- hosts: quays\n  tasks:\n    - ansible.builtin.include_role:\n        name: pier.harbour\n```"
      ))
  }

  @Test func filesToSource() throws {
    try expect(
      "install", .present,
      readmes(
        "## Usage\n\nPut this into your startup file:\n\n    echo '. ~/harbour.sh' >> ~/.bashrc",
        "To use it, add this line to `~/.zshrc`:\n\n    source ~/harbour/harbour.zsh",
        "## Installation\n\n```vim\nPlug 'pier/harbour'\n```"))
  }

  @Test func buildingWithoutAPackageManager() throws {
    try expect(
      "install", .present,
      readmes(
        "## Compiling\n\n    cc -o harbour main.c",
        "To build it:\n\n    ./build.sh",
        "## Building\n\n1. Run `perl Makefile.PL`.\n2. Run `nmake`."))
  }

  @Test func commandsBelowASentence() throws {
    try expect(
      "install", .present,
      readmes(
        "To use:\n\n    $ ./harbour ships.txt",
        "Usage:\n\n    python harbour.py ships.txt",
        "运行：\n\n    node harbour.js"))
    try expect(
      "install", .missing,
      readmes(
        "To use it well, read:\n\n    the list of ships",
        "This is how a ship looks:\n\n    ./\\.",
        "It prints:\n\n    $ 3 ships"))
  }

  @Test func anOptionOrALinkIsNoInstallation() throws {
    for files in readmes(
      "## Building with tides\n\n    cmake -DTIDES=ON ..",
      "### Compiling\n\nAdd `make TIDES=1` for tides.",
      "## Build options\n\n    make\n    make install")
    {
      #expect(try judge("install", files).verdict != .present)
    }
    try expect(
      "install", .missing,
      readmes(
        "Install [Docker](https://docs.example.org/install) before.",
        "You need to install [the compiler](https://example.org/download) of your choice.",
        "It works with [any browser](https://example.org/setup)."))
  }

  // MARK: ship

  @Test func testingWithoutReleasingIsAPart() throws {
    try expect(
      "ship", .partial,
      readmes(
        "## Development\n\n    make\n    make test",
        "## Testing\n\nRun `molecule test` before you push.",
        "## Tests\n\n    go test ./..."))
  }

  @Test func theWayOfAChangeWithoutTestsIsAPart() throws {
    try expect(
      "ship", .partial,
      readmes(
        "## Contributing\n\n1. Fork it\n2. Create your feature branch\n3. Push the branch\n4. Open a pull request",
        "## Pull requests\n\nStart a branch from `main`. One of us reviews your pull request, then it is merged.",
        "## How we work\n\nEach change begins as a branch, is reviewed by two people and gets merged."
      ))
  }

  @Test func checkingWithTheProgramIsNoWayToShipIt() throws {
    let text =
      "Fails a pull request with dead links.\n\n```yaml\non: [push, pull_request]\n```\n\nAdd a branch to `branches`, tag a release, and publish the report of the review.\n"
    try expect(
      "ship", .missing,
      ["Checking pages in CI", "Testing your ships", "Use with CI"].map {
        [
          "README.md": "# Harbour\n", "docs/ci.md": "# \($0)\n\n\(text)",
          "docs/testing.md": "# \($0)\n\n\(text)",
        ]
      })
  }

  // MARK: roadmap

  @Test func whatIsCalledNextOrPlanIsNoRoadmap() throws {
    let list = "- ships of today\n- ships of tomorrow, in progress\n- later ones\n"
    try expect(
      "roadmap", .missing,
      [
        ["README.md": "# Harbour\n", "docs/methods/page/Next.md": "# Next\n\n\(list)"],
        [
          "README.md": "# Harbour\n",
          "packages/release-plan/README.md": "# Release plan\n\n\(list)",
          "packages/release-plan/package.json": "{}",
        ],
        [
          "README.md": "# Harbour\n",
          "docs/migration-plan.md": "# Migration plan\n\n\(list)",
          "docs/plan.md": "# Plan for the new engine\n\n\(list)",
        ],
      ])
  }

  // MARK: changelog

  @Test func changesInManyShapes() throws {
    let versions =
      "## 1.1.0 (2026-02-03)\n\n- tides\n\n## 1.0.0 (2025-01-02)\n\n- ships\n\n- berths\n"
    try expect(
      "changelog", .present,
      [
        ["README.md": "# a\n", "docs/whats-new.md": "# What's new\n\n\(versions)"],
        ["README.md": "# a\n", "docs/change-history.md": "# Change history\n\n\(versions)"],
        ["README.md": "# a\n\n## Release Note\n\n\(versions)"],
        [
          "README.md": "# a\n", "docs/releases/1.0.md": "# 1.0\n",
          "docs/releases/1.1.md": "# 1.1\n",
        ],
        [
          "README.md": "# a\n", "docs/release_notes/1.x/1.0.rst": "1.0\n===\n",
          "docs/release_notes/1.x/1.1.rst": "1.1\n===\n",
        ],
        [
          "README.md": "# a\n",
          "NEWS.md": "# Release notes\n\n# 1.1\n\n- a\n\n# 1.0\n\n- b\n\n- c\n",
        ],
      ])
  }

  @Test func piecesOfTheNextVersionAreAPart() throws {
    try expect(
      "changelog", .partial,
      [
        ["README.md": "# a\n", "changelog.d/12.bugfix.md": "Tides are right.\n"],
        ["README.md": "# a\n", "changelogs/fragments/12-tides.yml": "bugfixes: [tides]\n"],
        ["README.md": "# a\n", "releasenotes/notes/tides-12.yaml": "fixes: [tides]\n"],
      ])
  }

  @Test func aListThatStoppedIsAPart() throws {
    let versions =
      "## 1.1.0 (2016-02-03)\n\n- tides\n\n## 1.0.0 (2015-01-02)\n\n- ships\n\n- berths\n"
    let releases = "[the releases page](https://example.org/a/b/releases)"
    try expect(
      "changelog", .partial,
      [
        "For newer versions see \(releases).",
        "This file is no longer updated; see GitHub releases.",
        "Starting with 2.0, changes are listed on \(releases).",
      ].map { ["README.md": "# a\n", "CHANGELOG.md": "# Changelog\n\n\($0)\n\n\(versions)"] })
    let files = ["README.md": "# a\n", "CHANGELOG.md": "# Changelog\n\n\(versions)"]
    var history = ProjectHistory()
    history.lastActivity = .init(commit: "1", time: 1_490_000_000)
    #expect(try judge("changelog", files, history: history).verdict == .present)
    history.lastActivity = .init(commit: "1", time: 1_790_000_000)
    let report = try judge("changelog", files, history: history)
    #expect(report.verdict == .partial && report.lacks == ["the newer versions"])
    #expect(report.next.hasPrefix("Continue CHANGELOG.md"))
  }

  // MARK: glossary

  @Test func aPageATermIsAGlossary() throws {
    let words = ["berth", "pilot", "quay", "tide", "tug"]
    let pages = { (folder: String) in
      Dictionary(
        uniqueKeysWithValues: words.map {
          ("\(folder)/\($0).md", "---\ntitle: \($0)\n---\n\nOf ships.\n")
        })
    }
    try expect(
      "glossary", .present,
      [
        pages("content/glossary"), pages("docs/terms"),
        [
          "docs/dictionary.md": "# Dictionary\n\n"
            + words.map { "- **\($0)**: what ships need\n" }.joined()
        ],
      ])
  }

  // MARK: help

  @Test func chatsOfAnyNameAndScript() throws {
    try expect(
      "help", .present,
      readmes(
        "## 交流\n\nQQ群：123456789", "## 社区\n\n欢迎加入微信交流群，一起讨论问题。",
        "## Contact\n\nFor any questions, there is [a group on Telegram](https://t.me/harbour).",
        "## How to communicate\n\nMost of us are on Stack Overflow; tag the question with `harbour`.",
        "## Join the community\n\nAsk in our [room](https://matrix.to/#/#harbour:example.org).",
        "## Forum\n\nQuestions are answered on [Discourse](https://discourse.example.org)."))
  }

  @Test func whereFaultsAreReportedIsAPart() throws {
    try expect(
      "help", .partial,
      readmes(
        "File bugs at <https://example.org/harbour/issues>.",
        "Problems\n--------\n\nPlease report any issue or suggestion via the repository:\n\n* https://example.org/harbour",
        "## Found a bug?\n\nSend a mail with the ship and the tide to the people who wrote it."))
  }

  // MARK: contribute

  @Test func aFolderOfPagesForContributors() throws {
    let pages = [
      "index.md":
        "# Contributing\n\nThank you for thinking about contributing to the harbour, in which many people work.\n",
      "setup.md": "# Setting up\n\nClone the repository and run:\n\n    make\n",
      "review.md":
        "# Reviews\n\nOpen a pull request; two people review it, and all tests must pass.\n",
    ]
    try expect(
      "contribute", .present,
      ["docs/contributing/", "doc/contribution-guide/", "docs/Contribute/"].map { folder in
        Dictionary(uniqueKeysWithValues: pages.map { (folder + $0.key, $0.value) })
      })
  }

  @Test func contributorsAreWelcome() throws {
    try expect(
      "contribute", .present,
      readmes(
        "## Contributors are welcome\n\n1. Fork it\n2. Create a branch\n3. Send a pull request",
        "## Contributing\n\nWe love patches! Send them to [the list](https://lists.example.org/a) with `git send-email`, and sign off each one as the kernel does it.",
        "## 参与贡献\n\n1. Fork 本仓库\n2. 新建分支\n3. 提交代码\n4. 新建 Pull Request"))
    try expect(
      "contribute", .partial,
      readmes(
        "## Contributing\n\nPRs welcome.", "Pull requests are very welcome.",
        "## Contributing\n\nSee [the guide](CONTRIBUTING.md)."))
  }

  // MARK: several packages

  @Test func aPartDoesNotSpeakForTheWhole() throws {
    let changes = "# Changes\n\n## 1.1 (2026-01-02)\n\n- a\n- b\n\n## 1.0 (2025-01-02)\n\n- c\n"
    var files = ["README.md": "# Harbour\n", "main.c": ""]
    for part in ["tide", "quay", "ship"] {
      files["packages/\(part)/README.md"] = "# \(part)\n"
      files["packages/\(part)/package.json"] = "{}"
      for number in 1...3 { files["packages/\(part)/src/\(number).js"] = "" }
    }
    files["packages/tide/CHANGELOG.md"] = changes
    files["packages/tide/INSTALL.md"] = "# Installation\n\n    npm install tide\n    npm start\n"
    #expect(try judge("changelog", files).verdict == .partial)
    let install = try judge("install", files)
    #expect(install.verdict == .partial && install.lacks == ["a page for the whole project"])
    files["packages/quay/CHANGELOG.md"] = changes
    #expect(try judge("changelog", files).verdict == .present)
    // Nor does what a part lacks count against the whole.
    files["packages/quay/CONTRIBUTING.md"] = "# Contributing\n\nTODO\n"
    files["CONTRIBUTING.md"] =
      "# Contributing\n\nFork it, create a branch and open a pull request. Add tests, please; somebody will review it within a week, or tell you why not.\n"
    files["LICENSE"] = mitLicense
    #expect(try judge("contribute", files).verdict == .present)
  }

  // MARK: wording

  @Test func whatWasFoundIsNotAskedForAgain() throws {
    let terms = (1...7).map { "- **Word\($0)**: what ships need\n" }.joined()
    let report = try judge(
      "glossary",
      ["README.md": "# a\n", "docs/tides.md": "# Tides\n\nText.\n\n## Terminology\n\n\(terms)"])
    #expect(report.verdict == .partial && report.lacks == ["a page of its own"])
    #expect(
      report.next
        == "Move it from docs/tides.md to a page of its own, and link that page in the README.")
  }

  @Test func adviceNamesTheFileAndWhatToAdd() throws {
    let report = try judge(
      "ship",
      ["README.md": "# a\n", "DEVELOPMENT.md": "# Development\n\n    make test\n", "main.c": ""])
    #expect(
      report.next
        == "In DEVELOPMENT.md, add a section on how a change is merged (branch, pull request, review)."
    )
    #expect(try judge("ship", ["README.md": "# a\n", "main.c": ""]).lacks.isEmpty)
  }
}
