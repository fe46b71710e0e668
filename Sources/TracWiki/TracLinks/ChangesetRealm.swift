import Basics
import Markup

/// `changeset:12/path`, `[12]`, `r12`
enum ChangesetRealm {
  static let realm = Realm("changeset") { link in
    let parts = link.parts
    let steps = parts.path.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    let revision = String(steps.first ?? "")
    var address = "/changeset/" + PercentCoding.quote(revision)
    if steps.count > 1, !steps[1].isEmpty {
      address += "/" + PercentCoding.quote(String(steps[1]))
    }
    return link.resource("changeset", id: revision, address + parts.query + parts.fragment)
  }
}
