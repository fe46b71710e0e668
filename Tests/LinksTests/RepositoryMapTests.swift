import Markup
import Testing

@testable import Links

/// A history without git: revisions 1, 3 and 5 of trunk, 4 of a branch; commits are named by what they are.
private struct History: RevisionHistory {
  let commits = [1: "aaaa1111", 3: "aaaa3333", 4: "bbbb4444", 5: "aaaa5555"]

  func commit(of revision: String, path: String) -> String? {
    Int(revision).flatMap { commits[$0] } ?? (revision == "8f3ac1e0" ? "cccc0000" : nil)
  }

  func commit(atOrBefore revision: String, path: String) -> String? {
    guard let number = Int(revision) else { return commit(of: revision, path: path) }
    let known = path.hasPrefix("branches/pier") ? [4] : [1, 3, 5]
    return known.last { $0 <= number }.flatMap { commits[$0] }
  }

  func commits(
    from first: String, to last: String, path: String
  ) -> (oldest: String, newest: String)? {
    let known = [1, 3, 5].filter { $0 >= (Int(first) ?? 9) && $0 <= (Int(last) ?? 0) }
    guard let low = known.first, let high = known.last else { return nil }
    return (commits[low] ?? "", commits[high] ?? "")
  }

  func newestCommit(of path: String) -> String? {
    path.hasPrefix("branches/pier") ? "bbbb4444" : nil
  }

  func place(of path: String, in commit: String?) -> RepositoryPlace? {
    var rest = path[...]
    for prefix in ["trunk", "branches/pier"] where rest.hasPrefix(prefix) {
      rest = rest.dropFirst(prefix.count).drop { $0 == "/" }
    }
    switch rest {
    case "", "src": return RepositoryPlace(String(rest), isFolder: true)
    case "crane.c", "README.md", "a b.c": return RepositoryPlace(String(rest), isFolder: false)
    default: return nil
    }
  }

  var fingerprint: String { "history" }

  func parent(of commit: String) -> String? { commit == "aaaa1111" ? nil : "\(commit)-before" }
}

@Suite struct RepositoryMapTests {
  private func resolver(
    _ repositories: [RepositoryMap], _ change: (inout LinkOptions) -> Void = { _ in }
  ) -> LinkResolver {
    var options = LinkOptions()
    options.code.repositories = repositories
    change(&options)
    return SmallWiki.resolver(options)
  }

  private func link(_ address: String) -> LinkTarget {
    .resource(TracResource(realm: "server", id: address, address: address))
  }

  private let host = CodeHost("https://github.com/team/harbour")
  private let gitHub = "https://github.com/team/harbour"

  @Test(arguments: [
    ("/changeset/3", "/commit/aaaa3333"), ("/changeset/3/trunk/crane.c", "/commit/aaaa3333"),
    ("/changeset/8f3ac1e0", "/commit/cccc0000"),
    ("/browser/trunk/crane.c?rev=3#L5", "/blob/aaaa3333/crane.c#L5"),
    ("/browser/trunk/crane.c?rev=4", "/blob/bbbb4444/crane.c"),
    ("/browser/trunk/crane.c?rev=2&marks=5-8", "/blob/aaaa1111/crane.c#L5-L8"),
    ("/browser/trunk/README.md?rev=3#L5", "/blob/aaaa3333/README.md?plain=1#L5"),
    ("/browser/trunk/src?rev=3", "/tree/aaaa3333/src"), ("/browser/trunk/src", "/tree/HEAD/src"),
    ("/browser", "/tree/HEAD"), ("/browser/trunk/?rev=3", "/tree/aaaa3333"),
    ("/browser/trunk/a%20b.c", "/blob/HEAD/a%20b.c"),
    ("/browser/branches/pier/crane.c", "/blob/bbbb4444/crane.c"),
    ("/browser/trunk/crane.c?annotate=blame&rev=3", "/blame/aaaa3333/crane.c"),
    ("/log/trunk/src?rev=3", "/commits/aaaa3333/src"), ("/log", "/commits/HEAD"),
    ("/log/?revs=3-5", "/compare/aaaa3333-before...aaaa5555"),
    ("/log/?revs=2-5", "/compare/aaaa3333-before...aaaa5555"),
    ("/log/?revs=1-5", "/commits/aaaa5555"), ("/log/?revs=3-3", "/commits/aaaa3333"),
    ("/log/trunk/crane.c?revs=1-5", "/commits/aaaa5555/crane.c"),
    (
      "/changeset?new=5&new_path=trunk&old=3&old_path=trunk",
      "/compare/aaaa3333...aaaa5555"
    ),
    (
      "/changeset?new=4&new_path=branches%2Fpier&old=3&old_path=trunk",
      "/compare/aaaa3333..bbbb4444"
    ),
    ("/changeset?old=3&old_path=trunk&new_path=trunk", "/compare/aaaa3333...HEAD"),
    ("/export/3/trunk/crane.c", "/raw/aaaa3333/crane.c"),
    ("/export/3/trunk/src", "/tree/aaaa3333/src"),
  ])
  func gitHubAddresses(address: String, expected: String) {
    let links = resolver([RepositoryMap(host: host, history: History())])
    #expect(links.address(link(address)) == gitHub + expected)
  }

  @Test(arguments: [
    ("/changeset/3", "/-/commit/aaaa3333"),
    ("/browser/trunk/crane.c?rev=3&marks=5-8", "/-/blob/aaaa3333/crane.c#L5-8"),
    ("/browser/trunk/src", "/-/tree/HEAD/src"), ("/log/trunk/src", "/-/commits/HEAD/src"),
    ("/export/3/trunk/crane.c", "/-/raw/aaaa3333/crane.c"),
    ("/log/?revs=3-5", "/-/compare/aaaa3333-before...aaaa5555"),
  ])
  func gitLabAddresses(address: String, expected: String) {
    let host = CodeHost("https://gitlab.example.org/team/harbour.git/")
    let links = resolver([RepositoryMap(host: host, history: History())])
    #expect(links.address(link(address)) == "https://gitlab.example.org/team/harbour" + expected)
  }

  @Test(arguments: [
    ("/changeset/3", "/commit/aaaa3333"),
    ("/browser/trunk/crane.c?rev=3&marks=5-8", "/src/aaaa3333/crane.c#L5-L8"),
    ("/browser/trunk/src", "/src/HEAD/src"), ("/log/trunk/src", "/commits/HEAD/src"),
    ("/export/3/trunk/crane.c", "/raw/aaaa3333/crane.c"),
    ("/log/?revs=3-5", "/compare/aaaa3333-before...aaaa5555"),
  ])
  func giteaAddresses(address: String, expected: String) {
    for url in ["https://codeberg.org/team/harbour", "https://forgejo.example.org/team/harbour"] {
      let links = resolver([RepositoryMap(host: CodeHost(url), history: History())])
      #expect(links.address(link(address)) == url + expected)
    }
  }

  @Test(arguments: [
    "/changeset/2", "/changeset/99", "/changeset/deadbeef", "/browser/trunk/gone.c",
    "/browser/trunk/crane.c?rev=0", "/log/?revs=0", "/log/?revs=0-0", "/export/3/gone.c",
  ])
  func whatIsNotThereIsTextAndListed(address: String) {
    let links = resolver([RepositoryMap(host: host, history: History())])
    let document = Document([
      Block(.paragraph([.link(Link(link(address), content: [.text("label")]))]))
    ])
    let result = links.resolve(document, page: "Guide")
    #expect(result.document.blocks.first?.content == .paragraph([.text("label")]))
    #expect(result.findings.isEmpty)
    #expect(result.unmapped.count == 1)
  }

  @Test func whereThereIsATracWhatIsNotThereLeadsToIt() {
    let links = resolver([RepositoryMap(host: host, history: History())]) {
      $0.trac = TracAddress("https://trac.example.org")
    }
    #expect(links.address(link("/changeset/2")) == "https://trac.example.org/changeset/2")
    #expect(links.address(link("/changeset/3")) == gitHub + "/commit/aaaa3333")
    #expect(links.address(link("/ticket/3")) == "https://trac.example.org/ticket/3")
  }

  @Test(arguments: [
    ("/changeset/8f3ac1e0", "/commit/8f3ac1e0"), ("/changeset/3", "label"),
    ("/browser/trunk/crane.c", "/blob/HEAD/crane.c"), ("/browser/trunk/", "/tree/HEAD"),
    ("/browser/tags/1.0/crane.c", "/blob/1.0/crane.c"),
    ("/browser/crane.c?rev=master#L5", "/blob/master/crane.c#L5"),
    ("/browser/crane.c?rev=3", "label"),
    ("/log/?revs=8f3ac1e0-8f3ac1e1", "/compare/8f3ac1e0~1...8f3ac1e1"),
  ])
  func withoutAHistory(address: String, expected: String) {
    let links = resolver([RepositoryMap(host: host)])
    #expect(links.address(link(address)) == (expected == "label" ? expected : gitHub + expected))
  }

  @Test(arguments: [
    ("/changeset/3", "/commit/abc"), ("/changeset/4", "label"),
    ("/browser/trunk/crane.c?rev=4", "/blob/abc/crane.c"),
    ("/browser/trunk/crane.c?rev=2", "label"), ("/log/?revs=2-9", "/compare/abc~1...def"),
  ])
  func aTableAlone(address: String, expected: String) {
    let table = RevisionTable(["3": "abc", "7": "def"])
    let links = resolver([RepositoryMap(host: host, table: table)])
    #expect(links.address(link(address)) == (expected == "label" ? expected : gitHub + expected))
  }

  @Test func ownTemplatesWin() {
    let links = resolver([RepositoryMap(host: host, history: History())]) {
      $0.templates = [
        "changeset": "https://git.example.org/c?id={id}",
        "source": "https://git.example.org/{path}?at={rev}",
      ]
    }
    #expect(links.address(link("/changeset/3")) == "https://git.example.org/c?id=aaaa3333")
    #expect(
      links.address(link("/browser/trunk/crane.c?rev=3#L5"))
        == "https://git.example.org/crane.c?at=aaaa3333#L5")
    #expect(links.address(link("/log")) == gitHub + "/commits/HEAD")
  }

  @Test func aTemplateAloneIsFilledAsBefore() {
    let links = resolver([]) { $0.templates = ["source": "https://x.example/{id}"] }
    let source = TracResource(realm: "source", id: "trunk/a.c", address: "/browser/trunk/a.c?rev=3")
    #expect(links.address(.resource(source)) == "https://x.example/trunk/a.c")
  }

  @Test func repositoriesByName() {
    let plugins = CodeHost("https://github.com/team/plugins")
    let links = resolver([
      RepositoryMap(host: host, history: History()),
      RepositoryMap(name: "plugins", host: plugins, table: RevisionTable(["3": "abc1234"])),
    ]) {
      $0.code.names = ["plugins", "private"]
      $0.code.aliases = ["old": "plugins"]
      $0.addresses = ["changeset": ["9/plugins": "https://x.example/9"]]
    }
    let there = "https://github.com/team/plugins"
    #expect(links.address(link("/changeset/3/plugins")) == there + "/commit/abc1234")
    #expect(links.address(link("/changeset/3/old/x")) == there + "/commit/abc1234")
    #expect(links.address(link("/changeset/3")) == gitHub + "/commit/aaaa3333")
    #expect(links.address(link("/changeset/9/plugins")) == "https://x.example/9")
    #expect(links.address(link("/browser/plugins/trunk/x.py")) == there + "/blob/HEAD/x.py")
    #expect(links.address(link("/browser/private/trunk/x.py")) == "label")
    #expect(
      links.address(link("/changeset?old=3%40plugins%2Ftrunk&new=3%40plugins%2Ftrunk%2Fx"))
        == there + "/compare/abc1234..abc1234")
  }

  @Test func severalRepositoriesOfOneName() {
    let other = CodeHost("https://github.com/team/cranes")
    let links = resolver([
      RepositoryMap(host: other, table: RevisionTable(["2": "abc1234"])),
      RepositoryMap(host: host, history: History()),
    ])
    #expect(links.address(link("/changeset/2")) == "https://github.com/team/cranes/commit/abc1234")
    #expect(links.address(link("/changeset/3")) == gitHub + "/commit/aaaa3333")
  }

  @Test func picturesAreTheFilesThemselves() {
    let links = resolver([RepositoryMap(host: host, history: History())])
    let target = LinkTarget.resource(
      TracResource(realm: "source", id: "crane.c", address: "/browser/trunk/crane.c"))
    let result = links.resolve(
      Document([Block(.paragraph([.image(Image(target, alternative: ""))]))]), page: "Guide")
    guard case .paragraph(let content) = result.document.blocks.first?.content,
      case .image(let image) = content.first
    else {
      Issue.record("no image")
      return
    }
    #expect(image.target == .url(gitHub + "/raw/HEAD/crane.c"))
  }

  @Test(arguments: [
    ("git@github.com:team/harbour.git", "https://github.com/team/harbour"),
    ("https://github.com/team/harbour", "https://github.com/team/harbour"),
    ("ssh://git@gitlab.example.org/team/harbour.git", "https://gitlab.example.org/team/harbour"),
    ("git@codeberg.org:team/harbour.git", "https://codeberg.org/team/harbour"),
    ("https://git.example.org/x", nil), ("file:///srv/git", nil), ("../harbour", nil),
  ])
  func remotes(remote: String, url: String?) {
    #expect(CodeHost(remote: remote)?.url == url)
  }

  @Test func unmappedThingsAreSaidOnceARealm() {
    let references = (1...25).map {
      UnmappedReference(
        realm: "changeset", id: "r\($0)", page: "Guide", source: .unknown, isLinked: false)
    }
    let again = UnmappedReference(
      realm: "changeset", id: "r3", page: "Notes", source: .unknown, isLinked: false)
    let ticket = UnmappedReference(
      realm: "ticket", id: "7", page: "Notes", source: .unknown, isLinked: true)
    let findings = UnmappedReference.findings(references + [again, ticket])
    #expect(findings.map(\.id) == ["map-incomplete", "map-incomplete"])
    #expect(
      findings[0].message.contains(
        "25 changeset references are not in any map: r1 (Guide), r2"))
    #expect(findings[0].message.contains("r20 (Guide) and 5 more"))
    #expect(findings[1].message.contains("1 ticket reference is not in any map: 7 (Notes)."))
    #expect(UnmappedReference.findings([]).isEmpty)
    #expect(findings[0].help.contains("written as text"))
    #expect(findings[1].help.contains("point to the old Trac"))
  }
}

@Suite struct AliasTests {
  private let links: LinkResolver = {
    var options = LinkOptions()
    options.trac = TracAddress("https://trac.example.org/harbour")
    options.formerTracs = [TracAddress("http://old.example.org")].compactMap { $0 }
    options.templates = ["ticket": "https://github.com/team/harbour/issues/{id}"]
    options.code.repositories = [
      RepositoryMap(host: CodeHost("https://github.com/team/harbour"), history: History())
    ]
    return SmallWiki.resolver(options)
  }()

  @Test(arguments: [
    ("http://old.example.org/wiki/Notes", "Notes.md"),
    ("http://old.example.org/ticket/12#comment:3", "https://github.com/team/harbour/issues/12"),
    (
      "https://trac.example.org/harbour/ticket/12?cversion=1",
      "https://github.com/team/harbour/issues/12"
    ),
    ("http://old.example.org/changeset/3", "https://github.com/team/harbour/commit/aaaa3333"),
    (
      "http://old.example.org/browser/trunk/crane.c?rev=3#L5",
      "https://github.com/team/harbour/blob/aaaa3333/crane.c#L5"
    ),
    ("http://old.example.org/changeset/2", "https://trac.example.org/harbour/changeset/2"),
    (
      "http://old.example.org/query?status=new", "https://trac.example.org/harbour/query?status=new"
    ),
    ("http://old.example.org/report/1", "https://trac.example.org/harbour/report/1"),
    ("http://old.example.org/about", "http://old.example.org/about"),
    ("https://trac.example.org/harbour/report/1", "https://trac.example.org/harbour/report/1"),
  ])
  func addressesAreTheTracLinksTheyStandFor(url: String, expected: String) {
    #expect(links.address(.url(url)) == expected)
  }
}
