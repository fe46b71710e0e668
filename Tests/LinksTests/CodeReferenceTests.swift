import Testing

@testable import Links

@Suite struct CodeReferenceTests {
  private func place(_ path: String, _ revision: String? = nil) -> CodeReference.Place {
    CodeReference.Place(path: path, revision: revision)
  }

  @Test(arguments: [
    ("/changeset/12", "", "12"), ("/changeset/12/trunk/a%20b", "trunk/a b", "12"),
    ("/changeset/8f3ac1e0", "", "8f3ac1e0"), ("/changeset/r12/", "", "12"),
    ("/changeset?new=12%40trunk%2Fx", "trunk/x", "12"),
  ])
  func changesets(address: String, path: String, revision: String) {
    #expect(CodeReference(address) == .changeset(place(path, revision)))
  }

  @Test(
    arguments: [
      ("/browser", "", nil, nil), ("/browser/", "", nil, nil),
      ("/browser/trunk/a.c", "trunk/a.c", nil, nil),
      ("/browser/trunk/a.c?rev=12", "trunk/a.c", "12", nil),
      ("/browser/trunk/a.c?rev=HEAD#L5", "trunk/a.c", nil, 5...5),
      ("/browser/a.c?marks=5-8&rev=12", "a.c", "12", 5...8),
      ("/browser/a.c?marks=5-8%2C12&rev=12#L7", "a.c", "12", 5...8),
      ("/browser/a.c?marks=5-8#L40", "a.c", nil, 40...40),
      ("/browser/a.c?marks=5", "a.c", nil, 5...5), ("/browser/a.c?marks=8-5", "a.c", nil, nil),
      ("/browser/a.c?marks=x#Lx", "a.c", nil, nil), ("/browser/a.c#L0", "a.c", nil, nil),
      ("/file/a.c?rev=3", "a.c", "3", nil), ("/browser/../x%2Fy", "../x/y", nil, nil),
      ("/browser/a+b.c?rev=1.0+rc", "a+b.c", "1.0 rc", nil),
    ] as [(String, String, String?, ClosedRange<Int>?)])
  func sources(address: String, path: String, revision: String?, lines: ClosedRange<Int>?) {
    #expect(
      CodeReference(address) == .source(place(path, revision), lines: lines, isAnnotated: false))
  }

  @Test func otherViewsOfAFile() {
    #expect(
      CodeReference("/browser/a.c?annotate=blame&rev=2")
        == .source(place("a.c", "2"), lines: nil, isAnnotated: true))
    #expect(CodeReference("/browser/a.c?format=raw&rev=2") == .export(place("a.c", "2")))
    #expect(CodeReference("/export/12/trunk/a.c") == .export(place("trunk/a.c", "12")))
    #expect(CodeReference("/export/HEAD/trunk/a.c") == .export(place("trunk/a.c")))
    #expect(CodeReference("/export/a.c") == .export(place("a.c")))
  }

  @Test(
    arguments: [
      ("/log", "", nil, nil), ("/log/trunk?rev=12", "trunk", nil, "12"),
      ("/log/trunk?revs=12-15", "trunk", "12", "15"), ("/log?revs=9%2C3-5", "", "3", "9"),
      ("/log/trunk?rev=15&stop_rev=12&mode=stop_on_copy", "trunk", "12", "15"),
      ("/log/?revs=abcdef01-abcdef02", "", "abcdef01", "abcdef02"),
      ("/log/?revs=12", "", "12", "12"),
    ] as [(String, String, String?, String?)])
  func logs(address: String, path: String, first: String?, last: String?) {
    #expect(CodeReference(address) == .log(place(path, last), first: first))
  }

  @Test(
    arguments: [
      ("/changeset?new=15&new_path=trunk&old=12&old_path=trunk", "trunk", "12", "trunk", "15"),
      ("/changeset?new=15%40trunk%2Fa&old=12%40tags%2F1", "tags/1", "12", "trunk/a", "15"),
      ("/changeset/15/trunk?old=12", "trunk", "12", "trunk", "15"),
      ("/changeset?old_path=a&new_path=b", "a", nil, "b", nil),
    ] as [(String, String, String?, String, String?)])
  func differences(
    address: String, old: String, oldRevision: String?, new: String, newRevision: String?
  ) {
    #expect(
      CodeReference(address) == .diff(old: place(old, oldRevision), new: place(new, newRevision)))
  }

  @Test(arguments: ["", "/", "/wiki/browser", "/ticket/12", "/timeline", "browser2/x"])
  func whatIsNoCode(address: String) {
    #expect(CodeReference(address) == nil)
  }
}
