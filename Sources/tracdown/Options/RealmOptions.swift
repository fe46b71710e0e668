import ArgumentParser
import Basics
import Markup
import Migration
import Stores

/// The new addresses of objects in the old Trac: for each realm a template with `{id}`, or a CSV file with an id and an address
/// per line. Without one, `--trac-url` is used.
struct RealmOptions: ParsableArguments {
  @Option(
    help: RealmOptions.help(
      "The new address of tickets: https://github.com/team/project/issues/{id}"),
    completion: .file())
  var tickets: String?

  @Option(
    help: RealmOptions.help(
      "The new address of changesets: https://github.com/team/project/commit/{id}"),
    completion: .file())
  var changesets: String?

  @Option(help: RealmOptions.help("The new address of repository logs."), completion: .file())
  var logs: String?

  @Option(
    help: RealmOptions.help(
      "The new address of repository files; {id} is the path, {rev} the commit."),
    completion: .file())
  var sources: String?

  @Option(
    help: RealmOptions.help(
      "The new address of Trac reports, such as {1}. For the migration report, use --report."),
    completion: .file())
  var reports: String?

  @Option(help: RealmOptions.help("The new address of ticket queries."), completion: .file())
  var queries: String?

  @Option(
    help: RealmOptions.help("The new address of milestones; {id} is the name."), completion: .file()
  )
  var milestones: String?

  @Option(help: RealmOptions.help("The new address of searches."), completion: .file())
  var searches: String?

  @Option(help: RealmOptions.help("The new address of timelines."), completion: .file())
  var timelines: String?

  @Option(help: RealmOptions.help("The new address of repository diffs."), completion: .file())
  var diffs: String?

  @Option(
    help: RealmOptions.help("The new address of repository files to download."), completion: .file()
  )
  var exports: String?

  @Option(
    help: RealmOptions.help("The new address of tags (TagsPlugin); {id} is the tag."),
    completion: .file())
  var tags: String?

  @Option(
    help: RealmOptions.help("The new address of downloads (DownloadsPlugin)."), completion: .file())
  var downloads: String?

  @Option(
    help: RealmOptions.help("The new address of blog posts (FullBlogPlugin)."), completion: .file())
  var blogs: String?

  @Option(
    help: ArgumentHelp(
      "A ticket table: the old id, then the new id for --tickets or an address.",
      valueName: "csv"), completion: .file())
  var ticketMap: String?

  @Option(
    help: ArgumentHelp(
      """
      A revision table: the old revision, then the commit or an address. Repeatable; NAME \
      is the name of the repository if Trac has several.
      """, valueName: "[name=]csv"), completion: .file())
  var changesetMap: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The git repository that replaced the old one; its commits and notes record the old revisions (for \
      example, git-svn-id). Repeatable.
      """, valueName: "[name=]repository"), completion: .directory)
  var revisions: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The web address of that repository: https://github.com/team/project. Links to changesets, sources, logs, \
      diffs, and tickets point there, unless their own options are given. (default: the remote origin of --revisions, if the \
      name of its host contains github, gitlab, codeberg, forgejo, or gitea)
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
