import Files
import Links
import Markup
import ReStructuredText
import Stores
import TracWiki

/// What a wiki says about itself outside of its pages: `trac.ini` and the page `InterMapTxt`.
package struct WikiSettings: Sendable {
  /// For the reader of its pages.
  package var reader = ReaderOptions()
  let ini: TracIni

  /// - Parameters:
  ///   - interMap: the text of the page `InterMapTxt`, where the wiki has one.
  ///   - acronyms: the same of the page that `acronymPage` names.
  ///   - request: where the user says where changesets are, bare hashes may be some.
  package init(
    ini: TracIni = TracIni(), interMap: String? = nil, acronyms: String? = nil,
    request: TracRequest = TracRequest()
  ) {
    self.ini = ini
    if let version = request.version { reader.syntax = TracSyntax(version) }
    reader.pageVersions = request.pageVersions
    reader.custom = request.custom
    reader.processors = [RSTProcessor.processor]
    if let interMap { reader.interWiki = InterWikiMap(page: interMap) }
    for (key, value) in ini.section("interwiki") {
      reader.interWiki.add(option: key, value: value)
    }
    for (prefix, address) in request.interWiki {
      reader.interWiki.add(prefix: prefix, address: address)
    }
    for (key, value) in ini.section("intertrac") {
      reader.interTrac.add(option: key, value: value)
    }
    if let schemes = ini["wiki", "safe_schemes"] {
      reader.safeSchemes = Set(
        schemes.split { $0 == "," || $0 == " " }.map(String.init).filter { !$0.isEmpty })
    }
    reader.plugins = PluginSyntax(
      WikiSettings.plugins(ini, request), ini: { ini.section($0) }, acronyms: acronyms)
    reader.splitsPageNames = ini.isOn("wiki", "split_page_names") ?? false
    reader.ignoresMissingPages = ini.isOn("wiki", "ignore_missing_pages") ?? false
    reader.rendersUnsafeContent = ini.isOn("wiki", "render_unsafe_content") ?? false
    if usesGit || request.resources["changeset"] != nil || !request.code.isEmpty {
      reader.commitHashLength = ini["git", "wikishortrev_len"].flatMap { Int($0) } ?? 40
    }
  }

  /// The parts of plugins that are on. Whoever says where the things of one are has it.
  static func plugins(_ ini: TracIni, _ request: TracRequest) -> Set<TracPlugin.Part> {
    let mapped = TracRealm.all.filter { request.resources[$0.name] != nil }.compactMap(\.plugin)
    var parts = request.plugins.parts(ini.section("components")).union(mapped)
    // TracMath reads `$x$` only where its own section says so, too.
    if !request.plugins.plugins.contains(.math), ini.isOn("tracmath", "use_dollars") != true {
      parts.remove(.formulas)
    }
    return parts
  }

  /// The page that defines acronyms, by what was said and the `trac.ini` that was named; nil if the plugin is off.
  package static func acronymPage(_ request: TracRequest) throws(SystemError) -> String? {
    let ini = try request.readIni()
    return plugins(ini, request).contains(.acronyms) ? acronymPage(ini) : nil
  }

  /// The page that defines acronyms: `[acronym] page`.
  package static func acronymPage(_ ini: TracIni) -> String {
    ini["acronym", "page"] ?? "AcronymDefinitions"
  }

  /// What to look for of plugins that are off.
  func pluginSigns(_ choice: PluginChoice) -> PluginSigns {
    PluginSigns(
      reader.plugins.parts, choice, acronymPage: WikiSettings.acronymPage(ini))
  }

  private var usesGit: Bool {
    ini.section("components").contains { key, value in
      key.contains("git") && (value == "enabled" || value == "on")
    }
  }

  /// Where the Trac says that it is: `[trac] base_url`.
  private var baseURLs: [String] { ini["trac", "base_url"].map { $0.isEmpty ? [] : [$0] } ?? [] }

  /// All addresses of the Trac, the one that new links point to first.
  package func addresses(_ request: TracRequest) -> [String] { request.tracURLs + baseURLs }

  /// The Trac that it is the wiki of. A name that nobody changed is none.
  func origin(_ request: TracRequest) -> WikiOrigin {
    let name = ini["project", "name"] ?? ""
    return WikiOrigin(
      address: addresses(request).first,
      project: ["", "My Project"].contains(name) ? nil : name)
  }

  /// How links leave the wiki.
  package func links(_ request: TracRequest) -> LinkOptions {
    var options = LinkOptions()
    let addresses = addresses(request).compactMap { TracAddress($0) }
    options.trac = addresses.first
    options.formerTracs =
      addresses.dropFirst() + request.tracAliases.compactMap { TracAddress($0) }
    options.linksVersionsToTrac = options.trac != nil
    options.splitsPageNames = reader.splitsPageNames
    options.resolvesRelativeAddresses = true
    options.code = request.code
    options.code.add(repositoriesOf: ini)
    for (realm, map) in request.resources {
      switch map {
      case .template(let template): options.templates[realm] = template
      case .table(let table): options.addresses[realm] = table
      }
    }
    if !request.changesetAddresses.isEmpty {
      options.addresses["changeset", default: [:]].merge(request.changesetAddresses) { $1 }
    }
    return options
  }
}
