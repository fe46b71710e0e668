import FolderFixture
import Foundation
import Lint
import Markup
import Settings
import Stores
import Testing
import TracWiki

@testable import Files

/// Files that settings name: whoever wrote the settings may not be who runs the program.
@Suite struct SettingsFilesTests {
  /// A project next to another folder, both gone after the test.
  private struct Place {
    private let root: TestFolder
    var project: String { root["project"] }

    init(_ settings: String) throws {
      root = try TestFolder([
        "project/.tracdown.yml": settings, "project/in.csv": "12,https://example.org/7\n",
        "out/out.csv": "12,https://example.org/8\n",
      ])
    }

    func link(_ name: String, to target: String) throws {
      try root.link("project/" + name, to: target)
    }

    func settings(isConfined: Bool) throws -> Settings {
      try SettingsFile.read(inFolder: project, isConfined: isConfined)
    }
  }

  /// All that a command could ask the settings for.
  private func open(_ settings: Settings) throws {
    _ = try settings.resourceMaps()
    _ = try settings.checkedTracIni()
    _ = try settings.checkedTicketMap()
    _ = try settings.checkedChangesetMaps()
    _ = try settings.checkedRevisions()
  }

  private static let keys = ["tickets", "sources", "trac-ini", "ticket-map", "changeset-map"]

  @Test(arguments: keys, ["/dev/zero", ".", "/nowhere/at/all"])
  func onlyRegularFilesAreRead(_ key: String, _ path: String) throws {
    let place = try Place("toc: true\n\(key): \(path)\n")
    for isConfined in [false, true] {
      // Nothing is opened before it is asked for.
      let settings = try place.settings(isConfined: isConfined)
      let error = #expect(throws: SettingsError.self) { try open(settings) }
      #expect(error?.line == 2)
      #expect(error?.file == place.project + "/.tracdown.yml")
      #expect(error?.message.hasPrefix(key) == true, "\(error?.message ?? "")")
    }
  }

  @Test(
    arguments: keys + ["revisions"],
    ["../out/out.csv", "link.csv", "folder/out.csv", "in.csv/../../out/out.csv"])
  func whatIsOutsideIsRefusedWhereTheProjectIsTheLimit(_ key: String, _ path: String) throws {
    let place = try Place("\(key): \(path)\n")
    try place.link("link.csv", to: "../out/out.csv")
    try place.link("folder", to: "../out")
    let confined = try place.settings(isConfined: true)
    let error = #expect(throws: SettingsError.self) { try open(confined) }
    #expect(error?.line == 1)
    #expect(error?.message.contains("outside the project") == true, "\(error?.message ?? "")")
    if path == "../out/out.csv" { try open(try place.settings(isConfined: false)) }
  }

  @Test func whatIsInsideIsRead() throws {
    let place = try Place("tickets: ./link.csv\nchangeset-map: [in.csv, a=in.csv]\nrevisions: .\n")
    try place.link("link.csv", to: "in.csv")
    try open(try place.settings(isConfined: true))
  }

  @Test func optionsSpareTheSettingsFiles() throws {
    let place = try Place("tickets: /dev/zero\nlogs: https://example.org/{id}\n")
    let maps = try place.settings(isConfined: true).resourceMaps(except: ["ticket"])
    #expect(maps == ["log": .template("https://example.org/{id}")])
  }

  @Test func theFileItselfIsOneOfTheProject() throws {
    let place = try Place("toc: true\n")
    try FileManager.default.removeItem(atPath: "\(place.project)/.tracdown.yml")
    try place.link(".tracdown.yml", to: "/dev/zero")
    for isConfined in [false, true] {
      #expect(throws: SettingsError.self) { try place.settings(isConfined: isConfined) }
    }
  }

  @Test func bombsOfAliasesAreRefusedAtOnce() {
    var text = "a0: &a0 [x,x,x,x,x,x,x,x,x]\n"
    for level in 1..<12 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 9).joined(separator: ",")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a11\n: v\n? [y]\n: z\n"
    let error = #expect(throws: SettingsError.self) {
      try Settings(Array(text.utf8), file: Path("x"))
    }
    #expect(error?.message.contains("aliases") == true)
  }

  @Test func aFewAliasesAndManyPatternsAreRead() throws {
    let patterns = (0..<50).map { "'*/a\($0)*'" }.joined(separator: ", ")
    let text = "only: &only [A, B]\nexclude: *only\npaths: [\(patterns)]\n"
    let settings = try Settings(Array(text.utf8), file: Path("x"))
    #expect(settings.exclude == ["A", "B"])
    #expect(settings.lint.paths.count == 50)
  }

  @Test func templatesMakeAtMostAMebibyteOfACall() throws {
    let fields = String(repeating: "{0}", count: 100_000)
    let settings = try Settings(Array("macros:\n  M: '\(fields)'\n".utf8), file: Path("x"))
    var options = ReaderOptions()
    options.custom = settings.custom
    let argument = String(repeating: "a", count: 11)
    let (_, findings) = TracReader(options: options).read(
      Array("x [[M(\(argument))]] y\n".utf8), page: "P")
    #expect(findings.map(\.id) == ["macro-invalid"])
    #expect(findings.first?.message.contains("more than 1 MiB") == true)
  }

  @Test func hugeSettingsAreRefused() {
    let text = Array(repeating: UInt8(ascii: "#"), count: YAMLFile.mostBytes + 1)
    let error = #expect(throws: SettingsError.self) { try Settings(text, file: Path("x")) }
    #expect(error?.message.contains("larger than 1 MiB") == true)
  }
}
