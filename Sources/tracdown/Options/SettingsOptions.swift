import ArgumentParser
import Links
import Lint
import Markdown
import Migration
import Settings
import TracWiki

/// Where the settings come from; the options of the command line win over them.
struct SettingsOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The settings, in YAML: see docs/settings.md. 'migrate' finds .tracdown.yml in SOURCE by itself.",
      valueName: "file"))
  var config: String?

  /// - Parameter folder: where the settings lie if `--config` names none; nil: nowhere.
  func settings(inFolder folder: String?) throws -> Settings {
    if let config { return try SettingsFile.read(file: config) }
    return try folder.map { try SettingsFile.read(inFolder: $0) } ?? Settings()
  }
}

extension Settings {
  /// What is known of the Trac: the options' word counts first.
  func trac(_ options: TracOptions, _ realms: RealmOptions) throws -> TracRequest {
    var request = TracRequest(
      tracIni: options.tracIni ?? tracIni,
      tracURLs: options.tracUrl.isEmpty ? tracURLs : options.tracUrl,
      resources: resources.merging(try realms.resources()) { _, option in option }, custom: custom)
    request.tracAliases = options.tracAlias.isEmpty ? tracAliases : options.tracAlias
    try readMaps(realms, into: &request)
    return request
  }

  /// Tables and converted repositories.
  func readMaps(_ realms: RealmOptions, into request: inout TracRequest) throws {
    var maps = RealmMaps()
    maps.ticketMap = ticketMap
    maps.changesetMaps = changesetMaps
    maps.revisions = revisions
    maps.repositoryURLs = repositoryURLs
    try realms.maps.request.over(maps).read(into: &request)
  }

  /// How pages are written: the options' word counts first.
  func writing(_ options: WritingOptions, attachmentList: Bool? = nil) -> WritingRequest {
    WritingRequest(
      unknownMacros: options.unknownMacros ?? unknownMacros ?? .comment,
      dropsComments: options.dropComments ?? dropsComments ?? false,
      writesOutline: options.toc ?? writesOutline ?? false,
      listsAttachments: attachmentList ?? listsAttachments ?? true,
      target: options.target ?? lint.target.flatMap { Target(named: $0) } ?? .github)
  }

  /// Of the reader alone, for `dump`.
  var reader: ReaderOptions {
    var options = ReaderOptions()
    options.custom = custom
    return options
  }
}
