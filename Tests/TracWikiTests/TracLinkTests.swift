import Testing

@testable import TracWiki

@Suite("TracLinks by realm")
struct TracLinkTests {
  @Test(arguments: [
    ("#12", "ticket/ticket/12"),
    ("ticket:12", "ticket/ticket/12"),
    ("bug:7", "ticket/ticket/7"),
    ("issue:7", "ticket/ticket/7"),
    ("#1,3-5", "query/query?id=1%2C3-5"),
    ("ticket:3-5,1,2", "query/query?id=1-5"),
    ("ticket:12#comment:3", "ticket/ticket/12#comment:3"),
    ("comment:3:ticket:12", "ticket/ticket/12#comment:3"),
    ("comment:description:ticket:12", "ticket/ticket/12#comment:description"),
    ("comment:ticket:12:3", "ticket/ticket/12#comment:3"),
    ("{1}", "report/report/1"),
    ("report:2", "report/report/2"),
    ("r12", "changeset/changeset/12"),
    ("[12]", "changeset/changeset/12"),
    ("[12/a/b]", "changeset/changeset/12/a/b"),
    ("changeset:12", "changeset/changeset/12"),
    ("[12:15]", "log/log?revs=12-15"),
    ("r12:15", "log/log?revs=12-15"),
    ("[1,3-5]", "log/log?revs=1%2C3-5"),
    ("log:a/b@1:2", "log/log/a/b?revs=1-2"),
    ("diff:a@1:2", "diff/changeset?new=2&new_path=a&old=1&old_path=a"),
    ("diff:a//b", "diff/changeset?new_path=b&old_path=a"),
    ("source:a/b.c", "source/browser/a/b.c"),
    ("source:a/b.c@12#L3", "source/browser/a/b.c?rev=12#L3"),
    ("browser:x", "source/browser/x"),
    ("export:12:a/b", "export/export/12/a/b"),
    ("export:a/b@12", "export/export/12/a/b"),
    ("milestone:1.0", "milestone/milestone/1.0"),
    ("milestone:\"a b\"", "milestone/milestone/a%20b"),
    ("query:status=new", "query/query?status=new"),
    ("query:status!=closed", "query/query?status=%21closed"),
    ("search:foo", "search/search?q=foo"),
    ("timeline:2008-01-29", "timeline/timeline?from=2008-01-29T00%3A00%3A00Z"),
  ])
  func resources(_ text: String, _ target: String) {
    #expect(inline(text) == "[\(text)](\(target))")
  }

  @Test(arguments: [
    ("attachment:a.png", "file:a.png"),
    ("raw-attachment:a.png", "file:a.png"),
    ("attachment:a.png:wiki:Page", "file:Page:a.png"),
    ("attachment:a.png:ticket:3", "file:ticket:3:a.png"),
    ("htdocs:x/y.png", "file:htdocs:x/y.png"),
    ("wiki:Page#frag", "page:Page#frag"),
    ("wiki:Page@2?a=b", "page:Page@2?a=b"),
    ("http://example.org/a_(b", "http://example.org/a_(b"),
    ("mailto:a@b.org", "mailto:a@b.org"),
    ("ftp://a.org/x", "ftp://a.org/x"),
  ])
  func others(_ text: String, _ target: String) {
    #expect(inline(text) == "[\(text)](\(target))")
  }

  @Test(arguments: [
    "javascript:alert", "javascript://x", "foo:bar", "r12abc", "[1a]", "#x", "comment:3",
    "ticket:abc",
    "ticket:", "12:15", "a:", "@b",
  ])
  func noLinks(_ text: String) {
    #expect(inline(text) == text)
  }

  @Test(arguments: [
    ("see http://a.org/b.", "see [http://a.org/b](http://a.org/b)."),
    ("(http://a.org/b)", "([http://a.org/b](http://a.org/b))"),
    ("a@b.example.org,", "[a@b.example.org](mailto:a@b.example.org),"),
    ("<wiki:A b>", "<[wiki:A b](page:A b)>"),
    ("<http://a.org/x y>", "<[http://a.org/x y](http://a.org/x y)>"),
    ("&#12;", "&#12;"),
    ("[ticket:]", "[ticket](query/query?id=)"),
    ("wiki:\"A b\" c", "[wiki:\"A b\"](page:A b) c"),
  ])
  func inText(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }

  @Test func hashesAreLinksOnlyWithGit() {
    var options = ReaderOptions()
    #expect(inline("deadbeef1") == "deadbeef1")
    options.commitHashLength = 8
    #expect(inline("deadbeef1", options) == "[deadbeef1](changeset/changeset/deadbeef1)")
    #expect(inline("deadbee", options) == "deadbee")
  }
}
