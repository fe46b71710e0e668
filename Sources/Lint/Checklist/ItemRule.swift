/// What satisfies an item of the checklist: where to look, what counts, and how much.
///
///     title: How to install
///     names: [install, setup, "how to install"]
///     headings:
///       en: [installation, "installing …"]
///     evidence:
///       - what: a command that installs it
///         signal: command
///         words: [pip install, make install]
///         points: 2
///         strong: true
///     present: {points: 3, strong: 1}
package struct ItemRule: Hashable, Sendable {
  /// Its place in the checklist, from 1.
  package var order = 100
  /// For people: `How to install`.
  package var title = ""
  /// Names of files about it, without suffix; separators and case do not count, `…` stands for further words.
  package var names: [String] = []
  /// Names of files that may be about something else: they need more evidence.
  package var weakNames: [String] = []
  /// Names of folders whose pages are all about it.
  package var folders: [String] = []
  /// Headings of sections about it, by language.
  package var headings: [String: [String]] = [:]
  /// Headings that may be about something else, by language.
  package var weakHeadings: [String: [String]] = [:]
  /// Headings of sections about a part of it: they can be no more than partial, by language.
  package var partialHeadings: [String: [String]] = [:]
  /// Names, headings and words of what looks like it and is something else.
  package var traps = Traps()
  /// Phrases by language: a link in a sentence with one points to where it is.
  package var mentions: [String: [String]] = [:]
  /// Fragments of addresses: a link to one, in a sentence with a phrase of `mentions`, counts as "elsewhere".
  package var addresses: [String] = []
  /// What counts, and how much.
  package var evidence: [EvidenceRule] = []
  /// Parts that it must have, and what they are for people: `release: how a version is released`.
  package var parts: [Part] = []
  /// How much there must be.
  package var present = Threshold(points: 3, strong: 1)
  package var partial = Threshold(points: 1, strong: 0)
  /// The same for single kinds of project, where it differs.
  package var kinds: [String: KindRule] = [:]
  /// Names of what keeps it from being more than partial: `Limits.all`.
  package var limits: [String] = []
  /// Older than this against the project's last activity: at most partial; nil if age does not matter.
  package var staleMonths: Int?
  /// The next step where it is missing, and where it is partial (empty: made of what is lacking).
  package var nextIfMissing = ""
  package var nextIfPartial = ""
  /// The document that `--scaffold` writes; nil if none.
  package var scaffold: Template?
  /// What a section of a page about something else can be.
  package var elsewhere = Extent.full
  /// What a section or a document can be whose heading or name needs more evidence.
  package var weak = Extent.full
  /// Its pages speak of everything, and so count for no other item: a list of changes.
  package var isExclusive = false
  /// Only where the acronyms of the documents say that it is needed.
  package var isOnlyWhereNeeded = false

  /// What looks like the item and is not.
  package struct Traps: Hashable, Sendable {
    package var names: [String] = []
    package var headings: [String] = []
    package var words: [String] = []
  }

  /// How far a place counts that is about the item only perhaps, or only a little: `## Future plans` in the middle of
  /// a specification.
  package enum Extent: String, Hashable, Sendable, CaseIterable {
    case full, partial, none
  }

  /// One of several things that an item asks for.
  package struct Part: Hashable, Sendable {
    package var id: String
    package var what: String
  }

  /// What must be reached.
  package struct Threshold: Hashable, Sendable {
    /// The sum over all evidence.
    package var points: Int
    /// How many pieces of strong evidence.
    package var strong: Int
    /// Points that the evidence of a part must have, by part.
    package var parts: [String: Int] = [:]
  }

  /// What differs for a kind of project; nil if nothing.
  package struct KindRule: Hashable, Sendable {
    package var present: Threshold?
    package var partial: Threshold?
    package var nextIfMissing: String?
  }

  /// A document to begin with. `{name}` stands for the project's name.
  package struct Template: Hashable, Sendable {
    /// In the style of GitHub: `INSTALL.md`.
    package var file: String
    package var text: String
  }
}

/// One thing that speaks for an item.
package struct EvidenceRule: Hashable, Sendable {
  /// For people; `{n}` is how many there are: `{n} steps`.
  package var what = ""
  /// What to ask for where it is not there, so that it fits after "add": `the commands that install it`. Evidence with the
  /// same wish is one thing, found in several ways. Empty: `what`.
  package var ownWish = ""
  /// The name of what looks for it, in `Signals.all`.
  package var signal = ""
  /// What the signal looks for.
  package var words: [String] = []
  /// Words that must be in the same block.
  package var beside: [String] = []
  /// Fragments of options: a single command with one tells of that option, and is not evidence.
  package var options: [String] = []
  /// How many there must be.
  package var count = 1
  /// Added once, however often it is found.
  package var points = 1
  /// The item is never present without strong evidence.
  package var isStrong = false
  /// The part of the item that it belongs to.
  package var part: String?
  /// Also counts outside of sections about the item, in the start page and its like.
  package var isAnywhere = false
  /// Counts only in documents that are about the item as a whole.
  package var isOnlyInPages = false
}

extension EvidenceRule {
  /// What is asked for: `2 steps`, or its own words for that.
  var wish: String { ownWish.isEmpty ? what.filled(count) : ownWish }
}

extension String {
  /// `{n} steps` with a number; without one where there is only one.
  func filled(_ count: Int) -> String {
    guard let range = firstRange(of: "{n}") else { return self }
    return self[..<range.lowerBound] + String(count) + self[range.upperBound...]
  }
}
