import Basics
import Links
import Stores
import Targets
import Testing
import TracWiki

@testable import Migration

@Suite struct RealmMapTests {
  private func address(_ links: LinkOptions, _ below: String) -> CodeMap.Answer? {
    CodeReference(below).map { links.code.address(of: $0, template: nil) }
  }

  /// `plugins` went to GitHub, `private` nowhere.
  @Test func theRepositoriesOfTracIniAreKnown() throws {
    let ini = TracIni(
      Array(
        """
        [repositories]
        .alias = harbour
        harbour.dir = /srv/svn/harbour
        plugins.dir = /srv/svn/plugins
        addons.alias = plugins
        private.dir = /srv/svn/private
        private.hidden = true
        """.utf8))
    var maps = RealmMaps()
    maps.repositoryURLs = [
      "harbour=https://github.com/team/harbour", "plugins=https://github.com/team/plugins",
    ]
    var request = TracRequest()
    try maps.read(into: &request)
    let links = WikiSettings(ini: ini, request: request).links(request)
    let url = "https://github.com/team"
    #expect(address(links, "/browser/crane.c") == .address("\(url)/harbour/blob/HEAD/crane.c"))
    #expect(address(links, "/browser/harbour/a.c") == .address("\(url)/harbour/blob/HEAD/a.c"))
    #expect(address(links, "/browser/addons/a.py") == .address("\(url)/plugins/blob/HEAD/a.py"))
    #expect(address(links, "/browser/private/a.c") == .missing)
    #expect(
      address(links, "/changeset/8f3ac1e0/plugins")
        == .address("\(url)/plugins/commit/8f3ac1e0"))
    #expect(links.templates["ticket"] == "\(url)/harbour/issues/{id}")
    #expect(WikiSettings(request: request).reader.commitHashLength == 40)
  }

  @Test func aHostWhoseNameSaysNothingIsThatOfTheTarget() throws {
    func template(_ url: String, _ target: Target?) throws -> String? {
      var maps = RealmMaps()
      (maps.repositoryURLs, maps.target) = ([url], target)
      var request = TracRequest()
      try maps.read(into: &request)
      return request.code.repositories.first?.host?.template("source")
    }
    let (own, named) = ("https://git.example.org/a/b", "https://gitlab.example.org/a/b")
    #expect(try template(own, nil) == own + "/blob/{rev}/{path}")
    #expect(try template(own, .forgejoWiki) == own + "/src/{rev}/{path}")
    #expect(try template(own, .gitLab) == own + "/-/blob/{rev}/{path}")
    #expect(try template(named, .forgejo) == named + "/-/blob/{rev}/{path}")
  }

  @Test func theFingerprintIsThatOfTheMaps() throws {
    var maps = RealmMaps()
    maps.repositoryURLs = ["https://github.com/team/harbour"]
    var (one, other) = (TracRequest(), TracRequest())
    try maps.read(into: &one)
    try maps.read(into: &other)
    #expect(one.fingerprint == other.fingerprint)
    other.code.repositories[0].table = RevisionTable(["1": "abc"])
    #expect(one.fingerprint != other.fingerprint)
    one.code = other.code
    one.resources["ticket"] = .table(["1": "2"])
    #expect(one.fingerprint != other.fingerprint)
  }

  @Test func optionsWinOverSettingsOneByOne() {
    var (options, settings) = (RealmMaps(), RealmMaps())
    options.repositoryURLs = ["https://a.example"]
    settings.repositoryURLs = ["https://b.example"]
    settings.ticketMap = "t.csv"
    let maps = options.over(settings)
    #expect(maps.repositoryURLs == ["https://a.example"])
    #expect(maps.ticketMap == "t.csv")
  }

  @Test func repositoriesAndAddressesGoTogetherInTheirOrder() throws {
    var maps = RealmMaps()
    maps.repositoryURLs = [
      "https://github.com/a/b", "x=https://github.com/c/d", "https://github.com/e/f",
    ]
    var request = TracRequest()
    try maps.read(into: &request)
    #expect(
      request.code.repositories.map { "\($0.name) \($0.host?.url ?? "")" } == [
        " https://github.com/a/b", " https://github.com/e/f", "x https://github.com/c/d",
      ])
    maps.repositoryURLs = ["nonsense"]
    #expect(throws: Failure.self) { try maps.read(into: &request) }
  }

  @Test(arguments: [
    ("plugins=x.csv", "plugins", "x.csv"), ("x.csv", "", "x.csv"), ("a/b=c", "", "a/b=c"),
    ("=x", "", "=x"), ("https://x.example/?a=b", "", "https://x.example/?a=b"),
    ("p=https://x.example/?a=b", "p", "https://x.example/?a=b"),
  ])
  func namesBeforeValues(text: String, name: String, value: String) {
    let argument = NamedArgument(text)
    #expect(argument.name == name)
    #expect(argument.value == value)
  }
}
