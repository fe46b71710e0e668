import Basics
import Markup

/// `search:words`
enum SearchRealm {
  static let realm = Realm("search") { link in
    let parts = link.parts
    var address = "/search"
    if parts.path.isEmpty {
      address += parts.query
    } else {
      address += "?q=" + PercentCoding.quote(parts.path, safe: "")
      if !parts.query.isEmpty { address += "&" + parts.query.dropFirst() }
    }
    return link.resource("search", id: parts.path, address + parts.fragment)
  }
}
