import Basics
import Links
import Markup

/// Where the pages and attachments of a wiki are once it is migrated: `A/B` in `A/B.md`. Only what is there: no page
/// that was left out, failed, or is gone.
package struct Relocations: Sendable {
  /// The name of a page to its file in the output.
  package var pages: [String: String] = [:]
  /// Attachments and files of the site to their files in the output.
  package var attachments: [AttachmentName: String] = [:]
  /// The file that readers open first; nil if there is none.
  package var startPage: String?
  /// The places of each page; none for pages that were not read.
  package var anchors: [String: PageAnchors] = [:]

  /// An old address and what it points to now.
  package struct Move: Hashable, Sendable {
    package var old: OldAddress
    /// In the output.
    package var file: String
    /// Headings and anchors that have another fragment now, in the order of Trac's ids.
    package var fragments: [PageAnchors.Moved] = []
  }

  /// All old addresses, each path once, in the order of their bytes.
  package var moves: [Move] {
    var moves: [Move] = []
    let start = pages[TracNames.startPage] ?? startPage
    if let start {
      let fragments = anchors[TracNames.startPage]?.moved ?? []
      for form in [OldAddress.Form.project, .wiki] {
        moves.append(Move(old: OldAddress(form), file: start, fragments: fragments))
      }
    }
    for (page, file) in pages {
      moves.append(
        Move(
          old: OldAddress(.page, page), file: file, fragments: anchors[page]?.moved ?? []))
    }
    var owners: Set<String> = []
    for (name, file) in attachments {
      if let siteFile = name.siteFile {
        moves.append(Move(old: OldAddress(.siteFile, siteFile), file: file))
        continue
      }
      owners.insert(name.owner)
      for form in [OldAddress.Form.attachment, .rawAttachment] {
        moves.append(Move(old: OldAddress(form, name.owner, file: name.file), file: file))
      }
    }
    // The list `/attachment/wiki/A/B/` gives way to the file `B` of the page `A`.
    var taken = Set(moves.map { Array($0.old.path.utf8) })
    for owner in owners {
      guard let file = pages[owner] else { continue }
      for form in [OldAddress.Form.attachment, .zipAttachment] {
        let old = OldAddress(form, owner)
        if taken.insert(Array(old.path.utf8)).inserted { moves.append(Move(old: old, file: file)) }
      }
    }
    return moves.sorted { $0.old.path.precedes(byBytes: $1.old.path) }
  }
}

/// An address in the old Trac that somebody may have kept: `/wiki/A/B`, `/raw-attachment/wiki/A/B/plan.png`.
///
/// Queries are no part of it: `?version=3`, `?action=diff` and `?format=txt` are the same page.
package struct OldAddress: Hashable, Sendable {
  /// What Trac serves at an address (its URL handlers of wiki and attachments).
  package enum Form: String, Hashable, Sendable {
    /// The project's own address shows the start page.
    case project = ""
    /// So does the wiki without a page's name.
    case wiki = "/wiki"
    case page = "/wiki/"
    /// The page that shows an attachment, or a list of them.
    case attachment = "/attachment/wiki/"
    /// An attachment's bytes.
    case rawAttachment = "/raw-attachment/wiki/"
    /// All attachments of a page in one archive.
    case zipAttachment = "/zip-attachment/wiki/"
    /// A file of the project's folder `htdocs`.
    case siteFile = "/chrome/site/"

    /// Whether Trac gives out a file's bytes there.
    package var isRaw: Bool { self == .rawAttachment || self == .siteFile }
  }

  /// What is there.
  package var form: Form
  /// The page's full name, or the path in `htdocs`; empty where the form says enough.
  package var page: String
  /// The attachment; nil means the page, or the list of its attachments.
  package var file: String?

  init(_ form: Form, _ page: String = "", file: String? = nil) {
    self.form = form
    self.page = page
    self.file = file
  }

  /// Below the project, not encoded, without a slash at its end.
  package var path: String { form.rawValue + page + (file.map { "/" + $0 } ?? "") }

  /// Below the project, as Trac writes it: all but letters, digits and `-._~!*'()` is percent-encoded.
  ///
  /// - Parameter slashes: those of the page's name stay, as in Trac; else they are `%2F`.
  package func encoded(slashes: Bool = true) -> String {
    form.rawValue + Self.encode(page, keepingSlashes: slashes)
      + (file.map { "/" + Self.encode($0, keepingSlashes: false) } ?? "")
  }

  /// Whether clients and servers leave the address as it is: steps that are empty, `.` or `..` go away on the way.
  package var isStable: Bool {
    path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).dropFirst()
      .allSatisfy { !$0.isEmpty && !$0.elementsEqual(".".utf8) && !$0.elementsEqual("..".utf8) }
      && !path.utf8.contains(0)
  }

  private static func encode(_ text: String, keepingSlashes: Bool) -> String {
    PercentCoding.encode(text.utf8) { byte in
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"),
        UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "'"), UInt8(ascii: "("),
        UInt8(ascii: ")"):
        true
      case UInt8(ascii: "/"): keepingSlashes
      default: false
      }
    }
  }
}
