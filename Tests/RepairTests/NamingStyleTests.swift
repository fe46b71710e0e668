import Testing

@testable import Repair

@Suite struct NamingStyleTests {
  @Test(arguments: [
    (["set-up-mail", "log-book", "crew-list"], NamingStyle.kebab),
    (["Set-Up-Mail", "Log-Book", "Crew-List"], .dashes),
    (["set_up_mail", "log_book", "crew_list"], .snake),
    (["Set Up Mail", "Log book", "crew list"], .spaces),
    (["SetUpMail", "LogBook", "CrewList"], .asIs),
    // Two may be so by chance.
    (["set-up-mail", "log-book"], .asIs),
    // One word, and names in capitals, tell nothing.
    (["set-up-mail", "log-book", "crew-list", "Crew", "guide", "README", "LICENSE"], .kebab),
    (["README", "CHANGELOG", "CODE-OF-CONDUCT", "PULL-REQUESTS"], .asIs),
    // Two thirds are enough, less are not.
    (["set-up-mail", "log-book", "crew-list", "a-b", "LogBook", "CrewList"], .kebab),
    (["set-up-mail", "log-book", "crew-list", "LogBook", "CrewList"], .asIs),
    ([], .asIs),
  ])
  func isLearnedFromTheNames(_ names: [String], _ style: NamingStyle) {
    #expect(NamingStyle(learnedFrom: names) == style)
  }

  @Test(arguments: [
    ("RepyV2Tutorial", ["Repy", "V2", "Tutorial"]),
    ("HTTPServer", ["HTTP", "Server"]),
    ("set-up_mail now", ["set", "up", "mail", "now"]),
    ("--a--", ["a"]),
    ("ÄrgerÜber", ["Ärger", "Über"]),
    ("x", ["x"]),
    ("", []),
  ])
  func wordsBeginWithCapitalsOrBehindMarks(_ name: String, _ words: [String]) {
    #expect(NamingStyle.words(name) == words)
  }

  @Test(arguments: [
    (NamingStyle.asIs, "SetUpMail"), (.kebab, "set-up-mail"), (.dashes, "Set-Up-Mail"),
    (.snake, "set_up_mail"), (.spaces, "Set Up Mail"),
  ])
  func namesFilesOfPages(_ style: NamingStyle, _ name: String) {
    #expect(style.name("SetUpMail") == name)
  }

  /// A name of marks alone has no words.
  @Test(arguments: [NamingStyle.kebab, .dashes, .snake, .spaces])
  func aNameIsNeverEmpty(_ style: NamingStyle) {
    #expect(!style.name("--").isEmpty)
  }
}
