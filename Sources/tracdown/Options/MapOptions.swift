import ArgumentParser
import Migration

/// Where tickets and revisions went, one by one: tables, and the repository that the old one became.
struct MapOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "A table of tickets: the old id, then the new one or an address. Ids go into --tickets.",
      valueName: "csv"))
  var ticketMap: String?

  @Option(
    help: ArgumentHelp(
      """
      A table of revisions: the old one, then the commit or an address. May be given several times; \
      NAME is that of one of several repositories in Trac.
      """, valueName: "[name=]csv"))
  var changesetMap: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The git repository that the old one became: its commits and notes say which revisions they were \
      (git-svn-id and the like). May be given several times.
      """, valueName: "[name=]repository"))
  var revisions: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      Where that repository is shown: https://github.com/team/project. Changesets, sources, logs, \
      differences and tickets lead there, unless their own options say otherwise. (default: its remote \
      origin, at GitHub or GitLab)
      """, valueName: "[name=]url"))
  var repositoryUrl: [String] = []

  var request: RealmMaps {
    var maps = RealmMaps()
    maps.ticketMap = ticketMap
    maps.changesetMaps = changesetMap
    maps.revisions = revisions
    maps.repositoryURLs = repositoryUrl
    return maps
  }
}
