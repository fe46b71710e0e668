import Markdown

/// Where the text of a page stands in what Trac sent.
///
/// | Trac | container |
/// | --- | --- |
/// | 0.12 to 1.6 | `<div id="wikipage">` in `<div class="wikipage searchable">` |
/// | 0.11 | `<div class="wikipage searchable">` |
/// | 0.10 and before | `<div id="searchable">` in `<div class="wikipage">` |
enum PageContainer {
  static func find(in nodes: [HTMLNode], isWhole: Bool) -> Int? {
    var ids: [String: Int] = [:]
    var byClass: Int?
    for (index, node) in nodes.enumerated() {
      guard case .element(_, let attributes) = node.content else { continue }
      if let id = attributes["id"], ids[id] == nil { ids[id] = index }
      if byClass == nil, let classes = attributes["class"]?.split(separator: " "),
        classes.contains("wikipage")
      {
        byClass = index
      }
    }
    if let page = ids["wikipage"] { return page }
    // A part of a page has no container; `wikipage` is a list of changes in it then.
    guard isWhole else { return 0 }
    if let outer = byClass {
      if let inner = ids["searchable"], outer < inner, inner < nodes[outer].end { return inner }
      return outer
    }
    if let content = ids["content"],
      case .element(_, let attributes) = nodes[content].content, attributes["class"] == "wiki"
    {
      return content
    }
    return ids["banner"] == nil && ids["mainnav"] == nil ? 0 : nil
  }
}
