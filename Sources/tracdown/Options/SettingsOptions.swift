import ArgumentParser
import Links
import Lint
import Markdown
import Markup
import Migration
import ReStructuredText
import Settings
import Stores
import Targets
import TracWiki

/// Where the settings come from; the options of the command line win over them.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The settings file, in YAML; see docs/settings.md. 'migrate' uses .tracdown.yml in SOURCE by default.",
      valueName: "file"), completion: .file())
  var config: String?

  /// - Parameters:
  ///   - folder: where the settings are if `--config` names none; nil if nowhere.
  ///   - isConfined: whether files that they name must be in the project.
  func settings(inFolder folder: String?, isConfined: Bool = false) throws -> Settings {
    if let config { return try SettingsFile.read(file: config, isConfined: isConfined) }
    return try folder.map { try SettingsFile.read(inFolder: $0, isConfined: isConfined) }
      ?? Settings()
  }
}

extension Settings {
  /// What is known of the Trac: the options' word counts first.
  ///
  /// - Parameter target: the option's; nil if it was not given.
  func trac(
    _ options: TracOptions, _ realms: RealmOptions, target: Target? = nil
  ) throws -> TracRequest {
    var request = TracRequest(
      tracIni: try options.tracIni ?? checkedTracIni(),
      tracURLs: options.tracUrl.isEmpty ? tracURLs : options.tracUrl,
      resources: try resources(realms), custom: custom)
    request.version = options.version.version ?? version
    if options.version.version == nil { request.pageVersions = pageVersions }
    request.plugins = options.choice ?? plugins ?? PluginChoice()
    request.interWiki = interWiki
    if let looseNames { request.looseNames = looseNames }
    request.tracAliases = options.tracAlias.isEmpty ? tracAliases : options.tracAlias
    try readMaps(realms, target: target, into: &request)
    return request
  }

  /// Which pages are taken: the options' word counts first.
  func pages(_ options: PageOptions) -> PageChoice {
    PageChoice(
      only: options.only.isEmpty ? only : options.only,
      exclude: options.exclude.isEmpty ? exclude : options.exclude)
  }

  /// Where things of the running Trac went: the options' word counts first.
  func resources(_ realms: RealmOptions) throws -> [String: ResourceMap] {
    let options = try realms.resources()
    return try resourceMaps(except: options.keys).merging(options) { _, option in option }
  }

  /// Tables and converted repositories.
  private func readMaps(
    _ realms: RealmOptions, target: Target?, into request: inout TracRequest
  ) throws {
    var maps = RealmMaps()
    let options = realms.maps
    if options.ticketMap == nil { maps.ticketMap = try checkedTicketMap() }
    if options.changesetMaps.isEmpty { maps.changesetMaps = try checkedChangesetMaps() }
    if options.revisions.isEmpty { maps.revisions = try checkedRevisions() }
    (maps.ticketAccess, maps.changesetAccess) = (access, access)
    maps.repositoryURLs = repositoryURLs
    maps.target = target ?? lint.target.flatMap { Target(named: $0) }
    try options.over(maps).read(into: &request)
  }

  /// How pages are written: the options' word counts first.
  func writing(_ options: WritingOptions, attachmentList: Bool? = nil) -> WritingRequest {
    WritingRequest(
      unknownMacros: options.unknownMacros ?? unknownMacros ?? .auto,
      dropsComments: options.dropComments ?? dropsComments ?? false,
      writesOutline: options.toc ?? writesOutline ?? false,
      listsAttachments: attachmentList ?? listsAttachments ?? true,
      target: options.target ?? lint.target.flatMap { Target(named: $0) } ?? .github)
  }

  /// Of the reader alone, for `dump`: the option's word counts first.
  func reader(_ stated: VersionOption) -> ReaderOptions {
    var options = ReaderOptions()
    if let version = stated.version ?? version { options.syntax = TracSyntax(version) }
    if stated.version == nil { options.pageVersions = pageVersions }
    options.custom = custom
    options.plugins = PluginSyntax((plugins ?? PluginChoice()).parts([]))
    options.processors = [RSTProcessor.processor]
    return options
  }
}
