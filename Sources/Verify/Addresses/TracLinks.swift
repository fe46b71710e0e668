import Basics
import Files
import Links
import Stores

/// What the addresses on Trac's saved pages mean: `/proj/wiki/A#b`, `../ticket/12.html` in a mirror.
struct TracLinks: Sendable {
  let site: TracSite
  /// The page of each saved file, by its path in the folder.
  let pages: [Path: String]

  /// - Parameters:
  ///   - page: the page that the address stands on.
  ///   - file: its saved file.
  /// - Returns: nil where there is no address.
  func meaning(of address: String, on page: String, in file: SavedFile) -> LinkMeaning? {
    let address = address.trimmingBlanks
    switch address.utf8.first {
    case nil: return nil
    case UInt8(ascii: "#"):
      return .page(page, fragment: RelativeURL.decode(address.dropFirst()))
    case UInt8(ascii: "?"):
      let (_, query, fragment) = RelativeURL.split(address)
      return thing("/wiki/" + page, query, fragment)
    case UInt8(ascii: "/") where address.hasPrefix("//"):
      return .external(NormalAddress.of("https:" + address))
    case UInt8(ascii: "/"):
      if let below = site.below(address) { return meaning(below: below) }
      let (path, query, fragment) = RelativeURL.split(address)
      return thing("/" + RelativeURL.decode(path), query, fragment)
    default: break
    }
    guard let scheme = RelativeURL.scheme(of: address) else { return local(address, file) }
    guard Target.github.linkSchemes.contains(scheme) else { return .blocked }
    if let below = site.below(address) { return meaning(below: below) }
    if let path = site.path(onServer: address) {
      let (path, query, fragment) = RelativeURL.split(path)
      return thing("/" + RelativeURL.decode(path), query, fragment)
    }
    return .external(NormalAddress.of(address))
  }

  /// - Parameter below: what stands behind the project's address, beginning with `/`.
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
        path: path, query: NormalAddress.arguments(query),
        fragment: RelativeURL.decode(fragment.dropFirst())))
  }

  /// In a mirror, links lead to the files beside; a `?` in their names is encoded.
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
    guard let start = bare.firstIndex(where: { TracSite.realms.contains($0[...]) }) else {
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
