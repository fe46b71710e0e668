import Basics
import Files
import Links
import Markdown
import Markup
import Stores
import Synchronization
import Targets
import TracWiki

/// Where the things of the old Trac are now: pages and files by what a migration wrote, the rest by templates and maps.
///
/// Asked by several threads at once.
package final class NewURLs: Sendable {
  /// Why an address has no new one.
  package enum Gap: Hashable, Sendable {
    /// No docs were given, so nothing is known about pages and files.
    case noDocs
    case noPage(String)
    case noFile(String)
    /// The migration wrote it, and it is no longer there.
    case gone(String)
    /// Tickets and reports have numbers; `…/ticket/NNN` is none.
    case noNumber(realm: String, id: String)
    /// Nobody said where things of that realm went.
    case noTemplate(realm: String)
    /// The map of the realm does not have it.
    case notInMap(String)
    /// Only the running Trac has such things.
    case running
    /// Nothing that Trac serves: something else on its server.
    case foreign
  }

  /// The result for an old address.
  package enum Answer: Hashable, Sendable {
    /// - Parameter lost: the fragment that the new page does not have; empty: none.
    case address(String, lost: String)
    case unknown(Gap)
  }

  private let tracs: [TracAddress]
  private let docs: Path?
  private let manifest: Manifest
  /// Pages whose names an export changed; nil if they have the names that Trac has.
  private let looseNames: Once<LooseNames>?
  private let site: SiteAddress?
  private let slugs: Target.Slugs
  private let options: LinkOptions
  private let anchors = Mutex<[String: PageAnchors]>([:])
  private let present = Mutex<[String: Bool]>([:])

  /// - Parameters:
  ///   - tracs: all addresses that the Trac had.
  ///   - docs: what `tracdown migrate` wrote; nil if only realms are known.
  ///   - site: where the docs are read; nil with `docs` nil.
  ///   - options: where tickets and similar are.
  /// - Throws: `SystemError`, `ManifestError`, `Failure` where the docs are none.
  package init(
    tracs: [TracAddress], docs: String?, site: SiteAddress?, target: Target, options: LinkOptions
  ) throws {
    self.tracs = tracs
    self.docs = docs.map { Path($0) }
    self.site = site
    self.options = options
    slugs = target.anchors.slugs
    guard let docs else {
      manifest = Manifest()
      looseNames = nil
      return
    }
    guard let json = try OutputFolder(docs).read(Manifest.path) else {
      throw Failure(
        "'\(docs)' has no \(Manifest.path), which records where each page is. Give the folder that 'tracdown migrate' wrote."
      )
    }
    let manifest = try Manifest(json: json)
    self.manifest = manifest
    looseNames =
      manifest.takesLooseNames ? Once { LooseNames(manifest.pages.keys.sortedByBytes()) } : nil
  }

  /// - Parameter url: of something in the old Trac.
  /// - Returns: nil if it is elsewhere.
  package func answer(_ url: String) -> Answer? {
    for trac in tracs { if let below = trac.pathBelow(url) { return answer(below: below) } }
    return nil
  }

  private func answer(below: String) -> Answer {
    let (path, query, fragment) = RelativeURL.split(below)
    let steps = RelativeURL.withoutDots(path).split(separator: "/").map { RelativeURL.decode($0) }
    let rest = steps.dropFirst()
    switch steps.first {
    case nil: return page(TracNames.startPage, fragment)
    case "roadmap" where rest.isEmpty && manifest.roadmap != nil:
      return place(PagePlace(file: manifest.roadmap ?? "", fragment: ""))
    case "wiki":
      let name = rest.joined(separator: "/")
      return page(
        name.isEmpty ? TracNames.startPage : name, fragment,
        isRaw: query.split(separator: "&").contains { $0.hasSuffix("format=txt") })
    case "attachment", "raw-attachment", "zip-attachment":
      guard rest.first == "wiki" else { break }
      let name = rest.dropFirst().joined(separator: "/")
      // `/attachment/wiki/A/B/` is the list of the files of page `A/B`, and without the slash the file `B` of page `A`.
      if path.utf8.last == UInt8(ascii: "/") || steps[0] == "zip-attachment" {
        return fileList(of: name)
      }
      return file(
        AttachmentName(joined: name),
        isRaw: steps[0] == "raw-attachment" || query.hasSuffix("format=raw"))
    case "chrome" where rest.first == "site":
      let name = rest.dropFirst().joined(separator: "/")
      return file(AttachmentName(siteFile: name), isRaw: true)
    default: break
    }
    guard case .resource(let resource) = TracAddress.target(of: below) else {
      return .unknown(TracRealm.serving(steps[0]) != nil ? .running : .foreign)
    }
    if resource.realm == "ticket" || resource.realm == "report",
      !resource.id.utf8.allSatisfy({ $0.isDigit })
    {
      return .unknown(.noNumber(realm: resource.realm, id: resource.id))
    }
    if resource.realm == "milestone", options.templates["milestone"] == nil,
      options.addresses["milestone"]?[resource.id] == nil,
      let place = manifest.milestones[resource.id]
    {
      return self.place(PagePlace(joined: place))
    }
    switch options.address(of: resource) {
    case .address(let address): return .address(RelativeURL.cleaned(address), lost: "")
    case .missing: return .unknown(.notInMap("\(resource.realm) \(resource.id)"))
    case .unknown: return .unknown(.noTemplate(realm: resource.realm))
    }
  }

  private func page(_ name: String, _ fragment: String, isRaw: Bool = false) -> Answer {
    guard let site else { return .unknown(.noDocs) }
    guard let file = self.file(ofPage: name) else {
      // A migration leaves the guide out, unless somebody changed it.
      guard TracGuide.shipped.has(page: name),
        let address = TracGuide.address(ofPage: name, fragment: String(fragment.dropFirst()))
      else { return .unknown(.noPage(name)) }
      return .address(address, lost: "")
    }
    guard isPresent(file) else { return .unknown(.gone(file)) }
    if isRaw { return .address(site.rawAddress(ofFile: file), lost: "") }
    let id = String(fragment.dropFirst())
    guard !id.isEmpty else { return .address(site.address(ofFile: file), lost: "") }
    let anchors = anchors(ofFile: file)
    let new = anchors.fragment(for: id) ?? anchors.slug(like: id)
    return .address(
      site.address(ofFile: file, fragment: new ?? ""),
      lost: new == nil ? RelativeURL.decode(id) : "")
  }

  /// A place in the roadmap that the migration made.
  private func place(_ place: PagePlace) -> Answer {
    guard let site else { return .unknown(.noDocs) }
    guard isPresent(place.file) else { return .unknown(.gone(place.file)) }
    return .address(site.address(ofFile: place.file, fragment: place.fragment), lost: "")
  }

  /// As the migration found the pages that links name.
  private func file(ofPage name: String) -> String? {
    if let file = manifest.pages[name] { return file }
    guard let pages = looseNames?.value.pages(fitting: name), pages.count == 1 else { return nil }
    return manifest.pages[pages[0]]
  }

  /// The page whose attachments Trac lists there.
  private func fileList(of page: String) -> Answer {
    if site != nil, file(ofPage: page) == nil { return .unknown(.noFile(page)) }
    return self.page(page, "")
  }

  /// An attachment, or the page whose attachments Trac lists there.
  private func file(_ name: AttachmentName, isRaw: Bool) -> Answer {
    guard let site else { return .unknown(.noDocs) }
    // Manifests of earlier versions have files of the site among the attachments.
    var known = manifest.attachments[name]
    if known == nil, name.isOfSite {
      known = manifest.attachments[AttachmentName(joined: name.joined)]
    }
    if let file = known {
      guard isPresent(file) else { return .unknown(.gone(file)) }
      return .address(
        isRaw ? site.rawAddress(ofFile: file) : site.address(ofFile: file), lost: "")
    }
    if !isRaw, manifest.pages[name.joined] != nil { return page(name.joined, "") }
    return .unknown(.noFile(name.joined))
  }

  /// Somebody may have renamed or removed it since.
  private func isPresent(_ file: String) -> Bool {
    if let known = present.withLock({ $0[file] }) { return known }
    let isThere = docs.flatMap { try? $0.appending(file).status() } != nil
    present.withLock { $0[file] = isThere }
    return isThere
  }

  /// What the migration wrote, from the root of the docs.
  package var writtenFiles: Set<String> { manifest.files }

  /// Pages are read when the first link to a section of them comes.
  private func anchors(ofFile file: String) -> PageAnchors {
    if let known = anchors.withLock({ $0[file] }) { return known }
    let bytes = docs.flatMap { try? Descriptor.file($0.appending(file)).readAll() } ?? []
    let read = PageAnchors(HeadingID.giving(to: MarkdownReader.read(bytes)), slugs: slugs)
    anchors.withLock { $0[file] = read }
    return read
  }
}
