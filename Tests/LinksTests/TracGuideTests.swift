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
    for name in ["TracGuide", "WikiFormatting", "WikiStart", "CamelCase"] {
      #expect(TracGuide.shipped.has(page: name))
    }
    #expect(!TracGuide.shipped.has(page: ""))
  }

  @Test func everyReleaseIsInTheTable() {
    #expect(TracGuide.shipped.pageNames.count == 75)
    #expect(TracGuide.shipped.count == 1793)
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
    #expect(TracGuide.shipped.text(of: "TitleIndex", "Our own words") == nil)
    #expect(TracGuide.shipped.text(of: "OurPage", "Our own words") == nil)
    #expect(TracGuide.shipped.text(of: "TitleIndex", "") == nil)
  }

  @Test func releasesOfAText() {
    func hash(_ text: String) -> String { String(TracGuide.fingerprint(of: text), radix: 16) }
    let guide = TracGuide(
      table: """
        Tides\t\(hash("Ebb"))\t0.10.5\t0.11.7
        Tides\t\(hash("Flow"))
        Moon\t\(hash("Ebb"))\t0.12\t1.6
        """)
    #expect(guide.text(of: "Tides", "Ebb \r\n") == TracGuide.Text(first: "0.10.5", last: "0.11.7"))
    #expect(guide.text(of: "Tides", "Flow") == TracGuide.Text())
    #expect(guide.text(of: "Moon", "Ebb")?.first == "0.12")
    #expect(guide.text(of: "Moon", "Flow") == nil)
    #expect(guide.count == 3)
  }
}
