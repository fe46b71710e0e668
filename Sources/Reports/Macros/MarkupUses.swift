import Basics

/// The macros and processors of a wiki, how often each is called, and how to convert it.
package struct MarkupUses: Hashable, Sendable {
  /// Where something is called.
  package struct Place: Hashable, Sendable {
    /// The page's full name.
    package var page: String
    /// Of its source, counted from 1.
    package var line: Int
    /// The call as written.
    package var written: String

    /// Plain data.
    package init(page: String, line: Int, written: String) {
      self.page = page
      self.line = line
      self.written = written
    }
  }

  /// All calls of one name.
  package struct Use: Hashable, Sendable {
    /// As written, letter case kept.
    package var name: String
    /// Whether it follows `#!`; else in `[[…]]`.
    package var isProcessor: Bool
    /// Who has it: `Trac`, `plugins`, `settings`, `language`.
    package var origin: String
    /// What a reader of the Markdown gets of it.
    package var becomes: String
    /// Somebody knows it.
    package var isKnown: Bool
    /// The call is kept as it is: settings could say more.
    package var isKept: Bool
    /// Of all its calls, in the order of the pages.
    package var first: Place
    /// Calls.
    package var count = 1
    /// Pages with at least one.
    package var pages = 1

    /// One call.
    package init(
      name: String, isProcessor: Bool, origin: String, becomes: String, isKnown: Bool, isKept: Bool,
      first: Place
    ) {
      self.name = name
      self.isProcessor = isProcessor
      self.origin = origin
      self.becomes = becomes
      self.isKnown = isKnown
      self.isKept = isKept
      self.first = first
    }

    var title: String { isProcessor ? "#!\(name)" : "[[\(name)]]" }

    /// `12 on 3 pages`
    var counts: String { "\(count) on \(pages.of("page"))" }
  }

  /// Pages that were read.
  package let pages: Int
  private var uses: [String: (use: Use, lastPage: String)] = [:]

  /// Nothing is called so far.
  package init(pages: Int) { self.pages = pages }

  /// Adds a call; those of one page follow each other.
  package mutating func add(_ use: Use, on page: String) {
    let key = use.title
    guard var known = uses[key] else {
      uses[key] = (use, page)
      return
    }
    known.use.count += 1
    if known.lastPage != page { known.use.pages += 1 }
    known.lastPage = page
    uses[key] = known
  }

  /// The most frequent first, of equal ones by name.
  package var sorted: [Use] {
    uses.values.map(\.use).sorted {
      $0.count != $1.count ? $0.count > $1.count : $0.title.precedes(byBytes: $1.title)
    }
  }

  /// By what they say.
  package static func == (one: Self, other: Self) -> Bool {
    one.pages == other.pages && one.sorted == other.sorted
  }

  /// As `==`.
  package func hash(into hasher: inout Hasher) {
    hasher.combine(pages)
    hasher.combine(sorted)
  }
}
