import Links
import Markup
import Testing

@testable import Basics

@Suite struct TracGuideTests {
  @Test(arguments: [
    ("", "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    ("abc", "a9993e364706816aba3e25717850c26c9cd0d89d"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    (String(repeating: "a", count: 1_000), "291e9a6c66994949b57ba5e650361e98fc36b1ba"),
  ])
  func sha1(text: String, hash: String) {
    #expect(SHA1.hexadecimal(Array(text.utf8)) == hash)
  }

  @Test func namesOfTheGuide() {
    #expect(
      TracGuide.pageNames.isSuperset(of: ["TracGuide", "WikiFormatting", "WikiStart", "CamelCase"]))
    #expect(!TracGuide.pageNames.contains(""))
  }

  @Test func everyReleaseIsInTheTable() {
    #expect(TracGuide.pageNames.count == 74)
    #expect(TracGuide.hashes.values.reduce(0) { $0 + $1.count } == 1370)
  }

  @Test(arguments: [
    "= A =\nb", "\u{FEFF}= A =  \r\nb\r\n\r\n", "\n = A =\t\rb \u{A0}\r", "= A =\r\nb\u{C}",
  ])
  func whatDoesNotCount(text: String) {
    #expect(TracGuide.fingerprint(of: text) == TracGuide.fingerprint(of: "= A =\nb"))
  }

  @Test(arguments: ["= A =\n\nb", "=  A =\nb", "= A =\n b", "= A =\r\n\rb"])
  func whatCounts(text: String) {
    #expect(TracGuide.fingerprint(of: text) != TracGuide.fingerprint(of: "= A =\nb"))
  }

  @Test func changedText() {
    #expect(!TracGuide.isUnmodifiedGuidePage("TitleIndex", text: "Our own words"))
    #expect(!TracGuide.isUnmodifiedGuidePage("OurPage", text: "Our own words"))
    #expect(!TracGuide.isUnmodifiedGuidePage("TitleIndex", text: ""))
  }
}
