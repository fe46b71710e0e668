import Basics
import Links
import Markup
import Stores
import Targets

/// What a link or image means, in the same terms for Trac and for Markdown.
enum LinkMeaning: Hashable, Sendable {
  /// A page of the wiki by its name; the fragment is decoded, empty where there is none.
  case page(String, fragment: String)
  /// A file of a page.
  case attachment(page: String, file: String)
  /// Anything else of the running Trac.
  case trac(TracThing)
  /// An address elsewhere, in its normal form.
  case external(String)
  /// A file of which only the name is known: an image that a browser saved next to the page.
  case savedFile(String)
  /// A path in DEST where neither a page nor an attachment is.
  case unknownFile(String)
  /// An address that the target does not link.
  case blocked

  /// Whether it is a place on that page itself.
  func isPlace(on page: String) -> Bool {
    if case .page(page, let fragment) = self { !fragment.isEmpty } else { false }
  }

  /// For messages.
  var words: String {
    switch self {
    case .page(let name, let fragment): "page \(name)" + (fragment.isEmpty ? "" : "#\(fragment)")
    case .attachment(let page, let file): "the attachment \(file) of page \(page)"
    case .trac(let thing): thing.address
    case .external(let address): address
    case .savedFile(let name): "a file \(name)"
    case .unknownFile(let path): "\(path), which is neither a page nor an attachment"
    case .blocked: "nowhere"
    }
  }

  /// The last step of the address in lower case: what tells images apart at first sight.
  var fileName: String {
    let path =
      switch self {
      case .page(let name, _): name
      case .attachment(_, let file), .savedFile(let file): file
      case .trac(let thing): thing.path
      case .external(let address): String(address.prefix { $0 != "?" && $0 != "#" })
      case .unknownFile(let path): path
      case .blocked: ""
      }
    return (path.split(separator: "/").last.map { String($0) } ?? path).lowercased()
  }
}

/// What the running Trac has next to pages and attachments: `/ticket/12`, `/query?status=new`.
struct TracThing: Hashable, Sendable {
  /// Below the project, decoded, beginning with `/`; with `//` on the server outside of the project.
  var path: String
  /// Decoded arguments in the order of their names, without those that Trac adds by itself.
  var query: String
  /// Decoded.
  var fragment = ""

  /// As Trac names it in its links: `ticket`, `source`.
  var realm: String {
    let name = path.split(separator: "/", maxSplits: 1).first.map { String($0) } ?? ""
    return name == "browser" ? "source" : name
  }

  /// What the realm's template takes: `12`.
  var id: String {
    path.split(separator: "/", maxSplits: 1).dropFirst().first.map { String($0) } ?? ""
  }

  var address: String { path + query + (fragment.isEmpty ? "" : "#" + fragment) }
}

/// Addresses in one spelling: `HTTP://Example.org:80/a%20b` is `http://example.org/a b`.
enum ComparableURL {
  static func of(_ address: String) -> String {
    guard let scheme = RelativeURL.scheme(of: address) else { return RelativeURL.decode(address) }
    let rest = address.dropFirst(scheme.utf8.count + 1)
    guard rest.hasPrefix("//") else { return scheme + ":" + RelativeURL.decode(rest) }
    let (whole, query, fragment) = RelativeURL.split(rest.dropFirst(2))
    var host = whole.prefix { $0 != "/" }.lowercased()
    for (known, port) in [("http", ":80"), ("https", ":443")] {
      if scheme == known, host.hasSuffix(port) { host = String(host.dropLast(port.count)) }
    }
    let path = RelativeURL.withoutDots(String(whole.drop { $0 != "/" }))
    return scheme + "://" + host + (path.isEmpty ? "/" : RelativeURL.decode(path))
      + (query.utf8.count > 1 ? RelativeURL.decode(query.replacing("+", with: " ")) : "")
      + (fragment.utf8.count > 1 ? RelativeURL.decode(fragment) : "")
  }

  /// The arguments of a query in the order of their names. Trac adds an order of its own to ticket queries, and
  /// says the sort of a listing.
  static func arguments(_ query: String) -> String {
    guard query.utf8.count > 1 else { return "" }
    let parts = query.dropFirst().split(separator: "&")
      .map { RelativeURL.decode($0.replacing("+", with: " ")) }
      .filter { !$0.hasPrefix("order=") }
    return parts.isEmpty ? "" : "?" + parts.sorted().joined(separator: "&")
  }
}

/// Addresses as text, byte by byte.
extension String {
  /// Without white space and control characters at both ends.
  var trimmedControls: String { trimmed { $0 <= 0x20 } }

  /// Where `part` is last.
  func rangeOfLast(_ part: String) -> Range<String.Index>? {
    let part = Array(part.utf8)
    let bytes = utf8
    guard bytes.count >= part.count else { return nil }
    var start = bytes.index(bytes.endIndex, offsetBy: -part.count)
    while true {
      if bytes[start...].starts(with: part) {
        return start..<bytes.index(start, offsetBy: part.count)
      }
      guard start > bytes.startIndex else { return nil }
      start = bytes.index(before: start)
    }
  }
}

/// What the addresses in the Markdown mean, by the manifest: `../B.md#set-up` is the page `B`.
struct OutputLinks: Sendable {
  private let pages: [String: String]
  private let attachments: [String: LinkMeaning]

  init(_ manifest: Manifest) {
    let start = manifest.pages[TracNames.startPage]
    // Only repositories and documents name all pages by their files.
    let isRepository = start == nil || start == Target.github.files.startPage
    pages = Dictionary(
      manifest.pages.map { ($0.value, $0.key) }
        + (isRepository ? [] : manifest.pages.flatMap { Self.otherNames(of: $0.key, in: $0.value) })
    ) { first, _ in first }
    attachments = Dictionary(
      manifest.attachments.map { name, file in
        (file, LinkMeaning.attachment(page: name.owner, file: name.file))
      }
    ) { first, _ in first }
  }

  /// How links of wikis, and tags of MkDocs, name a page: `A/B`, `A/B.html`.
  private static func otherNames(of page: String, in file: String) -> [(String, String)] {
    guard file.hasSuffix(".md") else { return [] }
    let stem = String(file.dropLast(3))
    return [stem, stem + ".html", RelativeURL.decode(stem)].map { ($0, page) }
  }

  /// - Parameters:
  ///   - page: the page that the address is on.
  ///   - file: its file in DEST.
  func meaning(of address: String, on page: String, in file: String) -> LinkMeaning? {
    let address = address.trimmedControls
    if address.isEmpty { return nil }
    if address.hasPrefix("#") {
      return .page(page, fragment: RelativeURL.decode(address.dropFirst()))
    }
    if let scheme = RelativeURL.scheme(of: address) {
      guard Target.LinkForm.schemes.contains(scheme) else { return .blocked }
      return .external(ComparableURL.of(address))
    }
    if address.hasPrefix("//") { return .external(ComparableURL.of("https:" + address)) }
    let (encoded, _, fragment) = RelativeURL.split(address)
    var steps = file.split(separator: "/").dropLast().map { String($0) }
    if encoded.hasPrefix("/") { steps = [] }
    for step in encoded.split(separator: "/") {
      if step == ".." {
        if steps.popLast() == nil { return .unknownFile(address) }
      } else if step != "." {
        steps.append(RelativeURL.decode(step))
      }
    }
    let path = steps.joined(separator: "/")
    if let page = pages[path] {
      return .page(page, fragment: RelativeURL.decode(fragment.dropFirst()))
    }
    return attachments[path] ?? assumed(path)
  }

  /// Where the attachments did not come along, links point to where they would be.
  private func assumed(_ path: String) -> LinkMeaning {
    let folder = Target.github.files.attachmentsFolder + "/"
    guard attachments.isEmpty, path.hasPrefix(folder) else { return .unknownFile(path) }
    let steps = path.dropFirst(folder.count).split(separator: "/")
    guard let file = steps.last, steps.count > 1 else { return .unknownFile(path) }
    return .attachment(
      page: steps.dropLast().joined(separator: "/"), file: String(file))
  }
}
