import Basics
import Markup

extension LinkContext {
  /// The target of an address in raw HTML, as a browser takes it on the page's own address in Trac: `Other`
  /// on `/wiki/A/B` is `/wiki/A/Other`. None where it is absolute, or no page, file or resource.
  func resolveRawAddress(_ address: String, page: String) -> LinkTarget? {
    if address.isEmpty || RelativeURL.scheme(of: address) != nil || address.begins(with: "//") {
      return nil
    }
    if address.begins(with: "#") {
      return .page(PageReference("", fragment: String(Substring(address.utf8.dropFirst()))))
    }
    let (path, query, fragment) = RelativeURL.split(address)
    let project = options.trac?.path ?? ""
    let own = project + "/wiki/" + RelativeURL.encode(page, keepingSlashes: true)
    let absolute: String
    if path.isEmpty {
      absolute = own
    } else if path.begins(with: "/") {
      absolute = RelativeURL.withoutDots(path)
    } else {
      let folder = own[..<(own.utf8.lastIndex(of: UInt8(ascii: "/")) ?? own.endIndex)]
      absolute = RelativeURL.withoutDots(folder + "/" + path)
    }
    guard absolute.begins(with: project + "/") else { return nil }
    let below = Substring(absolute.utf8.dropFirst(project.utf8.count)) + query + fragment
    return TracAddress.target(of: String(below))
      ?? .resource(TracResource(realm: "server", id: absolute, address: String(below)))
  }
}
