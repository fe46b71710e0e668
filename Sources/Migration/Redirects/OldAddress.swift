import Basics
import Links

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

  /// What stands there.
  package var form: Form
  /// The page's full name, or the path in `htdocs`; empty where the form says enough.
  package var page: String
  /// The attachment; nil: the page, or the list of its attachments.
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
