import Basics

/// `ticket:12`, `/ticket/12`, `tickets: https://…/{id}`: one kind of Trac object, with all names that it goes
/// by. `RealmTable.swift` has them all.
package struct TracRealm: Sendable {
  /// How a link's target is read.
  typealias Reader = @Sendable (RealmLink) -> Reading

  /// What a link means.
  package enum Reading {
    case target(LinkTarget)
    /// Trac shows the label without a link.
    case label
    /// Trac shows nothing at all.
    case nothing
  }

  /// What the addresses below `paths` hold.
  package enum URLForm: Equatable, Sendable {
    /// `/wiki/PAGE`
    case page
    /// `/attachment/REALM/ID/FILE`
    case attachment
    /// `/chrome/site/FILE`
    case siteFile
    /// `/ticket/ID`
    case id
    /// `/query?ID`
    case query
    /// `/search?q=ID`
    case argument(String)
    /// A revision of the repository, and nothing more in its id.
    case revision
    /// Paths and revisions of the repository.
    case repository
  }

  /// What a link's target must be for the link to tell text of Trac from other text.
  package enum Sign: Sendable {
    case anything, page, number, path
    /// A target and a label.
    case label
  }

  /// What may be before the colon of a link: first the canonical name, which `TracResource` has.
  package var names: [String]
  /// Further such names, which other programs use, too.
  package var aliases: [String] = []
  /// The first steps of its addresses below the project.
  package var paths: [String] = []
  /// nil means its addresses name no thing.
  package var url: URLForm?
  /// The setting, and the option of the command line, that says where its things are now: `tickets`.
  package var option: String?
  /// What a link in brackets must look like where nobody said that the text is Trac's; nil if it tells nothing.
  package var sign: Sign?
  /// Whether a link without brackets is a sign, too.
  package var isSignInText = false
  /// The part of a plugin that it belongs to; nil if it is Trac's own.
  package var plugin: TracPlugin.Part?
  /// Whether files can be attached to its things.
  package var ownsFiles = false
  /// nil if no link names it.
  var reader: Reader?

  /// The canonical name: `ticket`.
  package var name: String { names[0] }

  /// Whether its things are in the repository.
  package var isCode: Bool { url == .revision || url == .repository }

  /// Whether the id is all that an address of it holds.
  package var isPlain: Bool { url == .id || url == .revision }

  /// What a link means to a Trac of that version, by the name and target that it was written with.
  package static func read(
    _ name: String, _ target: String, _ version: TracVersion = .v160
  ) -> Reading? {
    named(name)?.reader?(RealmLink(name: name, target: target, version: version))
  }
}

/// A TracLink as its realm sees it.
struct RealmLink {
  /// The name that was used, of all that the realm goes by.
  let name: String
  /// Without quotes.
  let target: String
  /// Of the Trac that shows it.
  let version: TracVersion

  /// As Trac cuts it: query and fragment keep their mark.
  var parts: (path: String, query: String, fragment: String) { RelativeURL.split(target) }

  /// A resource of the running Trac with its address below the project.
  func resource(_ realm: String, id: String, _ address: String) -> TracRealm.Reading {
    .target(.resource(TracResource(realm: realm, id: id, address: address)))
  }
}
