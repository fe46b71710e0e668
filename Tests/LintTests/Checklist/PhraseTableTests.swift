import Testing

@testable import Lint

@Suite struct PhraseTableTests {
  private func matches(_ phrase: String, _ heading: String) -> Bool {
    var table = PhraseTable()
    table.add(phrase, tag: 1)
    return table.tags(ofHeading: FoldedWords(heading).withoutNumbering) == [1]
  }

  @Test(arguments: [
    ("installation", "Installation"), ("installation", "🚀 2.1 INSTALLATION:"),
    ("trouble shooting", "Trouble-Shooting"), ("demarrage", "Démarrage"),
    ("getting started", "Getting started with it"), ("getting started", "Quick getting started"),
    ("installing …", "Installing the tool"), ("… roadmap", "Our roadmap"),
    ("what's new", "What’s new?"), ("install", "Ｉｎｓｔａｌｌ"), ("安装", "安装"), ("安装", "安装步骤"),
    ("プルリクエスト", "プルリクエストを送る"),
  ])
  func aHeadingMatches(phrase: String, heading: String) {
    #expect(matches(phrase, heading))
  }

  @Test(arguments: [
    ("support", "Windows support"), ("history", "History API"), ("install", "Uninstall"),
    ("installing …", "Installing all of these many different tools one by one on old machines"),
    ("getting started", "A note on why getting started took us so very long"),
    ("安装", "关于安装之前的准备工作"),
  ])
  func aHeadingDoesNotMatch(phrase: String, heading: String) {
    #expect(!matches(phrase, heading))
  }

  @Test func namesIgnoreSeparatorsAndCase() {
    #expect(FoldedWords.joined("CHANGE_LOG") == FoldedWords.joined("change log"))
    #expect(FoldedWords.joined("ChangeLog") == FoldedWords.joined("changelog"))
    #expect(FoldedWords("HowToInstall", splitsCamelCase: true).all.count == 3)
    #expect(FoldedWords("00_harbour-glossary", splitsCamelCase: true).withoutNumbering.count == 2)
  }

  @Test func offsetsAreThoseOfTheText() {
    let words = FoldedWords("  Ärger im 港").all
    #expect(words.map(\.offset) == [2, 9, 12])
    #expect(words.map(\.isIdeograph) == [false, false, true])
  }

  @Test func longTextsTakeLinearTime() {
    var table = PhraseTable()
    table.add("a a a a b", tag: 1)
    var found = 0
    table.find(in: FoldedWords(String(repeating: "a ", count: 200_000)).all) { _, _ in found += 1 }
    #expect(found == 0)
  }
}
