/// An entry of a list of pages.
enum PageNode {
  /// One page; its label, where it is not the usual one.
  case page(label: String?, String)
  /// Pages under one heading, which may be a page itself.
  case group(label: String, page: String?, [PageNode])
}
