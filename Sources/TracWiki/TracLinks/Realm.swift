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

  var parts: TargetParts { TargetParts(target) }

  /// A resource of the running Trac with its address below the project.
  func resource(_ realm: String, id: String, _ address: String) -> Realm.Reading {
    .target(.resource(TracResource(realm: realm, id: id, address: address)))
  }
}
