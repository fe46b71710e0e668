import ArgumentParser
import Basics
import Markup
import Migration
import Stores

/// Where the things of the running Trac went: for each realm a template with `{id}`, or a CSV file with an id
/// and an address a line. Without one, `--trac-url` counts.
struct RealmOptions: ParsableArguments {
  @Option(
    help: RealmOptions.help("Tickets: https://github.com/team/project/issues/{id}"),
    completion: .file())
  var tickets: String?

  @Option(
    help: RealmOptions.help("Changesets: https://github.com/team/project/commit/{id}"),
    completion: .file())
  var changesets: String?

  @Option(help: RealmOptions.help("Logs of the repository."), completion: .file())
  var logs: String?

  @Option(
    help: RealmOptions.help("Files of the repository; {id} is the path, {rev} the commit."),
    completion: .file())
  var sources: String?

  @Option(
    help: RealmOptions.help(
      "Trac's reports, {1} and the like; the report of the migration is --report."),
    completion: .file())
  var reports: String?

  @Option(help: RealmOptions.help("Ticket queries."), completion: .file())
  var queries: String?

  @Option(help: RealmOptions.help("Milestones; {id} is the name."), completion: .file())
  var milestones: String?

  @Option(help: RealmOptions.help("Searches."), completion: .file())
  var searches: String?

  @Option(help: RealmOptions.help("Timelines."), completion: .file())
  var timelines: String?

  @Option(help: RealmOptions.help("Differences in the repository."), completion: .file())
  var diffs: String?

  @Option(help: RealmOptions.help("Files of the repository to download."), completion: .file())
  var exports: String?

  @Option(help: RealmOptions.help("Tags, of TagsPlugin; {id} is the tag."), completion: .file())
  var tags: String?

  @Option(help: RealmOptions.help("Downloads, of DownloadsPlugin."), completion: .file())
  var downloads: String?

  @Option(help: RealmOptions.help("Posts of the blog, of FullBlogPlugin."), completion: .file())
  var blogs: String?

  @Option(
    help: ArgumentHelp(
      "A table of tickets: the old id, then the new one or an address. Ids go into --tickets.",
      valueName: "csv"), completion: .file())
  var ticketMap: String?

  @Option(
    help: ArgumentHelp(
      """
      A table of revisions: the old one, then the commit or an address. May be given several times; \
      NAME is that of one of several repositories in Trac.
      """, valueName: "[name=]csv"), completion: .file())
  var changesetMap: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The git repository that the old one became: its commits and notes say which revisions they were \
      (git-svn-id and the like). May be given several times.
      """, valueName: "[name=]repository"), completion: .directory)
  var revisions: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Where that repository is shown: https://github.com/team/project. Changesets, sources, logs, \
      differences and tickets lead there, unless their own options say otherwise. (default: its remote \
      origin, at GitHub or GitLab)
      """, valueName: "[name=]url"))
  var repositoryUrl: [String] = []

  /// Where tickets and revisions went, one by one: tables, and the repository that the old one became.
  var maps: RealmMaps {
    var maps = RealmMaps()
    maps.ticketMap = ticketMap
    maps.changesetMaps = changesetMap
    maps.revisions = revisions
    maps.repositoryURLs = repositoryUrl
    return maps
  }

  private static func help(_ text: String) -> ArgumentHelp {
    ArgumentHelp("\(text)", valueName: "template|csv")
  }

  func validate() throws { _ = try resources() }

  /// By the canonical name of the realm: `ticket`, `changeset`, …
  func resources() throws -> [String: ResourceMap] {
    let values = [
      "tickets": tickets, "changesets": changesets, "logs": logs, "sources": sources,
      "reports": reports, "queries": queries, "milestones": milestones, "searches": searches,
      "timelines": timelines, "diffs": diffs, "exports": exports,
      "tags": tags, "downloads": downloads, "blogs": blogs,
    ]
    var maps: [String: ResourceMap] = [:]
    for realm in TracRealm.all {
      guard let option = realm.option, let value = values[option] ?? nil else { continue }
      do throws(ResourceMapError) {
        maps[realm.name] = try ResourceMap(option: value)
      } catch {
        throw ValidationError("--\(option): \(error)")
      }
    }
    return maps
  }
}
