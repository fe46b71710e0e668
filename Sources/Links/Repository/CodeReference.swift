import Basics

/// The repository object that a Trac address refers to: `/browser/trunk/a.c?rev=12#L5` is lines of a file at revision 12.
///
/// Source: Trac's manual page TracLinks, and the addresses of Trac 1.6. TracLinks and full addresses are the same here.
package enum CodeReference: Hashable, Sendable {
  /// A path at a revision; nil means the newest.
  package struct Place: Hashable, Sendable {
    package var path: String
    package var revision: String?
  }

  /// `[12]`, `changeset:12/trunk/a.c`
  case changeset(Place)
  /// `source:trunk/a.c@12:5-8`
  case source(Place, lines: ClosedRange<Int>?, isAnnotated: Bool)
  /// `log:trunk@12:15`; both ends belong to it. A first of nil means from the beginning.
  case log(Place, first: String?)
  /// `diff:old@12//new@15`
  case diff(old: Place, new: Place)
  /// `export:12:trunk/a.c`
  case export(Place)

  /// - Parameter address: below the project, percent-encoded, as `TracResource` has it.
  /// - Returns: nil if it names nothing of the repository.
  package init?(_ address: String) {
    let (path, query, fragment) = RelativeURL.split(address)
    let steps = path.filledParts.map { RelativeURL.decode($0) }
    let values = QueryValues(query)
    let below = steps.dropFirst().joined(separator: "/")
    switch steps.first {
    case "changeset":
      self = Self.changeset(Array(steps.dropFirst()), values)
    case "browser", "file":
      let place = Place(path: below, revision: Self.revision(values["rev"]))
      if let format = values["format"], format == "raw" || format == "txt" {
        self = .export(place)
      } else {
        self = .source(
          place, lines: Self.lines(fragment, marks: values["marks"]),
          isAnnotated: values["annotate"] != nil)
      }
    case "log": self = Self.log(below, values)
    case "export":
      let rest = steps.dropFirst(2).joined(separator: "/")
      guard steps.count > 2 else {
        self = .export(Place(path: below, revision: nil))
        return
      }
      self = .export(Place(path: rest, revision: Self.revision(steps[1])))
    default: return nil
    }
  }

  /// The realm that its address is given for: `changeset`, `source`, …
  package var realm: String {
    switch self {
    case .changeset: "changeset"
    case .source: "source"
    case .log: "log"
    case .diff: "diff"
    case .export: "export"
    }
  }

  /// What a template's `{id}` stands for, as in TracLinks of the realm; nil if the address names nothing.
  package var id: String? {
    switch self {
    case .changeset(let place): place.revision
    case .source(let place, _, _), .export(let place): place.path
    case .log(let place, let first):
      [first, place.revision].compactMap { $0 }.joined(separator: "-")
    case .diff(let old, let new): old == new ? nil : new.path
    }
  }

  /// For messages: `r12`, `trunk/a.c@12`.
  package var words: String {
    switch self {
    case .changeset(let place): Self.words(Place(path: "", revision: place.revision))
    case .source(let place, _, _), .export(let place): Self.words(place)
    case .log(let place, let first):
      (first.map { $0 + ":" } ?? "") + Self.words(place)
    case .diff(let old, let new): Self.words(old) + "//" + Self.words(new)
    }
  }

  private static func words(_ place: Place) -> String {
    guard let revision = place.revision else { return place.path.isEmpty ? "/" : place.path }
    return place.path.isEmpty
      ? (Int(revision) == nil ? revision : "r" + revision) : place.path + "@" + revision
  }

  /// `/changeset/12/path`, `/changeset/15/path?old=12`, `/changeset?new=15%40path&old=12%40path`
  private static func changeset(_ steps: [String], _ values: QueryValues) -> CodeReference {
    let new = place(
      values["new"] ?? steps.first,
      path: values["new_path"] ?? steps.dropFirst().joined(separator: "/"))
    guard values["old"] != nil || values["old_path"] != nil else { return .changeset(new) }
    return .diff(old: place(values["old"], path: values["old_path"] ?? new.path), new: new)
  }

  /// `15`, `15@path`
  private static func place(_ revision: String?, path: String) -> Place {
    guard let text = revision, let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else {
      return Place(path: path, revision: Self.revision(revision))
    }
    return Place(
      path: String(Substring(text.utf8[at...].dropFirst())),
      revision: Self.revision(String(text[..<at])))
  }

  /// `?rev=15&stop_rev=12`, `?revs=12-15`, `?revs=1,3-5`
  private static func log(_ path: String, _ values: QueryValues) -> CodeReference {
    var (first, last) = (values["stop_rev"], values["rev"])
    if let ranges = values["revs"] {
      let parts = ranges.utf8.split { $0 == UInt8(ascii: ",") }.map { Substring($0) }
      let ends = parts.flatMap { part in
        part.utf8.split { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }.map {
          String(Substring($0))
        }
      }
      let numbers = ends.compactMap { Int($0) }
      if numbers.count == ends.count, let low = numbers.min(), let high = numbers.max() {
        (first, last) = (String(low), String(high))
      } else {
        (first, last) = (ends.first, ends.last)
      }
    }
    return .log(Place(path: path, revision: revision(last)), first: revision(first))
  }

  /// nil means the newest, which has several names.
  private static func revision(_ text: String?) -> String? {
    guard let text, !text.isEmpty, text.lowercased() != "head" else { return nil }
    if text.utf8.first == UInt8(ascii: "r"), text.utf8.count > 1,
      text.utf8.dropFirst().allSatisfy({ $0.isDigit })
    {
      return String(text.dropFirst())
    }
    return text
  }

  /// `#L5` and the marked lines `5-8,12`. Where the one is not among the others, it is what a reader came for.
  private static func lines(_ fragment: String, marks: String?) -> ClosedRange<Int>? {
    let mark = fragment.utf8.dropFirst()
    let line =
      mark.first == UInt8(ascii: "L") ? Int(String(Substring(mark.dropFirst()))) : nil
    let first = marks?.utf8.split(separator: UInt8(ascii: ",")).first.map { Substring($0) }
    let ends = (first ?? "").utf8.split(separator: UInt8(ascii: "-")).compactMap {
      Int(Substring($0))
    }
    guard let low = ends.first, let high = ends.last, low > 0, low <= high else {
      return line.flatMap { $0 > 0 ? $0...$0 : nil }
    }
    guard let line, line > 0, !(low...high).contains(line) else { return low...high }
    return line...line
  }
}

/// The arguments of a query: `?rev=12&marks=5-8`.
struct QueryValues {
  private let values: [String: String]

  /// - Parameter query: with its `?`; of an argument that is twice the first counts.
  init(_ query: String) {
    var values: [String: String] = [:]
    for part in query.utf8.dropFirst().split(whereSeparator: {
      $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: ";")
    }) {
      let halves = part.split(
        separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let name = RelativeURL.decode(Substring(halves[0]))
      let value = halves.count > 1 ? String(Substring(halves[1])) : ""
      let blanks = String(
        decoding: value.utf8.map { $0 == UInt8(ascii: "+") ? 0x20 : $0 }, as: UTF8.self)
      if values[name] == nil { values[name] = RelativeURL.decode(blanks) }
    }
    self.values = values
  }

  subscript(name: String) -> String? { values[name] }
}
