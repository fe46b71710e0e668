import Basics
import Facts
import Files
import Links
import Markdown
import Markup
import Targets

/// What is to say of one link.
enum LinkVerdict: Hashable {
  case fine
  case notChecked(NotChecked)
  case fault(LinkFault)
}

/// What is wrong with a link, before its place in the file is known.
struct LinkFault: Hashable {
  /// The rule's id.
  var rule: String
  /// In place of the rule's own severity.
  var severity: Severity?
  var message: String
  var help = ""
  /// Destinations worth trying, best first.
  var candidates: [String] = []
  /// The destination that surely was meant.
  var replacement: String?

  init(_ rule: String, _ message: String, help: String = "") {
    self.rule = rule
    self.message = message
    self.help = help
  }

  /// The same fault with other destinations to try; the first is surely meant, or only likely.
  func offering(_ destinations: [String], isClear: Bool) -> LinkFault {
    var fault = self
    fault.candidates = destinations
    fault.replacement = isClear ? destinations.first : nil
    return fault
  }
}

/// Why a link was not judged; the report counts each, as nothing is passed over in silence.
enum NotChecked: Hashable, Comparable {
  case otherSite, otherRepository, otherScheme
  case template, name, label
  case generated, submodule, leftOut
  /// By the system of that title.
  case made(String)
  case otherPart, otherVersion, ignored
  case placeUnread, placeIncluded, placeMade
  case imageStored

  /// What the report says of that many.
  func sentence(_ count: Int) -> String {
    let links = count == 1 ? "1 link" : "\(count) links"
    let they = count == 1 ? "it" : "they"
    let need = count == 1 ? "needs" : "need"
    return switch self {
    case .otherSite: "\(links) to other sites: \(they) \(need) network access."
    case .otherRepository: "\(links) to other repositories of the same server."
    case .otherScheme:
      "\(links) to something other than a page, such as email addresses (`mailto:`)."
    case .template: "\(links) that a template fills in, such as `{{page.url}}`."
    case .name: "\(links) that a tool for code resolves by name, such as `crate::Name`."
    case .label: "\(links) by labels that the documentation generator knows."
    case .generated: "\(links) to pages that the site generator makes."
    case .made(let system): "\(links) made by \(system), its plugins, or its templates."
    case .otherPart: "\(links) to other parts of the host that the site is served from."
    case .otherVersion: "\(links) to other versions of the documents."
    case .ignored: "\(links) to files that `.gitignore` excludes: a build creates them."
    case .submodule: "\(links) into submodules or through symbolic links."
    case .leftOut: "\(links) into skipped folders, such as `node_modules/`."
    case .placeUnread: "\(links) to anchors (`#…`) in files that were not read for anchors."
    case .placeIncluded: "\(links) to anchors in documents that include others."
    case .placeMade: "\(links) to anchors in HTML pages, which scripts may create."
    case .imageStored: "The contents of \(count == 1 ? "1 image" : "\(count) images") in Git LFS."
    }
  }

  /// One sentence a reason, in a fixed order.
  static func sentences(_ counts: [NotChecked: Int]) -> [String] {
    counts.sorted { $0.key < $1.key }.map { $0.key.sentence($0.value) }
  }
}

/// Addresses written as their author would: `../Guide.md#top` for a file and the address that was there.
enum LinkForm {
  /// The address of a file, with the query and the fragment of another address, and from the root if that was.
  static func address(of file: String, like old: String, from document: String) -> String {
    let (path, query, fragment) = RelativeURL.split(old)
    var new: String
    if path.utf8.first == UInt8(ascii: "/") {
      new = "/" + encoded(file, like: old)
    } else {
      let way = RelativeURL.decode(RelativeURL.from(document, to: file))
      new = encoded(way, like: old)
      if path.utf8.starts(with: "./".utf8), new.utf8.first != UInt8(ascii: ".") { new = "./" + new }
    }
    return new + query + fragment
  }

  /// A page of a wiki as its links name it, with the query and the fragment of another address.
  static func page(
    _ file: String, like old: String, from document: String, on target: Target
  ) -> String {
    let (_, query, fragment) = RelativeURL.split(old)
    let name =
      target.links.pages == .byName
      ? RelativeURL.encode(file.lastPart.stem) : target.address(from: document, to: file)
    return name + query + fragment
  }

  /// An address with another fragment.
  static func with(fragment: String, _ address: String) -> String {
    let (path, query, _) = RelativeURL.split(address)
    return path + query + "#" + encoded(fragment, like: address)
  }

  /// Percent-encoded, but letters of other scripts stay where the other address has them so, too.
  private static func encoded(_ text: String, like old: String) -> String {
    guard old.utf8.contains(where: { $0 >= 0x80 }) else {
      return RelativeURL.encode(text, keepingSlashes: true)
    }
    return text.unicodeScalars.map {
      $0.isASCII ? RelativeURL.encode(String($0), keepingSlashes: true) : String($0)
    }.joined()
  }
}

extension String {
  /// Line ends and tabs as blanks.
  var onOneLine: String {
    hasControls
      ? String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).trimmed : self
  }

  private var hasControls: Bool { utf8.contains { $0 < 0x20 } }
}
