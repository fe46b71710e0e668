import FolderFixture
import Foundation
import Markup
import Stores
import Testing

@testable import Files
@testable import Git
@testable import Lint

extension TestFolder {
  fileprivate func read(_ file: String) throws -> String { try #require(text(file)) }

  fileprivate func findings() throws -> [Finding] {
    LintTestProject(try FolderTree(Path(path))).links()
  }

  fileprivate func apply(_ findings: [Finding]) throws -> LintFixes {
    let folder = try StagedFolder(OutputFolder(path))
    let fixes = LintFixes.apply(findings, in: folder)
    #expect(try folder.commit().isEmpty)
    return fixes
  }
}

@Suite struct LintFixesTests {
  @Test func onlyTheAddressesChange() throws {
    let place = try TestFolder()
    try place.write(
      "README.md",
      "\u{FEFF}# Tides\r\n\r\n[a](Docs/a.md#x-y) ![b](B.PNG \"t\")\r\n[c](docs/aa.md) [d](gone.md)  \r\n\r\n[e] and [e]\r\n\r\n[e]: <#Tides>"
    )
    try place.write("docs/a.md", "# X y\n")
    try place.write("b.png", "png")
    let path = place["README.md"]
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
    let place = try TestFolder()
    try place.write("README.md", "[a](A.md) [b](B.md)\n")
    try place.write("a.md", "")
    try place.write("b.md", "")
    let findings = try place.findings()
    try place.write("README.md", "x [a](A.md) [b](B.md)\n")
    let result = try place.apply(findings)
    #expect(result.changed.isEmpty && result.left.map(\.obstacle) == [.changed, .changed])
    #expect(try place.read("README.md") == "x [a](A.md) [b](B.md)\n")
  }

  @Test func overlappingFixesAreMadeOnce() throws {
    let place = try TestFolder()
    try place.write("a.md", "abcdef")
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
    let place = try TestFolder()
    let other = try TestFolder()
    try other.write("a.md", "abc")
    try place.link("a.md", to: other["a.md"])
    try place.link("docs", to: other.path)
    let outside = "../" + URL(filePath: other.path).lastPathComponent + "/a.md"
    for page in ["a.md", "docs/a.md", outside, "/etc/a.md"] {
      var finding = Finding(id: "x", severity: .error, page: page, message: "")
      finding.fix = Fix(range: 0..<1, replacement: "x")
      #expect(try place.apply([finding]).left.map(\.obstacle) == [.notInside], "\(page)")
    }
    #expect(try other.read("a.md") == "abc")
  }
}
