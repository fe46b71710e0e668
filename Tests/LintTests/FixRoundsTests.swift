import FolderFixture
import Foundation
import Fuzz
import Markup
import Reports
import Stores
import Testing

@testable import Files
@testable import Git
@testable import Lint
@testable import Settings

/// `lint --fix` as a whole: fixes are judged before they are made.
@Suite struct FixRoundsTests {
  @Test func aPictureIsNeverReplacedByAnother() throws {
    let docs = try FixedDocs([
      "README.md":
        "# A\n\n![a](img/logo.png) ![b](pic.png) <img src=\"im/gone.png\"> [c](img/shot.png) ![d](LOGO2.svg)\n",
      "other/logo.png": "x", "pic.svg": "x", "im/gonee.png": "x", "other/shot.png": "x",
      "logo2.svg": "<svg></svg>",
    ])
    try docs.fix()
    #expect(
      try docs.read("README.md")
        == "# A\n\n![a](img/logo.png) ![b](pic.png) <img src=\"im/gone.png\"> [c](img/shot.png) ![d](logo2.svg)\n"
    )
    let missing = try docs.findings().filter { $0.id == "image-missing" || $0.id == "link-dead" }
    #expect(
      missing.map(\.candidates) == [
        ["other/logo.png"], ["pic.svg"], ["im/gonee.png"], ["other/shot.png"],
      ])
  }

  @Test func aFixThatAddsAFindingIsTakenBack() throws {
    // The document is near, but the place is not in it.
    let text =
      "# A\n\n[a](docs/instal.md#nowhere-at-all)\n\n[b](docs/instal.md) [c](Docs/install.md)\n"
    let docs = try FixedDocs(["README.md": text, "docs/install.md": "# Install\n\nRun it.\n"])
    let rounds = try docs.fix()
    #expect(
      try docs.read("README.md")
        == "# A\n\n[a](docs/instal.md#nowhere-at-all)\n\n[b](docs/install.md) [c](docs/install.md)\n"
    )
    let left = rounds.fixes.compactMap(\.self).flatMap(\.left)
    #expect(left.map(\.obstacle) == [.addsFinding])
  }

  @Test func oneGuiltyFixOfALineDoesNotStopTheOthers() throws {
    let docs = try FixedDocs([
      "README.md": "# A\n\n[a](docs/instal.md#nowhere-at-all) [b](docs/instal.md)\n",
      "docs/install.md": "# Install\n\nRun it.\n",
    ])
    try docs.fix()
    #expect(
      try docs.read("README.md")
        == "# A\n\n[a](docs/instal.md#nowhere-at-all) [b](docs/install.md)\n")
  }

  @Test func ofTwoPlacesAlikeNoneIsChosen() throws {
    let text = "# a b\n\nx\n\n# a  b\n\nx [l](#ab)\n"
    let docs = try FixedDocs(["README.md": text])
    try docs.fix()
    #expect(try docs.read("README.md") == text)
  }

  @Test(.fuzz) func noRightLinkIsBrokenAndASecondRunChangesNothing() throws {
    for seed in Fuzz.seeds(fixed: 12) {
      var tree = RandomDocs(seed: seed)
      let files = tree.files()
      let docs = try FixedDocs(files)
      let before = try docs.findings()
      for link in tree.rightLinks {
        #expect(
          !before.contains {
            $0.page == link.page && Int($0.source.start.line) == link.line
              && ($0.id.hasPrefix("link-") || $0.id.hasPrefix("fragment-"))
          },
          "seed \(seed): \(link) is right")
      }
      try docs.fix()
      let after = try docs.findings()
      #expect(after.count <= before.count, "seed \(seed)")
      // Lines keep their numbers, so that what is new can be told.
      let old = Set(before.map { "\($0.id) \($0.page) \($0.source.start.line)" })
      for finding in after {
        #expect(
          old.contains("\(finding.id) \(finding.page) \(finding.source.start.line)"),
          "seed \(seed): \(finding.message) is new")
      }
      for (path, text) in files where path.hasSuffix(".md") {
        let (was, now) = (text.split(separator: "\n"), try docs.read(path).split(separator: "\n"))
        #expect(was.count == now.count, "seed \(seed)")
        for link in tree.rightLinks where link.page == path {
          #expect(now.contains { $0.contains(link.text) }, "seed \(seed): \(link) was changed")
        }
      }
      let fixed = try docs.all()
      try docs.fix()
      #expect(try docs.all() == fixed, "seed \(seed): a second run changes something")
    }
  }
}

/// Documents in a folder of their own, which goes away with the test.
private struct FixedDocs {
  private let folder: TestFolder
  private let request: LintRequest

  init(_ files: [String: String]) throws {
    folder = try TestFolder(files)
    var request = LintRequest(rules: try RuleSet.embedded().rules)
    request.places = [folder.path]
    self.request = request
  }

  func findings() throws -> [Finding] {
    try LintRun.run(request).result.projects.flatMap { $0.findings.map(\.finding) }
  }

  @discardableResult
  func fix() throws -> FixRounds {
    let staged = try StagedFolder(OutputFolder(folder.path))
    let rounds = try FixRounds(request, try LintRun.run(request)) { _ in staged }
    #expect(try staged.commit().isEmpty)
    return rounds
  }

  func read(_ name: String) throws -> String { try #require(folder.text(name)) }

  func all() throws -> [String: [UInt8]] {
    let tree = try FolderTree(Path(folder.path))
    var all: [String: [UInt8]] = [:]
    for file in tree.files { all[file.path] = try tree.contents(of: file) }
    return all
  }
}

/// A tree of Markdown whose headings, links and images are right, nearly right or wrong.
struct RandomDocs {
  /// A link that leads where it should, on a line of its own.
  struct RightLink {
    var page: String
    var line: Int
    var text: String
  }

  private(set) var rightLinks: [RightLink] = []
  private var random: SplitMix64

  init(seed: UInt64) { random = SplitMix64(seed: seed) }

  /// What headings are made of: as written, and the text of its HTML.
  private static let pieces: [(written: String, shown: String)] = [
    ("Alpha", "alpha"), ("Beta", "beta"), ("  ", "--"), (" ", "-"), (" ", "-"),
    ("![i](img/a.png)", ""), ("<kbd>X</kbd>", "x"), ("<!-- c -->", ""),
    ("<code>co de</code>", "co-de"),
    ("<b>bold</b>", "bold"), ("😀", ""), ("&nbsp;", ""), ("1.2", "12"), ("é", "é"),
    ("<a name=\"n\"></a>", ""), ("&#x20;", "-"), ("[l](a.md)", "l"), (":smile:", "smile"),
  ]
  private static let names = [
    "README.md", "a.md", "docs/install.md", "docs/B c.md", "docs/deep/x.md",
  ]
  private static let pictures = ["img/a.png", "docs/img/a.png", "img/Logo.png", "docs/shot.svg"]

  private mutating func one<Value>(_ values: [Value]) -> Value {
    values[Int(random.next() % UInt64(values.count))]
  }

  /// A heading, and its anchor by GitHub's rule.
  private mutating func heading() -> (written: String, anchor: String) {
    var parts = [Self.pieces[Int(random.next() % 2)]]
    for _ in 0..<random.next() % 5 { parts.append(one(Self.pieces)) }
    parts.append(Self.pieces[Int(random.next() % 2)])
    return (parts.map(\.written).joined(), parts.map(\.shown).joined())
  }

  mutating func files() -> [String: String] {
    var anchors: [String: [String]] = [:]
    var texts: [String: String] = [:]
    for name in Self.names {
      var counts: [String: Int] = [:]
      var lines: [String] = ["# Top of \(name.filter { $0.isLetter })", ""]
      for _ in 0..<random.next() % 4 {
        let (written, anchor) = heading()
        // Numbers of repeated ones have their own tests.
        guard counts.updateValue(1, forKey: anchor) == nil else { continue }
        lines += ["## \(written)", "", "Text.", ""]
        anchors[name, default: []].append(anchor)
      }
      texts[name] = lines.joined(separator: "\n")
    }
    for name in Self.names {
      var text = texts[name] ?? ""
      for _ in 0..<2 + random.next() % 6 {
        let (line, isRight) = link(from: name, anchors)
        text += "\n" + line + "\n"
        if isRight {
          rightLinks.append(
            RightLink(
              page: name,
              line: text.split(separator: "\n", omittingEmptySubsequences: false).count - 1,
              text: line))
        }
      }
      texts[name] = text
    }
    for picture in Self.pictures { texts[picture] = "x" }
    return texts
  }

  private mutating func link(
    from name: String, _ anchors: [String: [String]]
  ) -> (line: String, isRight: Bool) {
    let steps = name.split(separator: "/").count - 1
    let up = String(repeating: "../", count: steps)
    let target = one(Self.names)
    var address = up + target.replacing(" ", with: "%20")
    var isRight = true
    if let anchor = anchors[target].map({ one($0) }), random.next() % 2 == 0 {
      address +=
        "#" + (anchor.addingPercentEncoding(withAllowedCharacters: .urlFragmentAllowed) ?? "")
    }
    switch random.next() % 10 {
    case 0: (address, isRight) = (address.uppercased(), false)
    case 1:
      (address, isRight) = (
        address.replacing("install", with: "instal"), target != "docs/install.md"
      )
    case 2: (address, isRight) = (address + "#nowhere", false)
    case 3: (address, isRight) = (address.replacing("--", with: "-"), !address.contains("--"))
    case 4: (address, isRight) = (String(address.dropLast()), false)
    case 5: (address, isRight) = ("gone/" + target.replacing(" ", with: "%20"), false)
    case 6: return ("![p](\(up + one(Self.pictures) + "x"))", false)
    case 7:
      return ("![p](\(one(["logo.png", "IMG/a.png", "img/b.png", "shot.svg", "../a.png"])))", false)
    default: break
    }
    return ("[link](\(address))", isRight)
  }
}
