import Stores
import Testing

@Suite struct TracIniTests {
  let ini = TracIni(
    Array(
      """
      \u{FEFF}# -*- coding: utf-8 -*-
      lost = before any section
      [interwiki]
      docs = https://docs.example/=$1
      ; comment
      PEP : https://peps.example/
      long = first

        second
        # inside
        third
      empty =
      nonsense

      [wiki]
      ignore_missing_pages = Enabled
      [interwiki]
      docs = https://new.example/
      last = ä
      """.utf8))

  @Test func valuesAreFoundInAnyCaseOfTheirNames() {
    #expect(ini["interwiki", "pep"] == "https://peps.example/")
    #expect(ini["interwiki", "LAST"] == "ä")
    #expect(ini["Interwiki", "last"] == nil)
    #expect(ini["interwiki", "lost"] == nil)
    #expect(ini["interwiki", "empty"] == "")
  }

  @Test func theLastValueHolds() { #expect(ini["interwiki", "docs"] == "https://new.example/") }

  @Test func continuationLinesBelongToTheValue() {
    #expect(ini["interwiki", "long"] == "first\n\nsecond\nthird")
  }

  @Test func sectionsKeepTheOrderAndTheSpelling() {
    #expect(ini.section("interwiki").map(\.key) == ["PEP", "long", "empty", "docs", "last"])
    #expect(ini.section("none").isEmpty)
  }

  @Test func switches() {
    #expect(ini.isOn("wiki", "ignore_missing_pages") == true)
    #expect(ini.isOn("wiki", "other") == nil)
    #expect(TracIni(Array("[a]\nb = no".utf8)).isOn("a", "b") == false)
  }

  @Test func brokenFilesDoNotTrap() {
    for text in ["", "[", "]", "=", "[a]\n=b", "  x", "[a]\n  x\n = y", "[]\na=b", "\r\r"] {
      _ = TracIni(Array(text.utf8))
    }
  }
}
