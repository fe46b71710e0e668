import Basics
import Files
import Markup

/// Which pages everybody could see in Trac, whether logged in or not: by the table of permissions, the policies of
/// `trac.ini`, the file of AuthzPolicy and the plugin PrivateWikis (`trac/perm.py`).
///
/// What cannot be evaluated counts as hidden: a page too few in public is a nuisance, one too many is a leak.
package struct PageAccess: Sendable {
  /// Why not everybody could see something.
  package enum Reason: Hashable, Sendable {
    /// A rule about this page: the end of "It was not public in Trac: …".
    case rule(String)
    /// Something that holds for all pages that no rule opens.
    case everywhere(String)
  }

  private enum Policy: Sendable {
    case authz(AuthzFile)
    case permissions
    /// Anything may be hidden by it, with the words that say why.
    case unknown(String)
  }

  private let policies: [Policy]
  /// All that somebody who is not logged in may do; nil if it is not known.
  private let actions: Set<String>?
  private let extras: [String: [String]]
  /// `[privatewikis] private_wikis` of the plugin PrivateWikis, as it compares them.
  private let privatePages: [String]

  /// - Parameters:
  ///   - permissions: rows of the table; nil if it cannot be read.
  ///   - ini: nil if there is none, so nothing is known about policies.
  ///   - folder: what the path of the authz file is relative to.
  ///   - isStrict: without a `trac.ini` any page may be hidden; else only the table counts then.
  init(
    _ permissions: [(name: String, action: String)]?, _ ini: TracIni?, folder: Path?,
    isStrict: Bool
  ) {
    let settings = ini ?? TracIni()
    let extras = Self.extraPermissions(settings)
    self.extras = extras
    actions = permissions.map { rows in
      var names: Set = ["anonymous"]
      var open = ["anonymous"]
      var granted: Set<String> = []
      // Groups are in the same table, and are not in capitals.
      while let name = open.popLast() {
        for row in rows where row.name == name {
          if row.action.utf8.contains(where: { $0.isLower }) {
            if names.insert(row.action).inserted { open.append(row.action) }
          } else {
            granted.insert(row.action)
          }
        }
      }
      return Self.expanded(granted, extras)
    }
    privatePages = Self.privatePages(settings)
    var policies = Self.policies(settings, folder)
    if ini == nil, isStrict {
      policies.insert(.unknown("there is no trac.ini with the policies"), at: 0)
    }
    if let store = settings["trac", "permission_store"], store != "DefaultPermissionStore" {
      policies.insert(.unknown("the permission store \(store) is unknown"), at: 0)
    }
    self.policies = policies
  }

  /// `[trac] permission_policies`, in their order.
  private static func policies(_ ini: TracIni, _ folder: Path?) -> [Policy] {
    guard let list = ini["trac", "permission_policies"] else { return [.permissions] }
    return AuthzFile.list(list).compactMap { name in
      switch name {
      case "DefaultPermissionPolicy": return .permissions
      case "AuthzPolicy": return authz(ini, folder)
      // They are about other things than who may see a page.
      case "DefaultWikiPolicy", "DefaultTicketPolicy", "LegacyAttachmentPolicy",
        "ReadonlyWikiPolicy",
        "AuthzSourcePolicy":
        return nil
      case _ where isPrivateWikis(name): return nil
      default: return .unknown("the policy \(name) is unknown")
      }
    }
  }

  private static func authz(_ ini: TracIni, _ folder: Path?) -> Policy {
    guard let name = ini["authz_policy", "authz_file"], !name.isEmpty else {
      return .unknown("AuthzPolicy is used, but trac.ini does not set authz_file")
    }
    guard name.hasPrefix("/") || folder != nil else {
      return .unknown("the authz_file \(name) was not provided")
    }
    let path = name.hasPrefix("/") ? Path(name) : folder?.appending(name) ?? Path(name)
    do throws(SystemError) {
      return .authz(AuthzFile(try NamedFile.read(path)))
    } catch {
      return .unknown("the authz_file \(path.text) cannot be read (\(error.reason))")
    }
  }

  // MARK: Asking

  /// Why not everybody could see a page, or one of its versions; nil means everybody could.
  package func reason(page: String, versions: [Int]) -> Reason? {
    if let name = privatePages.first(where: { Self.isProtected(page, by: $0) }) {
      return .rule("the plugin PrivateWikis protects \(name)")
    }
    // The present page has no version there.
    var reason: Reason?
    for version in ["*"] + versions.map({ String($0) }) {
      switch self.reason(resource: "wiki:\(page)@\(version)") {
      case .rule(let words): return .rule(words)
      case .everywhere(let words): reason = reason ?? .everywhere(words)
      case nil: break
      }
    }
    return reason
  }

  /// The same of an attachment of a page that everybody could see.
  package func reason(attachment: AttachmentName) -> Reason? {
    let resource = "wiki:\(attachment.owner)@*/attachment:\(attachment.file)@*"
    for policy in policies {
      guard case .authz(let file) = policy,
        let decision = file.decision(on: "ATTACHMENT_VIEW", of: resource, expand: expanded)
      else { continue }
      if case .denied(let section) = decision { return .rule("[\(section)] of the authz file") }
      return nil
    }
    return nil
  }

  /// Why not everybody could see a milestone; nil means everybody could.
  package func reason(milestone: String) -> Reason? {
    reason(resource: "milestone:\(milestone)@*", action: "MILESTONE_VIEW")
  }

  /// Why not everybody could see the versions that tickets can have; nil means everybody could.
  package var reasonForVersions: Reason? {
    reason(resource: "ticket:*@*", action: "TICKET_VIEW")
  }

  private func reason(resource: String, action: String = "WIKI_VIEW") -> Reason? {
    var doubt: Reason?
    for policy in policies {
      switch policy {
      case .unknown(let words): doubt = doubt ?? .everywhere(words)
      case .authz(let file):
        switch file.decision(on: action, of: resource, expand: expanded) {
        case .granted: return doubt
        case .denied(let section): return .rule("[\(section)] of the authz file")
        case nil: break
        }
      case .permissions:
        guard let actions else { return .everywhere("the table of permissions cannot be read") }
        if actions.contains(action) { return doubt }
      }
    }
    return doubt ?? .everywhere("“anonymous” has no permission \(action)")
  }

  // MARK: The plugin PrivateWikis

  /// `PrivateWikiSystem` or, later, `PrivateWikiPolicy`.
  private static func isPrivateWikis(_ policy: String) -> Bool {
    policy.lowercased().hasPrefix("privatewiki")
  }

  /// Where the plugin is used and the option is not set, `Private` is protected.
  private static func privatePages(_ ini: TracIni) -> [String] {
    if let list = ini["privatewikis", "private_wikis"] { return AuthzFile.list(list).map(capitals) }
    let policies = ini["trac", "permission_policies"].map(AuthzFile.list) ?? []
    return policies.contains(where: isPrivateWikis) ? ["PRIVATE"] : []
  }

  /// The page itself, and all below it. Most versions of the plugin let nobody in who is not logged in, whatever the
  /// table of permissions says.
  private static func isProtected(_ page: String, by name: String) -> Bool {
    let page = capitals(page)
    return page == name || page.hasPrefix(name + "_")
  }

  private static func capitals(_ page: String) -> String {
    String(page.uppercased().map { $0 == "/" ? "_" : $0 })
  }

  // MARK: Actions

  private func expanded(_ actions: Set<String>) -> Set<String> { Self.expanded(actions, extras) }

  /// With all that they include.
  private static func expanded(_ actions: Set<String>, _ extras: [String: [String]]) -> Set<String>
  {
    var result = actions
    var open = Array(actions)
    while let action = open.popLast() {
      for other in included(in: action) + (extras[action] ?? [])
      where result.insert(other).inserted {
        open.append(other)
      }
    }
    return result
  }

  private static func included(in action: String) -> [String] {
    switch action {
    case "TRAC_ADMIN": ["WIKI_VIEW", "ATTACHMENT_VIEW", "MILESTONE_VIEW", "TICKET_VIEW"]
    case "MILESTONE_ADMIN", "ROADMAP_ADMIN": ["MILESTONE_VIEW"]
    case "TICKET_ADMIN": ["TICKET_VIEW"]
    case "WIKI_ADMIN": ["WIKI_VIEW"]
    case "ATTACHMENT_ADMIN": ["ATTACHMENT_VIEW"]
    default: []
    }
  }

  /// `[extra-permissions]`: `ALL_DOCS = WIKI_VIEW, LOG_VIEW`; a `_` before the name belongs to the plugin.
  private static func extraPermissions(_ ini: TracIni) -> [String: [String]] {
    var extras: [String: [String]] = [:]
    for (key, value) in ini.section("extra-permissions") {
      let name = key.hasPrefix("_") ? String(key.dropFirst()) : key
      extras[name.uppercased(), default: []] += AuthzFile.list(value)
    }
    return extras
  }
}
