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
  /// A file of which only the name is known: a picture that a browser saved beside the page.
  case savedFile(String)
  /// A path in DEST where neither a page nor an attachment is.
  case unknownFile(String)
  /// An address that GitHub does not link.
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
    case .unknownFile(let path): "\(path), which is no page and no attachment"
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

/// What the running Trac has beside pages and attachments: `/ticket/12`, `/query?status=new`.
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
