import Testing

@testable import Repair

/// Fences that a converter left half done.
@Suite struct FenceTests {
  @Test(arguments: [
    ("```\n#!python\nprint(1)\n```", "```python\nprint(1)\n```"),
    ("```\n#!sh\n```", "```\n#!sh\n```"),
    // To Trac only the first line names a language.
    ("```\n\n#!sh\nmake\n```", "```\n\n#!sh\nmake\n```"),
    ("~~~\n#!sh\nmake\n~~~", "~~~sh\nmake\n~~~"),
    ("- a\n\n  ```\n  #!sh\n  make\n  ```", "- a\n\n  ```sh\n  make\n  ```"),
    ("```\n#!/bin/sh\nmake\n```", "```\n#!/bin/sh\nmake\n```"),
    ("```\n#!/usr/bin/env python\nmake\n```", "```\n#!/usr/bin/env python\nmake\n```"),
    ("```\n#!html\n<b>\n```", "```\n#!html\n<b>\n```"),
    // The fence names its language already: the line is part of the code.
    ("```text\n#!sh\nmake\n```", "```text\n#!sh\nmake\n```"),
    ("```make install\n```", "```\nmake install\n```"),
    ("```sh\n```", "```sh\n```"),
    ("```sh title=\"x\"\n```", "```sh title=\"x\"\n```"),
    ("```{.sh .numbers}\n```", "```{.sh .numbers}\n```"),
    ("```\n```", "```\n```"),
    ("```code```", "```code```"),
  ])
  func languagesAndCodeBehindTheFence(_ text: String, _ expected: String) throws {
    try expectMended(text, to: expected)
  }

  private static let braces = "```\n{{{\na\n}}}\n```\n\n"

  @Test func bracesInOneFenceMayBeShownOnPurpose() throws {
    let text = "```\n{{{\na\n}}}\n```"
    let mended = try DocumentSample.repaired(text)
    #expect(mended.text == text)
    #expect(mended.left == ["2 repair-refused"])
  }

  @Test func bracesInAllFencesAreLeftOver() throws {
    let one = "```\n{{{#!sh\na\n}}}\n```\n\n"
    let mended = try DocumentSample.repaired(
      String(repeating: Self.braces, count: 4) + one + "end")
    #expect(
      mended.text == String(repeating: "```\na\n```\n\n", count: 4) + "```sh\na\n```\n\nend")
  }

  @Test func bracesInBracesAreShownOnPurpose() throws {
    let text = "```\n{{{\na\n{{{\nb\n}}}\n}}}\n```\n\n"
    let mended = try DocumentSample.repaired(
      String(repeating: Self.braces, count: 5) + text + "end")
    #expect(mended.text.hasSuffix(text + "end"))
  }

  @Test(arguments: [
    ("```\na\n}}}\n\nb\n\n```\nc\n```", "```\na\n```\n\nb\n\n```\nc\n```"),
    ("{{{\na\n```\n\nb", "```\na\n```\n\nb"),
    ("{{{#!sh\na\n```\n\n```\nb\n```", "```sh\na\n```\n\n```\nb\n```"),
    ("```sh\na\n}}}\n\nb\n\n```sh\nc\n}}}", "```sh\na\n```\n\nb\n\n```sh\nc\n```"),
    ("  {{{\n  a\n  ```\n", "  ```\n  a\n  ```\n"),
    ("````sh\na\n}}}\n\nb\n\n```\nc\n```", "````sh\na\n````\n\nb\n\n```\nc\n```"),
    // One change, and no mark is left without a partner: what comes before stays.
    (
      "```sh\n}}}\na\n```\n\nb\n\n{{{\nc\n```\n\nd",
      "```sh\n}}}\na\n```\n\nb\n\n```\nc\n```\n\nd"
    ),
    // Trac's code shows a fence that would go on after it.
    (
      "```sh\n}}}\na\n```\n\n{{{\n```\nb\n}}}\n\nc",
      "```sh\n}}}\na\n```\n\n````\n```\nb\n````\n\nc"
    ),
    ("{{{#!sh\n```\nb\n}}}\n\n~~x~~", "````sh\n```\nb\n````\n\n~~x~~"),
    ("{{{\n~~~~\nb\n}}}\n\n```\nx\n```", "`````\n~~~~\nb\n`````\n\n```\nx\n```"),
    // The code itself ends so.
    ("```\nif (a) {{{\nb\n}}}\n```\n\nc", "```\nif (a) {{{\nb\n}}}\n```\n\nc"),
    ("```\n}}}\n```\n\nc", "```\n}}}\n```\n\nc"),
    ("```\na\n```\n\nb\n\n```\nc\n```", "```\na\n```\n\nb\n\n```\nc\n```"),
  ])
  func marksPairUp(_ text: String, _ expected: String) {
    let mended = FencePairs.mended(Array(text.utf8)) ?? Array(text.utf8)
    #expect(String(decoding: mended, as: UTF8.self) == expected)
  }

  /// CRLF stays where the marks change.
  @Test func marksKeepTheirLineEnds() {
    let texts = [
      "{{{#!sh\r\na\r\n```\r\n\r\n```\r\nb\r\n```\r\n",
      "```sh\r\na\r\n```\r\n\r\n```\r\nb\r\n}}}\r\n",
    ]
    let expected = "```sh\r\na\r\n```\r\n\r\n```\r\nb\r\n```\r\n"
    for text in texts {
      #expect(
        FencePairs.mended(Array(text.utf8)).map { String(decoding: $0, as: UTF8.self) } == expected)
    }
  }

  /// What is between braces that pair up is Trac's code, also where it shows fences.
  @Test(arguments: [
    "{{{\n```\na\n```\n}}}\n", "{{{#!sh\na\n```\n\n```\nb\n}}}\n",
    "```\n}}}\na\n```\n\n~~~\n}}}\n~~~\n", "```\n}}}\na\n```\n\n{{{\nb\n}}}\n",
    "{{{\na\n}}}\n```\n}}}\nb\n```\n",
    // A fence is closed by one as long as itself.
    "```` python\n{{{\na\n````\n\n```\n{{{\nb\n```\n", "````\n```\n}}}\n````\n",
    "```\n{{{\na\n```\n\n```\nb\n```\n",
    // More than code: it is not a fence.
    "{{{#!html\n```\n<b>\n}}}\n",
  ])
  func fencesInTracsCodeStay(_ text: String) { #expect(FencePairs.mended(Array(text.utf8)) == nil) }

  @Test func theFenceThatSwallowsThePageIsNamed() throws {
    let tree = try TestTree([
      "Page.md": "# Page\n\n'''Trac''' it was.\n\n```sh\nmake\n\nThe end.\n\n[a](nowhere.md)\n",
      "Guide.md": "# Guide\n",
    ])
    let outcome = try tree.repair()
    #expect(outcome.left == ["Page.md:5 fence-open"])
    #expect(
      outcome.texts["Page.md"]
        == "# Page\n\n**Trac** it was.\n\n```sh\nmake\n\nThe end.\n\n[a](nowhere.md)\n")
  }

  @Test(arguments: [
    ("#!python", "python"), ("#!sh", "sh"), ("#!c++", "cpp"), ("#!nobodyknows", "nobodyknows"),
    ("#!/bin/sh", nil), ("#!", nil), ("python", nil), ("#!wiki", nil), ("#!python x", nil),
  ])
  func languages(_ line: String, _ language: String?) {
    #expect(FenceFaults.language(Array(line.utf8)[...]) == language)
  }
}
