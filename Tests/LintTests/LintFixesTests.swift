import Foundation
import Markup
import Stores
import Testing

@testable import Files
@testable import Git
@testable import Lint

@Suite struct LintFixesTests {
  /// A folder that goes with its owner.
  private final class Place {
    let path: String
    init() throws {
      path = FileManager.default.temporaryDirectory.appending(path: "fixes-\(UUID())").path
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ text: String, to file: String) throws {
      let url = URL(filePath: path).appending(path: file)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    func read(_ file: String) throws -> String {
      String(
        decoding: try Data(contentsOf: URL(filePath: path).appending(path: file)), as: UTF8.self)
    }
    func findings() throws -> [Finding] {
      LintTestProject(try FolderTree(Path(path))).links()
    }
    func apply(_ findings: [Finding]) throws -> LintFixes {
      let folder = try StagedFolder(OutputFolder(path))
      let fixes = LintFixes.apply(findings, in: folder)
      #expect(try folder.commit().isEmpty)
      return fixes
    }
  }

  @Test func onlyTheAddressesChange() throws {
    let place = try Place()
    try place.write(
      "\u{FEFF}# Tides\r\n\r\n[a](Docs/a.md#x-y) ![b](B.PNG \"t\")\r\n[c](docs/aa.md) [d](gone.md)  \r\n\r\n[e] and [e]\r\n\r\n[e]: <#Tides>",
      to: "README.md")
    try place.write("# X y\n", to: "docs/a.md")
    try place.write("png", to: "b.png")
    let path = place.path + "/README.md"
    try FileManager.default.setAttributes([.posixPermissions: 0o750], ofItemAtPath: path)
    let result = try place.apply(try place.findings())
    #expect(result.changed == ["README.md"])
    #expect(result.left.isEmpty)
    #expect(
      try place.read("README.md")
        == "\u{FEFF}# Tides\r\n\r\n[a](docs/a.md#x-y) ![b](b.png \"t\")\r\n[c](docs/aa.md) [d](gone.md)  \r\n\r\n[e] and [e]\r\n\r\n[e]: <#tides>"
    )
    #expect(
      try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int == 0o750)
    #expect(try place.findings().map(\.id) == ["link-dead", "link-dead"])
  }

  @Test func aFileThatChangedMeanwhileStays() throws {
    let place = try Place()
    try place.write("[a](A.md) [b](B.md)\n", to: "README.md")
    try place.write("", to: "a.md")
    try place.write("", to: "b.md")
    let findings = try place.findings()
    try place.write("x [a](A.md) [b](B.md)\n", to: "README.md")
    let result = try place.apply(findings)
    #expect(result.changed.isEmpty && result.left.map(\.obstacle) == [.changed, .changed])
    #expect(try place.read("README.md") == "x [a](A.md) [b](B.md)\n")
  }

  @Test func overlappingFixesAreMadeOnce() throws {
    let place = try Place()
    try place.write("abcdef", to: "a.md")
    func finding(_ range: Range<Int>, _ text: String) -> Finding {
      var finding = Finding(id: "x", severity: .error, page: "a.md", message: "")
      finding.fix = Fix(range: range, replacement: text)
      return finding
    }
    let result = try place.apply([
      finding(4..<6, "Z"), finding(0..<2, "X"), finding(1..<3, "Y"), finding(6..<6, "!"),
    ])
    #expect(try place.read("a.md") == "XcdZ!")
    #expect(result.mended.count == 3)
    #expect(result.left.map(\.obstacle) == [.overlap])
  }

  @Test func nothingIsWrittenOutsideOrThroughLinks() throws {
    let place = try Place()
    let other = try Place()
    try other.write("abc", to: "a.md")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/a.md", withDestinationPath: other.path + "/a.md")
    try FileManager.default.createSymbolicLink(
      atPath: place.path + "/docs", withDestinationPath: other.path)
    let outside = "../" + URL(filePath: other.path).lastPathComponent + "/a.md"
    for page in ["a.md", "docs/a.md", outside, "/etc/a.md"] {
      var finding = Finding(id: "x", severity: .error, page: page, message: "")
      finding.fix = Fix(range: 0..<1, replacement: "x")
      #expect(try place.apply([finding]).left.map(\.obstacle) == [.notInside], "\(page)")
    }
    #expect(try other.read("a.md") == "abc")
  }
}
