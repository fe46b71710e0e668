/// A place that may satisfy an item: a document, or a section of one.
struct Candidate: Hashable {
  /// How sure the place makes it, weakest first.
  enum Rank: Int, Comparable {
    /// A link in another document leads to it.
    case mention
    /// A section with a weak heading, or a document with a weak name.
    case weak
    /// A section of a page about something else.
    case elsewhere
    /// A section of the start page, or of what contributors read.
    case section
    /// The title of a page.
    case page
    /// The name of a file.
    case file

    static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
  }

  /// The index of the document among the project's.
  var document: Int
  /// The index of the heading; nil: the whole document.
  var heading: Int?
  var rank: Rank
  /// The heading or the name that was found.
  var text: String
  /// Why it can be no more than partial, whatever it holds; nil: it can.
  var cap: String?
  /// How it was found, where that is not plain: "README.md links it".
  var origin: String?

  /// Whether all of the document is about the item.
  var isPage: Bool { rank >= .page || rank == .weak && heading == nil }
}
