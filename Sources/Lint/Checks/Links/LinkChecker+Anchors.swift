import Links
import Markup

/// Links to headings and anchors: `#set-up`.
extension LinkChecker {
  func anchor(_ fragment: String?, _ link: DocumentLink, target: String) -> LinkVerdict {
    guard let fragment, context.target.anchors != .unknown else { return .fine }
    var name = RelativeURL.decode(fragment)
    if SpecialFragment.isAlwaysValid(name) { return .fine }
    if SpecialFragment.isRoute(name) { return .notChecked(.placeMade) }
    if name.utf8.starts(with: "user-content-".utf8) { name = String(name.dropFirst(13)) }
    guard let there = context.project.document(target), there.format != .plain,
      there.format != .unread
    else { return .notChecked(.placeUnread) }
    let anchors = targets.anchors(of: there)
    let isLoose = site != nil || there.format != .markdown
    switch anchors.find(name) {
    case .exact: return .fine
    case .otherCase(let anchor):
      if isLoose { return .fine }
      return .fault(
        LinkFault(
          "fragment-case", "“#\(name)” has other letter case than the place, “#\(anchor)”.",
          help: "Readers other than GitHub may not find it."
        ).offering([LinkForm.with(fragment: anchor, link.destination)], isClear: true))
    case .otherEmoji(let anchor):
      if isLoose { return .fine }
      var fault = LinkFault(
        "fragment-dead",
        "“#\(name)” and the place differ in U+FE0F, an invisible character behind an emoji.",
        help: "GitHub keeps that character of a heading in the name of the place.")
      fault.severity = .info
      return .fault(
        fault.offering([LinkForm.with(fragment: anchor, link.destination)], isClear: false))
    case .alike(let anchors):
      if isLoose { return .fine }
      return .fault(
        missing(
          name, target, link, near: Array(anchors.prefix(3)), isClear: anchors.count == 1))
    case .nothing:
      if let reason = LinkTemplate.reason(name) { return .notChecked(reason) }
      if there.format == .html { return .notChecked(.placeMade) }
      if Inclusion.isIn(there) { return .notChecked(.placeIncluded) }
      let (near, isClear) = NearAnchors.near(name, in: anchors.names)
      return .fault(missing(name, target, link, near: near, isClear: isClear))
    }
  }

  private func missing(
    _ name: String, _ target: String, _ link: DocumentLink,
    near: [String], isClear: Bool
  ) -> LinkFault {
    let whose = target == document.path ? "This document" : "“\(target)”"
    return LinkFault(
      "fragment-dead", "\(whose) has no heading or anchor “#\(name)”.",
      help: near.isEmpty ? "Correct the part behind the `#`, or leave it out." : ""
    ).offering(near.map { LinkForm.with(fragment: $0, link.destination) }, isClear: isClear)
  }
}
