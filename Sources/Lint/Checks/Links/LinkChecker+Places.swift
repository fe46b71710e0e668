import Basics
import Facts
import Files
import Links
import Markup
import Targets

/// Links to headings and anchors: `#set-up`.
extension LinkChecker {
  func anchor(_ fragment: String?, _ link: DocumentLink, target path: String) -> LinkVerdict {
    guard let fragment, target.anchors.isCertain else { return .fine }
    var name = RelativeURL.decode(fragment)
    // What a browser is to look for in the text follows the place.
    if let text = name.byteRange(of: ":~:") { name = String(name[..<text.lowerBound]) }
    if SpecialFragment.isAlwaysValid(name) { return .fine }
    if site != nil, SpecialFragment.isFootnote(name) { return .fine }
    if SpecialFragment.isRoute(name) { return .notChecked(.placeMade) }
    if name.utf8.starts(with: "user-content-".utf8) { name = String(name.dropFirst(13)) }
    guard let there = context.project.document(path), there.format != .plain,
      there.format != .unread
    else { return .notChecked(.placeUnread) }
    let site = context.tables.site(of: there.path)
    let anchors = targets.anchors(of: there)
    let isLoose = site != nil || there.format != .markdown
    switch anchors.find(name) {
    case .exact: return .fine
    case .otherCase where isLoose, .otherEmoji where isLoose, .alike where isLoose: return .fine
    case .otherCase(let anchor):
      return .fault(
        LinkFault(
          "fragment-case", "“#\(name)” differs in letter case from the anchor “#\(anchor)”.",
          help: "Sites other than \(target.title) may not find it."
        ).offering([LinkForm.with(fragment: anchor, link.destination)], isClear: true))
    case .otherEmoji(let anchor):
      var fault = LinkFault(
        "fragment-dead",
        "“#\(name)” and the anchor differ in U+FE0F, an invisible character after an emoji.",
        help: "\(target.title) keeps that character of a heading in the anchor.")
      fault.severity = .info
      return .fault(
        fault.offering([LinkForm.with(fragment: anchor, link.destination)], isClear: false))
    case .alike(let anchors):
      return .fault(
        missing(name, path, link, near: Array(anchors.prefix(3)), isClear: anchors.count == 1))
    case .nothing:
      if let reason = reason(name, in: there, anchors, site) { return .notChecked(reason) }
      if link.destination.utf8.first == UInt8(ascii: "#"), isLabel(name) { return .fine }
      let (near, isClear) = NearAnchors.near(name, in: anchors.names)
      return .fault(missing(name, path, link, near: near, isClear: isClear))
    }
  }

  private func isLabel(_ name: String) -> Bool {
    (site?.form?.naming.contains(.label) ?? false) && targets.sites.labels.hold(name)
  }

  /// Why a place that is not there is not missed.
  private func reason(
    _ name: String, in there: DocumentFacts, _ anchors: DocumentAnchors, _ site: DocumentationSite?
  ) -> NotChecked? {
    if let reason = LinkTemplate.reason(name) { return reason }
    if there.format == .html { return .placeMade }
    if !anchors.isWhole { return .placeIncluded }
    for maker in there.makers {
      switch maker {
      case .code(let code):
        let package = code.split(separator: ".").first ?? ""
        if name.lowercased().hasPrefix(package.lowercased()) || name.contains(".") {
          return .placeMade
        }
      case .template(let template):
        if ShortcodeTemplates(index: targets.index, site: site).makesPlaces(template) {
          return .placeIncluded
        }
      }
    }
    guard let site else { return Inclusion.isIn(there) ? .placeIncluded : nil }
    switch site.form?.markup {
    case .myst where Self.isDescription(name): return .placeMade
    case .plain where site.target == .otherSite && Inclusion.isIn(there): return .placeIncluded
    default: return nil
    }
  }

  /// Places that Sphinx makes of descriptions: `harbour.tides`, `cmdoption-verbose`, `id3`.
  private static func isDescription(_ name: String) -> Bool {
    name.utf8.contains(UInt8(ascii: "."))
      || ["cmdoption", "confval-", "envvar-", "term-", "equation-", "index-", "module-"].contains {
        name.utf8.starts(with: $0.utf8)
      }
      || name.utf8.starts(with: "id".utf8) && name.utf8.dropFirst(2).allSatisfy(\.isDigit)
  }

  private func missing(
    _ name: String, _ path: String, _ link: DocumentLink,
    near: [String], isClear: Bool
  ) -> LinkFault {
    let whose = path == document.path ? "This document" : "“\(path)”"
    return LinkFault(
      "fragment-dead", "\(whose) has no heading or anchor “#\(name)”.",
      help: near.isEmpty ? "Correct the part after the `#`, or remove it." : ""
    ).offering(near.map { LinkForm.with(fragment: $0, link.destination) }, isClear: isClear)
  }
}

/// The templates of shortcodes, asked whether places may come of them.
struct ShortcodeTemplates {
  let index: TreeIndex
  let site: DocumentationSite?

  /// What is not at hand may.
  func makesPlaces(_ name: String) -> Bool {
    guard site?.form?.markup == .hugo else { return true }
    let files = index.filesNamed(Substring(name.lastPart + ".html")).filter {
      $0.contains("shortcodes/")
    }
    guard !files.isEmpty else { return true }
    return files.contains { file in
      guard let text = index.files.contents(of: file) else { return true }
      return text.holds(" id=") || text.holds("<h1") || text.holds("<h2") || text.holds("<h3")
        || text.holds("<h4") || text.holds("RenderShortcodes") || text.holds("RenderString")
        // Other pages are shown in this one: `{{ .RawContent }}`.
        || text.holds("Content")
    }
  }
}
