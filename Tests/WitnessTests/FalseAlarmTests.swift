import Fuzz
import Links
import Markup
import Testing

@testable import Targets

/// A page that is right raises no alarm, nor one that people broke.
@Suite struct FalseAlarmTests {
  @Test(arguments: Target.all.indices) func fixturesRaiseNone(target: Int) throws {
    for page in WikiPage.all {
      let alarms = try ConvertedPage(page, target: Target.all[target]).findings
        .filter { $0.id == "not-proved" }
      #expect(alarms.isEmpty, "\(page.name): \(alarms.map(\.message))")
    }
  }

  /// Tables that no target gets with pipes: too wide, or with too many short rows; and images that no address shows.
  @Test(arguments: Target.all.indices) func lossesThatAreToldRaiseNone(target: Int) throws {
    func row(_ columns: Int, _ text: String) -> String {
      "||" + (0..<columns).map { "\(text)\($0)" }.joined(separator: "||") + "||\n"
    }
    let pages = [
      row(600, "a") + row(600, "b") + "\nwords\n\n" + row(501, "c"),
      " * item\n  " + row(600, "a") + " * item\n",
      row(400, "a") + String(repeating: "||b||\n", count: 100),
      row(600, "a") + "{{{#!td\n * item\n{{{\ncode\n}}}\n}}}\n",
      "[[Image(htdocs:../common/a.png)]]\n\n[[Image(htdocs:../common/b.png)]]\n",
      "[[Image(source:a.png)]]\n\n[[Image(source:b.png)]]\n",
      "[[Image(ftp://a.b/c.png)]]\n",
      "||`http://a.b`||http://a.b||\n", "`see http://a.b` and http://a.b\n",
    ]
    for text in pages {
      let alarms = try ConvertedPage(WikiPage(name: "Page", text: text), target: Target.all[target])
        .findings.filter { $0.id == "not-proved" || $0.id == "reader-fault" }
      #expect(alarms.isEmpty, "\(text.prefix(40)): \(alarms.map(\.message))")
    }
  }

  @Test(.fuzz) func damagedPagesRaiseNone() throws {
    for seed in Fuzz.seeds(fixed: 100) {
      var random = SplitMix64(seed: seed)
      let page = random.pick(WikiPage.all)
      let damaged = WikiPage(name: page.name, text: Damage.damaged(page.text, &random))
      let findings = try ConvertedPage(damaged, target: random.pick(Target.all)).findings
      let alarms = findings.filter { $0.message.hasPrefix("The source shows") }
      #expect(alarms.isEmpty, "\(alarms.map(\.message))")
    }
  }
}

/// What people do to pages: marks in odd places, lost ones, moved lines.
enum Damage {
  static func damaged(_ text: String, _ random: inout SplitMix64) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    // A short piece is read often, a whole page seldom.
    let start = Int.random(in: 0..<lines.count, using: &random)
    lines = Array(lines[start..<min(lines.count, start + Int.random(in: 3...40, using: &random))])
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let place = Int.random(in: 0..<lines.count, using: &random)
      switch Int.random(in: 0..<6, using: &random) {
      case 0: lines.swapAt(place, Int.random(in: 0..<lines.count, using: &random))
      case 1: lines[place] = random.pick([" ", "  ", "> ", "\t", "* ", "||"]) + lines[place]
      case 2: lines[place] = String(lines[place].dropFirst(Int.random(in: 0...3, using: &random)))
      case 3: lines[place] += random.pick(["||", "\\", " =", "]]", "}}}"])
      default:
        var line = Array(lines[place])
        line.insert(
          contentsOf: random.pick(Damage.marks), at: Int.random(in: 0...line.count, using: &random))
        lines[place] = String(line)
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static let marks = [
    "'''", "''", "`", "{{{", "}}}", "[", "]", "[[", "]]", "||", "^", ",,", "~~", "__", "!", "::",
    " ", "\n",
    "**", "//", "[[BR]]", "[http://a.b ", "<", ">", "&amp;", "\\\\", "=", "|", "#!", "\t",
    "{{{x}}}", "(", ")",
    "[[Image(", "[=#a]", "http://a.b/c", "@", "wiki:A", "#1", "r1", "\u{A0}", "é", "\n{{{\n",
    "\n}}}\n", "\n----\n",
    "\n * ", "\n1. ", "\n= ", "{{{#!html\n<b>", "\n}}}\n\n", "\n{{{#!div\n", "\n{{{#!td\n",
  ]
}
