/// All realms. Whoever adds one adds its file and its name here.
enum RealmTable {
  private static let all: [Realm] = [
    WikiRealm.realm, AttachmentRealm.realm, HtdocsRealm.realm,
    TicketRealm.realm, CommentRealm.realm, ReportRealm.realm, QueryRealm.realm,
    MilestoneRealm.realm,
    ChangesetRealm.realm, LogRealm.realm, DiffRealm.realm, SourceRealm.realm, ExportRealm.realm,
    SearchRealm.realm, TimelineRealm.realm,
  ]

  private static let byName: [String: Realm] = Dictionary(
    uniqueKeysWithValues: all.flatMap { realm in realm.names.map { ($0, realm) } })

  static func realm(named name: String) -> Realm? { byName[name] }
}
