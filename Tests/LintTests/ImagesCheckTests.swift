import Markup
import Testing

@testable import Lint

@Suite struct ImagesCheckTests {
  private func lines(_ name: String, _ bytes: [UInt8]) -> [String] {
    LintTestProject(["README.md": "![x](\(name))\n"], bytes: [name: bytes]).lines(ImagesCheck.self)
  }

  @Test(
    arguments: [
      ("a.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
      ("a.jpg", [0xFF, 0xD8, 0xFF, 0xE0]), ("a.gif", Array("GIF89a".utf8)),
      ("a.webp", Array("RIFF0000WEBPVP8 ".utf8)), ("a.ico", [0, 0, 1, 0, 1, 0]),
      ("a.avif", [0, 0, 0, 0x20] + Array("ftypavif".utf8)),
      ("a.bmp", Array("BM".utf8) + [UInt8](repeating: 0, count: 30)),
      ("a.svg", Array("\u{FEFF}\n<?xml version=\"1.0\"?><svg/>".utf8)),
      ("a.svg", Array("<!-- made by hand --><svg/>".utf8)), ("a.pdf", Array("%PDF-1.7".utf8)),
    ] as [(String, [UInt8])])
  func picturesAreFine(name: String, bytes: [UInt8]) {
    #expect(lines(name, bytes) == [])
  }

  @Test func whatIsNoPicture() {
    for bytes in [[], Array("<!DOCTYPE html><title>404</title>".utf8), Array("PK\u{3}\u{4}".utf8)] {
      #expect(lines("a.png", bytes) == ["README.md:1 image-invalid"])
    }
  }

  @Test func aWrongSuffixIsANote() {
    let project = LintTestProject(
      ["README.md": "![x](a.png) ![y](a.png)\n"], bytes: ["a.png": [0xFF, 0xD8, 0xFF, 0xE0]])
    #expect(project.output(ImagesCheck.self).findings.map(\.severity) == [.info, .info])
  }

  @Test func filesStoredElsewhereAreCounted() {
    let project = LintTestProject([
      "README.md": "![x](a.png)\n", "a.png": "version https://git-lfs.github.com/spec/v1\n",
    ])
    #expect(project.output(ImagesCheck.self).findings == [])
    #expect(project.output(ImagesCheck.self).notChecked == ["The contents of 1 image in Git LFS."])
  }

  @Test func aPageAboutAPictureIsNone() {
    let project = LintTestProject([
      "README.md":
        "![x](https://github.com/a/b/blob/main/c.png) ![y](https://github.com/a/b/blob/main/c.png?raw=true)\n"
    ])
    #expect(
      project.lines(ImagesCheck.self) == [
        "README.md:1 image-invalid https://github.com/a/b/blob/main/c.png?raw=true"
      ])
  }

  @Test func aCopyWithoutItsPicturesSaysNothingOfTheDocuments() {
    var files = ["README.md": "# A\n\n" + (1...5).map { "![](\($0).png)\n\n" }.joined()]
    for number in 1...5 { files["\(number).png"] = "" }
    let output = LintTestProject(files).output(ImagesCheck.self)
    #expect(output.findings.isEmpty)
    #expect(
      output.notChecked == [
        "5 images: all are empty files, so this copy is missing their contents."
      ])
    files["5.png"] = "\u{89}"
    #expect(LintTestProject(files).output(ImagesCheck.self).findings.count == 5)
    files = files.filter { !["3.png", "4.png", "5.png"].contains($0.key) }
    #expect(LintTestProject(files).output(ImagesCheck.self).findings.count == 2)
  }
}
