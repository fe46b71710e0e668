import Basics
import Markup

/// The address of the old Trac: what below it is a page or a file, and where links into it lead.
package struct TracAddress: Hashable, Sendable {
  /// Without a slash at the end: `https://example.org/proj`.
  package var url: String

  /// - Parameter url: the project's address as a user gives it; none where that is no `http` or `https`
  ///   address.
  package init?(_ url: String) {
    guard let scheme = RelativeURL.scheme(of: url), scheme == "http" || scheme == "https",
      url.utf8.dropFirst(scheme.utf8.count).starts(with: "://".utf8)
    else { return nil }
    self.url = TracNames.withoutSlashesAtEnd(
      RelativeURL.cleaned(RelativeURL.split(url).path))
    if origin.utf8.count <= scheme.utf8.count + 3 { return nil }
  }

  /// `https://example.org`
  package var origin: String {
    guard let host = url.byteRange(of: "://") else { return url }
    return String(
      url[..<(url.utf8[host.upperBound...].firstIndex(of: UInt8(ascii: "/")) ?? url.endIndex)])
  }

  /// The project's path on its server: `/proj`, or empty.
  package var path: String { String(url.dropFirst(origin.count)) }

  /// What an absolute address has below this one, with its leading slash: `/wiki/Page#x`. None where it is
  /// somewhere else. `http` and `https` are one here, and case does not count in the host.
  package func pathBelow(_ other: String) -> String? {
    guard let mine = Self.withoutScheme(url), let other = Self.withoutScheme(other),
      other.utf8.starts(with: mine.utf8)
    else { return nil }
    let rest = other.utf8.dropFirst(mine.utf8.count)
    switch rest.first {
    case nil: return "/"
    case UInt8(ascii: "/"): return String(decoding: rest, as: UTF8.self)
    case UInt8(ascii: "?"), UInt8(ascii: "#"): return "/" + String(decoding: rest, as: UTF8.self)
    default: return nil
    }
  }

  /// What `pathBelow` gave, as the thing it is. None for what only the running Trac has.
  package static func target(of pathBelow: String) -> LinkTarget? {
    let (path, query, fragment) = RelativeURL.split(pathBelow)
    let steps = RelativeURL.withoutDots(path).filledParts.map { RelativeURL.decode($0) }
    let realm = steps.first.flatMap { TracRealm.serving($0) }
    func resource(_ id: String) -> LinkTarget? {
      realm.map { .resource(TracResource(realm: $0.name, id: id, address: pathBelow)) }
    }
    switch realm?.url {
    case .page where query.isEmpty:
      let name = steps.dropFirst().joined(separator: "/")
      return .page(
        PageReference(
          "/" + (name.isEmpty ? TracNames.startPage : name), fragment: String(fragment.dropFirst()))
      )
    case .attachment:
      guard steps.count > 3, path.utf8.last != UInt8(ascii: "/") else { return nil }
      let owner = steps[2..<(steps.count - 1)].joined(separator: "/")
      return .attachment(
        AttachmentReference(
          steps[1] == "wiki" ? .page(owner) : .other(realm: steps[1], id: owner),
          file: steps[steps.count - 1], suffix: query + fragment,
          isRaw: steps[0] == "raw-attachment"))
    case .siteFile where steps.count > 2 && steps[1] == "site":
      return .attachment(
        AttachmentReference(
          .htdocs, file: steps.dropFirst(2).joined(separator: "/"), suffix: query + fragment))
    case .id: return steps.count == 2 ? resource(steps[1]) : nil
    case .query: return query.isEmpty ? nil : resource(query)
    case .argument(let name): return QueryValues(query)[name].flatMap(resource)
    default:
      return CodeReference(pathBelow).flatMap { code in
        code.id.map { .resource(TracResource(realm: code.realm, id: $0, address: pathBelow)) }
      }
    }
  }

  /// The same for what a plugin shows: `/blog/2009/post`. What plugins a Trac had, its addresses do not tell.
  package static func pluginResource(of pathBelow: String) -> TracResource? {
    let (path, query, _) = RelativeURL.split(pathBelow)
    let steps = RelativeURL.withoutDots(path).filledParts.map { RelativeURL.decode($0) }
    guard query.isEmpty, steps.count > 1,
      let realm = TracRealm.all.first(where: { $0.plugin != nil && $0.paths.contains(steps[0]) })
    else { return nil }
    return TracResource(
      realm: realm.name, id: steps.dropFirst().joined(separator: "/"), address: pathBelow)
  }

  /// `HTTPS://Example.org:443/x` → `example.org/x`
  private static func withoutScheme(_ url: String) -> String? {
    guard let scheme = RelativeURL.scheme(of: url), scheme == "http" || scheme == "https",
      let mark = url.byteRange(of: "://")
    else { return nil }
    let rest = url[mark.upperBound...]
    let marks: [UInt8] = [UInt8(ascii: "/"), UInt8(ascii: "?"), UInt8(ascii: "#")]
    let host = Substring(rest.utf8.prefix { !marks.contains($0) })
    var name = host.lowercased()
    let port = scheme == "http" ? ":80" : ":443"
    if name.hasSuffix(port) { name = String(name.dropLast(port.count)) }
    return name + rest[host.endIndex...]
  }
}
