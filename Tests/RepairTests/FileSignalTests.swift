import Markup
import Stores
import Testing

@testable import Repair

@Suite struct FileSignalTests {
  private func reading(_ text: String, path: String = "Page.md") throws -> FileSignals? {
    let folder = try TestTree([path: text])
    defer { withExtendedLifetime(folder) {} }
    let tree = try DocsTree(folder.path, paths: [])
    return tree.files.first.flatMap { FileSignals($0, in: tree) }
  }

  @Test(arguments: [
    ("a.md", FileSignals.Family.markdown), ("a.MD", .markdown), ("a.markdown", .markdown),
    ("a.wiki", .wiki), ("a.trac", .wiki), ("a.mediawiki", .wiki), ("a.txt", .text), ("a", .text),
    ("a/b.c/d", .text), ("a.png", nil), ("a.html", nil), ("a.repy", nil),
  ])
  func suffixesPromiseAFamily(_ path: String, _ family: FileSignals.Family?) {
    #expect(FileSignals.family(of: path) == family)
  }

  @Test(arguments: [
    ("# Set up\n", "Set up"), ("\n\ntext\n\n== Set up ==\n\n# b\n", "Set up"),
    ("= Set up =\n", "Set up"), ("### Set up\n", "Set up"), ("#!sh\n# b\n", "b"),
    ("#no heading\n", ""), ("text\n", ""), ("####### a\n", ""), ("", ""),
    // Nobody looks for a title so far down.
    (String(repeating: "a\n", count: 60) + "# b\n", ""),
  ])
  func theFirstHeadingIsTheTitle(_ text: String, _ title: String) throws {
    #expect(try reading(text)?.title == title)
  }

  @Test(arguments: [
    ("[[Include(Guide)]]", ["Guide"]), ("[[Include(wiki:Guide#Set)]]", ["Guide"]),
    ("a [[Include(/Guide, x)]] [[Include(Ships/Anna)]]", ["Guide", "Ships/Anna"]),
    ("[[Image(Guide)]]", []), ("[[Include(Guide", ["Guide"]),
  ])
  func includedPagesAreNamed(_ text: String, _ names: [String]) throws {
    #expect(try reading(text)?.includes == names)
  }

  @Test(arguments: [
    ("```\n{{{\na\n}}}\n```\n", 1, 1), ("```\na\n```\n~~~\n", 1, 0),
    ("```sh\n{{{#!sh\na\n}}}\n```\n\n```\n{{{x}}}\n```\n", 2, 1), ("a\n", 0, 0),
  ])
  func fencesWithBracesAreCounted(_ text: String, _ all: Int, _ braced: Int) throws {
    let fences = try #require(try reading(text)).fences
    #expect(fences == (all, braced))
  }

  @Test(arguments: [
    ("#!/bin/sh\na", "it is a program"), ("#! /usr/bin/perl\na", "it is a program"),
    ("GIF89a", "it is not text"), ("#!python\na", nil), ("a", nil), ("", nil),
  ])
  func whatIsNoDocumentHasAReason(_ text: String, _ problem: String?) throws {
    #expect(try reading(text, path: "Page.txt")?.problem == problem)
  }
}
