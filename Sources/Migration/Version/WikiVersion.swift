import Basics
import Links
import Markup
import Reports

/// Which Trac the readers of a wiki had, and how that is known.
///
/// What the user says counts first, then what the database says, which is certain. A folder of pages holds only
/// evidence: the guide that each Trac brings along, which is upgraded by hand or not at all, so it tells the oldest Trac
/// that it can have been. docs/versions.md says why each rule is as it is.
package struct WikiVersion: Hashable, Sendable {
  /// What tells the version. Releases are those in which the newest page of the guide first appeared.
  package enum Reason: Hashable, Sendable {
    /// `--trac-version`, or the settings.
    case stated
    /// `database_version`
    case database(Int)
    /// A guide of 0.11 or older, and pages written for it.
    case oldGuide(String)
    /// A guide of 0.11 or older, and so many of all pages that use the markup of later versions.
    case newerMarkup(String, all: Int)
    /// A guide of 0.12 or newer.
    case newGuide(String)
    /// Nothing.
    case unknown
  }

  /// What a look through a wiki's own pages found.
  package struct Survey: Hashable, Sendable {
    /// How many there are.
    package var all: Int
    /// Those that use the markup of later versions (`NewerMarkup`).
    package var newer: [String]

    package init(all: Int, newer: [String]) {
      self.all = all
      self.newer = newer
    }

    /// More than a page in a hundred: these are no slips.
    fileprivate var saysNewer: Bool { newer.count * 100 > all }
  }

  package let version: TracVersion
  package let reason: Reason
  /// Of a wiki with an old guide, the pages that plainly use the markup of later versions.
  package let newerPages: [String]

  /// - Parameters:
  ///   - stated: what the user says of the whole wiki.
  ///   - database: `database_version`.
  ///   - guide: what the unmodified pages of the guide tell.
  ///   - survey: looks through the wiki's own pages; called where the guide is old and nothing else tells.
  package init(
    stated: TracVersion? = nil, database: Int? = nil, guide: GuideEvidence = GuideEvidence([]),
    survey: () -> Survey
  ) {
    if let stated {
      self.init(stated, .stated)
    } else if let database {
      self.init(TracVersion(database: database), .database(database))
    } else if guide.isOld, let release = guide.newest {
      let survey = survey()
      self =
        survey.saysNewer
        ? WikiVersion(.v160, .newerMarkup(release, all: survey.all), newerPages: survey.newer)
        : WikiVersion(.v011, .oldGuide(release), newerPages: survey.newer)
    } else if guide.isNew, let release = guide.newest {
      self.init(.v160, .newGuide(release))
    } else {
      self.init(.v160, .unknown)
    }
  }

  private init(_ version: TracVersion, _ reason: Reason, newerPages: [String] = []) {
    self.version = version
    self.reason = reason
    self.newerPages = newerPages
  }

  /// The version that it may also be, or that somebody may take it for; nil if there is no doubt.
  package var other: TracVersion? {
    switch reason {
    case .oldGuide: .v160
    case .newerMarkup: .v011
    case .stated: version < .v160 ? .v160 : nil
    // From 0.12 on versions differ in so little that no page is worth reading twice.
    case .database: version < .v012 ? .v160 : nil
    case .newGuide, .unknown: nil
    }
  }
}

/// What the unmodified pages of Trac's guide tell about the Trac that they came with.
package struct GuideEvidence: Hashable, Sendable {
  /// The newest release in which a page first appeared: the Trac was that one or a later one. nil if no page tells.
  package private(set) var newest: String?
  /// Some page has a text that no release after 0.11 shipped.
  private var hasOldPage = false

  /// - Parameter texts: of the pages that are as they were shipped.
  package init(_ texts: some Sequence<TracGuide.Text>) {
    for text in texts {
      guard let first = text.first, let last = text.last, let end = TracVersion(release: last)
      else { continue }
      if newest.map({ Self.numbers($0).lexicographicallyPrecedes(Self.numbers(first)) }) ?? true {
        newest = first
      }
      if end <= .v011 { hasOldPage = true }
    }
  }

  private var bound: TracVersion? { newest.flatMap { TracVersion(release: $0) } }

  /// The guide is one of 0.11 or older.
  package var isOld: Bool { hasOldPage && bound.map { $0 <= .v011 } ?? false }
  /// A page of it came with 0.12 or later.
  package var isNew: Bool { bound.map { $0 >= .v012 } ?? false }

  private static func numbers(_ release: String) -> [Int] {
    release.split(separator: ".").map { Int($0) ?? 0 }
  }
}

extension WikiVersion {
  /// For the reports.
  package var summary: Summary.TracCount {
    let (word, explanation) = reason.words
    return Summary.TracCount(
      version.rawValue, reason: word, explanation: explanation, other: other?.rawValue,
      newerPages: newerPages)
  }
}

extension WikiVersion.Reason {
  /// One for programs, and more that go on after the version.
  fileprivate var words: (word: String, explanation: String) {
    switch self {
    case .stated: ("stated", "as you specified")
    case .database(let number): ("database", "because its database has version \(number)")
    case .oldGuide(let release):
      ("old-guide", "because its guide is from \(release), with no page from 0.12 or later")
    case .newerMarkup(let release, let all):
      (
        "newer-markup",
        "although its guide is from \(release), because too many of its \(all) pages use newer markup"
      )
    case .newGuide(let release):
      TracVersion(release: release).map { $0 < .v160 } ?? true
        ? ("new-guide", "because its guide is from \(release) or later; \(hint)")
        : ("new-guide", "because its guide is from \(release)")
    case .unknown: ("unknown", "because the version is unknown; \(hint)")
    }
  }

  private var hint: String { "if readers used an older one, pass --trac-version" }
}
