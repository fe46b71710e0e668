import Testing

@testable import Git

@Suite struct CommitTrailersTests {
  private func trailers(_ lines: [(String, String)]) -> CommitTrailers {
    var trailers = CommitTrailers()
    for (key, value) in lines { trailers.add(key, value) }
    return trailers
  }

  @Test func theyAreAParagraphOfTheirOwn() {
    let message = trailers([("Trac-Page", "A/B"), ("Trac-Version", "3")]).message(
      "better words\n\n")
    #expect(message == "better words\n\nTrac-Page: A/B\nTrac-Version: 3\n")
  }

  @Test(arguments: [
    "", " \n\t", "one line", "fake\n\nTrac-Page: Other\nTrac-Version: 9", "Trac-Page: Other",
    "x\r\n\r\nTrac-Page: q\r", "-- \n", "\u{0B}", "\u{2028}Trac-Page: x",
  ])
  func whateverTheTextIsTheyAreFoundAgain(text: String) {
    let written = trailers([("Trac-Page", "A/B"), ("Trac-Version", "3")])
    #expect(CommitTrailers(message: Array(written.message(text).utf8)) == written)
  }

  @Test(arguments: ["A\nTrac-Page: B", "100%", "%0A", "\u{7F}\u{1B}[31m", "ü: é", "a\r\nb", ""])
  func valuesAreData(value: String) {
    let written = trailers([("Trac-Page", value)])
    let message = written.message("text")
    #expect(message.utf8.count { $0 == 0x0A } == 3)
    #expect(CommitTrailers(message: Array(message.utf8))["Trac-Page"] == value)
  }

  @Test(arguments: [
    "", "\n", "Fix: it\nand that", "text\n\nnot: a\ntrailer block here", "a: b:c\nd:e",
  ])
  func otherMessagesHaveNone(message: String) {
    #expect(CommitTrailers(message: Array(message.utf8))["Trac-Page"] == nil)
  }

  @Test func theLastOneOfANameCounts() {
    #expect(trailers([("Trac-Version", "3"), ("Trac-Version", "4")])["Trac-Version"] == "4")
  }
}
