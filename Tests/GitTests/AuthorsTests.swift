import Testing

@testable import Git

@Suite struct AuthorsTests {
  private func authors(_ text: String) throws -> Authors {
    try Authors(Array(text.utf8), file: "authors.txt")
  }

  @Test func whoIsNamedGetsNameAndAddress() throws {
    let authors = try authors(
      "# people\n\njoe = Joe Doe <joe@example.org>\r\nann=Ann <ann@example.org>\n")
    let joe = authors.signature(of: "joe", at: 1_300_000_000)
    #expect((joe.name, joe.email, joe.seconds) == ("Joe Doe", "joe@example.org", 1_300_000_000))
    #expect(authors.signature(of: "ann", at: 0).name == "Ann")
    #expect(authors.knows("joe") && !authors.knows("Joe"))
  }

  @Test(arguments: [
    ("joe", "joe", "joe@trac-host"),
    ("joe@example.org", "joe", "joe@trac-host"),
    ("Joe Doe <joe@example.org>", "Joe Doe", "Joe-Doe@trac-host"),
    ("<joe@example.org>", "joe", "joe@trac-host"),
    ("", "anonymous", "anonymous@trac-host"),
    ("@", "anonymous", "anonymous@trac-host"),
    ("a\nb\u{0}", "a b ", "a-b-@trac-host"),
    ("jürgen.m_1", "jürgen.m_1", "jürgen.m_1@trac-host"),
  ])
  func whoIsNotNamedGetsNoAddressThatMailGoesTo(login: String, name: String, email: String) {
    let signature = Authors().signature(of: login, at: 0)
    #expect((signature.name, signature.email) == (name, email))
  }

  @Test(arguments: ["joe", "joe = Joe", "joe = <joe@example.org", "= <"])
  func aLineThatSaysNobodyIsNamed(line: String) {
    #expect(throws: AuthorsError(file: "authors.txt", line: 2, text: line)) {
      try authors("# people\n\(line)\n")
    }
  }

  @Test func theTemplateIsAFileOfAuthors() throws {
    let logins = ["joe", "ann", "joe", "Visitor <v@example.org>", "a=b", ""]
    let text = Authors.template(
      logins, names: ["ann": (name: "Ann Example", email: "ann@example.org")])
    #expect(
      text.contains(
        "# Trac has for the next line: ann@example.org\nann = Ann Example <ann@trac-host>\n")
    )
    #expect(text.split(separator: "\n").count { $0.hasPrefix("joe = ") } == 1)
    let read = try authors(text)
    for login in logins where login != "" { #expect(read.knows(login), "\(login)") }
  }
}
