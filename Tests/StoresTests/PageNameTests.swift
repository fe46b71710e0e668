import Stores
import Testing

@testable import Files

@Suite struct PageNameTests {
  @Test(arguments: [
    ("WikiStart", "WikiStart"),
    ("A%2FB", "A/B"),
    ("A/B.txt", "A/B"),
    ("A%2FB.trac", "A/B"),
    ("Page.wiki", "Page"),
    ("Page.mediawiki", "Page"),
    ("Page.md", "Page"),
    ("Page.TXT", "Page"),
    ("X?format=txt", "X"),
    ("X&format=txt", "X"),
    ("X@format=txt", "X"),
    ("X%3Fformat=txt", "X"),
    ("Release%201.2", "Release 1.2"),
    ("Version1.2", "Version1.2"),
    ("Page.txt.wiki", "Page.txt"),
    ("Caf%C3%A9", "Café"),
    ("100%", "100%"),
    ("50%zz", "50%zz"),
    ("A%00B", "A%00B"),
    ("A%2F", "A"),
    ("%2FA%2F%2FB", "A/B"),
    ("pages.txt/Sub", "pages.txt/Sub"),
  ])
  func namesComeFromFiles(file: String, page: String) {
    #expect(PageFileName(path: Path(file)).text == page)
  }

  @Test func aNameThatIsNoUTF8IsReadAsWindows1252() {
    let name = PageFileName(path: Path(bytes: Array("Caf".utf8) + [0xE9]))
    #expect(name.text == "Café")
    #expect(name.isGuessed)
    #expect(PageFileName(path: Path("Caf%E9")).text == "Café")
  }
}
