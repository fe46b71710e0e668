import Foundation
import Markup
import Targets
import Testing

/// The words of `Sources/Markup/Findings`, each said once with the facts of `FactSamples`.
@Suite struct MessageTests {
  private static let sentences = FactSamples.all.flatMap(\.samples).map(\.finding)
  private static let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources")

  /// `Fixtures/messages.txt`, which `Scripts/messages` prints.
  @Test func messagesAreThoseOfTheFile() throws {
    var text = ""
    for family in FactSamples.all {
      text += "# \(family.file)\n"
      var last = ""
      for sample in family.samples {
        let finding = sample.finding
        if sample.name != last { text += "\n\(sample.name): \(finding.id)\n" }
        last = sample.name
        text += "  \(finding.message)\n"
        if !finding.help.isEmpty { text += "    \(finding.help)\n" }
      }
      text += "\n"
    }
    let file = Golden.fixtures.appending(path: "messages.txt")
    if Golden.isWritten { return try Data(text.utf8).write(to: file) }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "make golden")
  }

  /// The cases are read from the source: Swift counts only those without values.
  @Test(arguments: FactSamples.all.indices) func eachFactHasASample(_ index: Int) throws {
    let family = FactSamples.all[index]
    let lines = try String(contentsOf: Self.sources.appending(path: family.file), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex { $0.contains("enum \(family.name):") })
    let indent = lines[start].prefix { $0 == " " } + "  "
    let cases = lines[(start + 1)...].prefix { $0.hasPrefix(indent) || $0.isEmpty }
      .filter { $0.hasPrefix(indent + "case ") }
      .map { String($0.dropFirst(indent.count + 5).prefix { $0.isLetter || $0.isNumber }) }
    #expect(!cases.isEmpty)
    #expect(Set(family.samples.map(\.name)) == Set(cases))
  }

  /// A finding of a kind is made of a fact; rules of the linter have ids of their own.
  @Test func noSiteHasWordsOfItsOwn() throws {
    let files = try #require(FileManager.default.enumerator(atPath: Self.sources.path))
    for case let file as String in files
    where file.hasSuffix(".swift") && !file.hasPrefix("Markup/Findings/") {
      let text = try String(contentsOf: Self.sources.appending(path: file), encoding: .utf8)
      #expect(!text.contains(/(FindingKind\.\w+|kind)\.finding\(/), "\(file)")
    }
  }

  @Test func messagesAreSentences() {
    for finding in Self.sentences {
      #expect(finding.message.hasSuffix("."), "\(finding.message)")
      #expect(finding.help.isEmpty || finding.help.contains(" "), "\(finding.help)")
    }
  }

  @Test func messagesHoldNothingUnsaid() {
    for finding in Self.sentences {
      for text in [finding.message, finding.help] {
        for trace in ["  ", "nil", "Optional(", "\n", "..", " . ", " ,", "“”"] {
          #expect(!text.contains(trace), "\(text)")
        }
        #expect(text == text.trimmingCharacters(in: .whitespaces))
      }
    }
  }

  /// The site of the run gives its own title.
  @Test func messagesNameNoSite() {
    let names = Target.all.map(\.title).filter { $0.first?.isUppercase == true }
    #expect(!names.isEmpty)
    for finding in Self.sentences {
      for name in names {
        #expect(!finding.message.contains(name) && !finding.help.contains(name), "\(finding)")
      }
    }
  }

  /// Help says what to do and starts with the verb, or says what was done.
  @Test func helpStartsWithAVerb() {
    for finding in Self.sentences where !finding.help.isEmpty {
      let word = String(finding.help.prefix { $0 != " " })
      #expect(Self.verbs.contains(word) || Self.openings.contains(word), "\(finding.help)")
    }
  }

  private static let verbs: Set = [
    "Add", "Check", "Compare", "Copy", "Correct", "Create", "Fix", "Give", "Look", "Move", "Name",
    "Provide", "Read", "Remove", "Rename", "Repair", "Replace", "Restore", "Run", "Save", "See",
    "Split", "Store", "Use", "Write",
  ]
  /// For what was done, who does something, or when to do something.
  private static let openings: Set = [
    "A", "If", "It", "Its", "Links", "No", "Only", "Text", "That", "The", "Their", "They", "This",
    "To", "Trac", "tracdown", "nginx",
  ]
}
