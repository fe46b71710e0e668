import Foundation
import Testing

/// Real servers with what `--redirects` wrote for them.
@Suite struct RedirectServerTests {
  private static let site = "https://github.com/quay/docs/blob/main"
  private static let raw = "https://github.com/quay/docs/raw/main"

  @Test(
    .enabled(
      if: WebServer.Kind.nginx.program != nil, Comment(rawValue: WebServer.Kind.nginx.hint)))
  func nginxAnswersForTheDemoWiki() throws { try answersForTheDemoWiki(.nginx) }

  @Test(
    .enabled(
      if: WebServer.Kind.apache.program != nil, Comment(rawValue: WebServer.Kind.apache.hint)))
  func apacheAnswersForTheDemoWiki() throws { try answersForTheDemoWiki(.apache) }

  @Test(
    .enabled(
      if: WebServer.Kind.nginx.program != nil, Comment(rawValue: WebServer.Kind.nginx.hint)))
  func nginxKnowsOddNames() throws { try knowsOddNames(.nginx) }

  @Test(
    .enabled(
      if: WebServer.Kind.apache.program != nil, Comment(rawValue: WebServer.Kind.apache.hint)))
  func apacheKnowsOddNames() throws { try knowsOddNames(.apache) }

  private func answersForTheDemoWiki(_ kind: WebServer.Kind) throws {
    let wiki = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Fixtures/wikis/harbour")
    let (server, files) = try migrated(
      wiki, for: kind, trac: "https://trac.example.org/harbour")
    var expected: [(target: String, new: String?)] = []
    for (page, file) in files.pages {
      let new = Self.site + "/" + encoded(file)
      let name = encoded(page)
      for target in [
        "wiki/\(name)", "wiki/\(name)/", "wiki/\(name.replacing("/", with: "%2F"))",
        "wiki/\(lowerCaseCodes(name.replacing("/", with: "%2f")))", "wiki/\(name)?version=2",
        "wiki/\(name)?action=diff&version=3&old_version=1", "wiki/\(name)?format=txt",
      ] { expected.append(("/harbour/" + target, new)) }
    }
    for (name, file) in files.attachments {
      let name = encoded(name)
      for query in ["", "?format=raw"] {
        expected.append(
          ("/harbour/attachment/wiki/\(name)\(query)", Self.site + "/" + encoded(file)))
        let owner = name.components(separatedBy: "/").dropLast().joined(separator: "/")
        let page = try #require(files.pages[owner.removingPercentEncoding ?? owner])
        for target in ["attachment/wiki/\(owner)/", "zip-attachment/wiki/\(owner)\(query)"] {
          expected.append(("/harbour/" + target, Self.site + "/" + encoded(page)))
        }
        expected.append(
          ("/harbour/raw-attachment/wiki/\(name)\(query)", Self.raw + "/" + encoded(file)))
      }
    }
    for start in ["", "/", "/wiki", "/wiki/", "/wiki?action=history"] {
      expected.append(("/harbour" + start, Self.site + "/README.md"))
    }
    for other in [
      "/", "/wiki", "/wiki/WikiStart", "/harbourmaster", "/harbour/ticket/27",
      "/harbour/wiki/Nowhere",
      "/harbour/wiki/vPN", "/harbour/attachment/wiki/Network/none.png", "/harbour/wiki/TitleIndex",
      "/harbour/wiki/WikiStart/Below",
    ] { expected.append((other, nil)) }
    #expect(expected.count > 400)
    try check(expected, server)
  }

  private func knowsOddNames(_ kind: WebServer.Kind) throws {
    let names = [
      "a b", "Übersicht", "日本語", "q\"uote' s", "h#ash", "w?hat", "100%", "%41", "pl+us",
      "back\\slash", "semi;colon", "do$llar $1 ${x}", "cur{ly}", "ti~lde", "a&b=c,d:e@f!",
      "(paren)*",
      "<tag>|^`", "[x]", "t\tab", "l\nine", "c\u{1}\u{7F}", "Case", "CASE", "case's \"own\"",
      "CASE's \"own\"",
      "dot.ted...", "default", "~tilde", "-", "A/B c/D", "trailing ", "é", "#", "?", "\\", "$",
      "\"", "'",
    ]
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let pages = folder.appendingPathComponent("pages")
    try FileManager.default.createDirectory(at: pages, withIntermediateDirectories: true)
    for name in names + ["WikiStart"] {
      try Data("= \(names.count) =\n".utf8)
        .write(to: pages.appendingPathComponent(encoded(name, slashes: false) + ".txt"))
    }
    let (server, files) = try migrated(folder, for: kind, trac: "https://trac.example.org/")
    #expect(Set(files.pages.keys) == Set(names + ["WikiStart"]))
    var expected: [(target: String, new: String?)] = []
    for (page, file) in files.pages {
      let new = Self.site + "/" + encoded(file)
      for name in [
        encoded(page), lowerCaseCodes(encoded(page)), encoded(page, slashes: false),
        encoded(page, slashes: false, all: true),
      ] { expected.append(("/wiki/" + name, new)) }
    }
    expected.append(("/", Self.site + "/README.md"))
    expected.append(("/wiki/cAsE", nil))
    expected.append(("/wiki/A", nil))
    try check(expected, server)
  }

  private func check(_ expected: [(target: String, new: String?)], _ server: WebServer) throws {
    let answers = try server.ask(expected.map(\.target))
    try #require(answers.count == expected.count)
    for (expected, answer) in zip(expected, answers) {
      #expect(answer.status == (expected.new == nil ? 404 : 301), "\(expected.target)")
      #expect(normal(answer.location) == normal(expected.new), "\(expected.target)")
    }
  }

  /// Which harmless marks are encoded makes no difference.
  private func normal(_ address: String?) -> String? {
    address.map { encoded($0.removingPercentEncoding ?? "?") }
  }

  private struct Files {
    var pages: [String: String]
    var attachments: [String: String]
  }

  private func migrated(
    _ wiki: URL, for kind: WebServer.Kind, trac: String
  ) throws -> (WebServer, Files) {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let redirects = folder.appendingPathComponent("redirects for the server")
    let result = try Tool.run([
      "migrate", wiki.path, folder.appendingPathComponent("out").path, "--trac-url", trac,
      "--site-url", Self.site, "--redirects",
      (kind == .nginx ? "nginx:" : "apache:") + redirects.path, "--quiet",
    ])
    #expect(result.code == 0 && result.messages == "", "\(result.messages)")
    // What the migration says of itself tells where pages are, and knows nothing of redirects.
    let manifest = try JSONSerialization.jsonObject(
      with: Data(
        contentsOf: folder.appendingPathComponent("out/.tracdown/manifest.json")))
    let lists = try #require(manifest as? [String: Any])
    let files = Files(
      pages: try #require(lists["pages"] as? [String: String]),
      attachments: try #require(lists["attachments"] as? [String: String]))
    let program = try #require(kind.program)
    return (try WebServer(kind, program: program, redirects: redirects), files)
  }

  private func encoded(_ text: String, slashes: Bool = true, all: Bool = false) -> String {
    var encoded = ""
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39 where !all, 0x41...0x5A where !all, 0x61...0x7A where !all,
        UInt8(ascii: "-") where !all, UInt8(ascii: ".") where !all, UInt8(ascii: "_") where !all,
        UInt8(ascii: "/") where slashes:
        encoded += String(UnicodeScalar(byte))
      default: encoded += "%" + String(byte, radix: 16, uppercase: true).leftPadded
      }
    }
    return encoded
  }

  private func lowerCaseCodes(_ text: String) -> String {
    text.replacing(/%[0-9A-F]{2}/) { $0.output.lowercased() }
  }
}

extension String {
  fileprivate var leftPadded: String { count < 2 ? "0" + self : self }
}
