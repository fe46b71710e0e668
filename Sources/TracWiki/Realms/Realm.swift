import Markup

/// What stands before the colon of a TracLink: `ticket`, `source`, `wiki`…
struct Realm: Sendable {
  enum Reading {
    case target(LinkTarget)
    /// Trac shows the label without a link.
    case label
    /// Trac shows nothing at all.
    case nothing
  }

  let names: [String]
  let read: @Sendable (RealmLink) -> Reading

  init(_ names: String..., read: @escaping @Sendable (RealmLink) -> Reading) {
    self.names = names
    self.read = read
  }
}

/// A TracLink as its realm sees it.
struct RealmLink {
  /// The name that was used, of all that the realm goes by.
  let name: String
  /// Without quotes.
  let target: String
  /// The page that holds the link.
  let page: String
  var syntax = TracSyntax.newest

  var parts: TargetParts { TargetParts(target) }

  /// A resource of the running Trac with its address below the project.
  func resource(_ realm: String, id: String, _ address: String) -> Realm.Reading {
    .target(.resource(TracResource(realm: realm, id: id, address: address)))
  }
}

/// All realms. Whoever adds one adds its value to the file of its family and its name here.
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

/// Quotes around a label or a target.
enum QuoteMarks {
  /// Without one level of matching quotes, as Trac's `unquote_label`.
  static func strip(_ text: String) -> String {
    guard let first = text.utf8.first, text.utf8.count > 1, text.utf8.last == first,
      first == UInt8(ascii: "\"") || first == UInt8(ascii: "'")
    else { return text }
    return String(text.dropFirst().dropLast())
  }
}
