import Basics
import Files
import Links
import Markdown
import Markup
import Stores
import Targets

/// What the addresses on Trac's saved pages mean: `/proj/wiki/A#b`, `../ticket/12.html` in a mirror.
struct TracLinks: Sendable {
  let site: TracSite
  /// The page of each saved file, by its path in the folder.
  let pages: [Path: String]

  /// - Parameters:
  ///   - page: the page that the address is on.
  ///   - file: its saved file.
  /// - Returns: nil where there is no address.
  func meaning(of address: String, on page: String, in file: SavedFile) -> LinkMeaning? {
    let address = address.trimmedControls
    switch address.utf8.first {
    case nil: return nil
    case UInt8(ascii: "#"):
      return .page(page, fragment: RelativeURL.decode(address.dropFirst()))
    case UInt8(ascii: "?"):
      let (_, query, fragment) = RelativeURL.split(address)
      return thing("/wiki/" + page, query, fragment)
    case UInt8(ascii: "/") where address.hasPrefix("//"):
      return .external(ComparableURL.of("https:" + address))
    case UInt8(ascii: "/"):
      if let below = site.below(address) { return meaning(below: below) }
      let (path, query, fragment) = RelativeURL.split(address)
      return thing("/" + RelativeURL.decode(path), query, fragment)
    default: break
    }
    guard let scheme = RelativeURL.scheme(of: address) else { return local(address, file) }
    guard Target.LinkForm.schemes.contains(scheme) else { return .blocked }
    if let below = site.below(address) { return meaning(below: below) }
    if let path = site.path(onServer: address) {
      let (path, query, fragment) = RelativeURL.split(path)
      return thing("/" + RelativeURL.decode(path), query, fragment)
    }
    return .external(ComparableURL.of(address))
  }

  /// - Parameter below: what follows the project's address, beginning with `/`.
  func meaning(below: String) -> LinkMeaning {
    let (encoded, query, fragment) = RelativeURL.split(below)
    let path = RelativeURL.decode(RelativeURL.withoutDots(encoded))
    let steps = path.split(separator: "/").map { String($0) }
    switch steps.first {
    case "wiki":
      guard query.utf8.count < 2 else { break }
      let name = steps.dropFirst().joined(separator: "/")
      return .page(
        name.isEmpty ? TracNames.startPage : name,
        fragment: RelativeURL.decode(fragment.dropFirst())
      )
    case "attachment", "raw-attachment":
      guard steps.count > 3, steps[1] == "wiki", path.utf8.last != UInt8(ascii: "/") else { break }
      return .attachment(
        page: steps[2..<(steps.count - 1)].joined(separator: "/"), file: steps[steps.count - 1])
    default: break
    }
    return thing(path, query, fragment)
  }

  /// - Parameter path: decoded.
  private func thing(_ path: String, _ query: String, _ fragment: String) -> LinkMeaning {
    .trac(
      TracThing(
        path: path, query: ComparableURL.arguments(query),
        fragment: RelativeURL.decode(fragment.dropFirst())))
  }

  /// In a mirror, links point to the files next to; a `?` in their names is encoded.
  private func local(_ address: String, _ file: SavedFile) -> LinkMeaning {
    let (encoded, query, fragment) = RelativeURL.split(address)
    var steps = file.relative.parts.dropLast().map { Array($0) }
    for step in encoded.utf8.split(separator: UInt8(ascii: "/")) {
      if step.elementsEqual("..".utf8) {
        _ = steps.popLast()
      } else if !step.elementsEqual(".".utf8) {
        steps.append(PercentCoding.decode(Array(step)))
      }
    }
    let path = Path(bytes: Array(steps.joined(separator: [UInt8(ascii: "/")])))
    if let page = pages[path] {
      return .page(page, fragment: RelativeURL.decode(fragment.dropFirst()))
    }
    let names = steps.map { String(decoding: $0, as: UTF8.self) }
    var bare = names
    if let last = bare.popLast() { bare.append(Self.withoutSuffix(last)) }
    guard let start = bare.firstIndex(where: { TracRealm.serving($0) != nil }) else {
      return .savedFile(names.last ?? "")
    }
    let rest = (bare[start] == "chrome" ? names : bare)[start...].joined(separator: "/")
    let inner = RelativeURL.split(rest)
    let name = RelativeURL.encode(inner.path, keepingSlashes: true)
    return meaning(below: "/" + name + (inner.query.isEmpty ? query : inner.query) + fragment)
  }
}

extension TracLinks {
  /// Without the suffix that a mirror gives to pages.
  fileprivate static func withoutSuffix(_ name: String) -> String {
    for suffix in [".html", ".htm"] where name.hasSuffix(suffix) {
      return String(name.dropLast(suffix.count))
    }
    return name
  }
}

/// Where the Trac is that the pages were saved from: which addresses are its own.
struct TracSite: Hashable, Sendable {
  /// `https://example.org/proj`
  var addresses: [TracAddress] = []
  /// Paths on its server, without a slash at the end: `/proj`, or empty.
  var paths: [String] = []

  /// - Parameter bases: as the heads of pages say them; addresses or paths.
  init(_ addresses: [TracAddress], bases: [String]) {
    self.addresses = addresses
    paths = addresses.map(\.path)
    for base in bases {
      if let address = TracAddress(base) {
        self.addresses.append(address)
        paths.append(address.path)
      } else {
        paths.append(base)
      }
    }
    // The longest first: one project may be below another.
    paths = Set(paths).sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }
  }

  /// What an address has below the project, with its leading slash; nil if it is elsewhere.
  func below(_ address: String) -> String? {
    if RelativeURL.scheme(of: address) != nil {
      return addresses.lazy.compactMap { $0.pathBelow(address) }.first
    }
    for path in paths where address.hasPrefix(path) {
      let rest = address.dropFirst(path.count)
      if rest.isEmpty { return "/" }
      if let first = rest.first, "/?#".contains(first) {
        return first == "/" ? String(rest) : "/" + rest
      }
    }
    return paths.isEmpty ? guess(address) : nil
  }

  /// What an absolute address has after the server of the Trac, with its leading slash; nil if it is elsewhere.
  func path(onServer address: String) -> String? {
    addresses.lazy.compactMap { TracAddress($0.origin)?.pathBelow(address) }.first
  }

  /// Without any word of where the project is, its own kinds of addresses tell.
  private func guess(_ address: String) -> String? {
    let (path, query, fragment) = RelativeURL.split(address)
    let steps = path.split(separator: "/", omittingEmptySubsequences: false)
    guard let start = steps.firstIndex(where: { TracRealm.serving($0) != nil }) else { return nil }
    return "/" + steps[start...].joined(separator: "/") + query + fragment
  }
}

/// Where the Trac is that pages were saved from: their heads say it, or the links to other pages do.
enum SiteDetection {
  static func site(of folder: SavedFolder, tracURLs: [String]) -> TracSite {
    let files = folder.files.sorted { $0.key.precedes(byBytes: $1.key) }
      .map(\.value)
    var bases = Set(files.compactMap(\.head.base))
    if bases.isEmpty, let found = files.lazy.prefix(200).compactMap(base).first {
      bases = [found]
    }
    return TracSite(tracURLs.compactMap { TracAddress($0) }, bases: bases.sorted())
  }

  /// From a part of a page: what precedes `/wiki/` in the first link that Trac marks as one to a page.
  private static func base(_ file: SavedFile) -> String? {
    guard let page = try? SavedPage.read(file) else { return nil }
    for node in page.nodes {
      guard case .element("a", let attributes) = node.content,
        let classes = attributes["class"]?.split(separator: " "), classes.contains("wiki"),
        let address = attributes["href"], address.hasPrefix("/") || address.contains("://"),
        let wiki = address.rangeOfLast("/wiki/")
      else { continue }
      return String(address[..<wiki.lowerBound])
    }
    return nil
  }
}
