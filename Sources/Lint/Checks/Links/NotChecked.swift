/// Why a link was not judged; the report counts each, as nothing is passed over in silence.
enum NotChecked: Hashable, Comparable {
  case otherSite, otherRepository, otherScheme
  case template, name, label
  case generated, submodule, leftOut
  case placeUnread, placeIncluded, placeMade
  case imageStored

  /// What the report says of that many.
  func sentence(_ count: Int) -> String {
    let links = count == 1 ? "1 link" : "\(count) links"
    let they = count == 1 ? "it" : "they"
    let need = count == 1 ? "needs" : "need"
    return switch self {
    case .otherSite: "\(links) to other sites: \(they) \(need) a network."
    case .otherRepository: "\(links) to other repositories of the same server."
    case .otherScheme: "\(links) to what is no page, such as addresses of mail (`mailto:`)."
    case .template: "\(links) that a template fills in, such as `{{page.url}}`."
    case .name: "\(links) that a tool for code resolves by name, such as `crate::Name`."
    case .label: "\(links) by labels that the docs' generator knows."
    case .generated: "\(links) to pages that the site generator makes."
    case .submodule: "\(links) into submodules or through symbolic links."
    case .leftOut: "\(links) into folders that are not looked at, such as `node_modules/`."
    case .placeUnread: "\(links) to places (`#…`) in files that were not read for them."
    case .placeIncluded: "\(links) to places in documents that include others."
    case .placeMade: "\(links) to places in HTML pages, which scripts may make."
    case .imageStored: "The contents of \(count == 1 ? "1 image" : "\(count) images") in Git LFS."
    }
  }

  /// One sentence a reason, in a fixed order.
  static func sentences(_ counts: [NotChecked: Int]) -> [String] {
    counts.sorted { $0.key < $1.key }.map { $0.key.sentence($0.value) }
  }
}
