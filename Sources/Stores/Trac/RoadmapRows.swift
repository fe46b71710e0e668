import Basics
import Markup

/// A milestone of a Trac.
package struct Milestone: Hashable, Sendable {
  package var name: String
  /// When it should be done: seconds since 1970 (UTC); nil if nobody said.
  package var due: Int?
  /// When it was done; nil if it is open.
  package var completed: Int?
  /// Wiki text.
  package var description: String

  /// Plain data.
  package init(name: String, due: Int? = nil, completed: Int? = nil, description: String = "") {
    self.name = name
    self.due = due
    self.completed = completed
    self.description = description
  }
}

/// A version of the product, as a Trac lists it for its tickets.
package struct ProductVersion: Hashable, Sendable {
  package var name: String
  /// When it was released: seconds since 1970 (UTC); nil if nobody said.
  package var time: Int?
  /// Wiki text.
  package var description: String

  /// Plain data.
  package init(name: String, time: Int? = nil, description: String = "") {
    self.name = name
    self.time = time
    self.description = description
  }
}

/// The tables `milestone` and `version` of a Trac: its roadmap, and what was released when.
package struct RoadmapTables: Hashable, Sendable {
  /// By the bytes of their names; of one name the first.
  package var milestones: [Milestone] = []
  /// The same.
  package var versions: [ProductVersion] = []
  /// What cannot be read of them.
  package var findings: [Finding] = []

  /// Empty tables.
  package init() {}

  /// Nothing is in them.
  package var isEmpty: Bool { milestones.isEmpty && versions.isEmpty }

  /// Tables that are not there are empty.
  ///
  /// - Parameter name: of the database, for messages.
  init(_ database: any SQLDatabase, _ clock: TracClock, _ name: String) {
    // Up to version 7, before Trac 0.9, a milestone had one time, and to 4 no text.
    let milestoneShapes = [
      ["name", "due", "completed", "description"], ["name", "time", "NULL", "descr"],
      ["name", "time", "NULL", "NULL"],
    ]
    for row in rows(of: "milestone", milestoneShapes, in: database, name) {
      milestones.append(
        Milestone(
          name: row[0].string, due: clock.moment(row[1]), completed: clock.moment(row[2]),
          description: Self.text(row[3])))
    }
    let versionShapes = [["name", "time", "description"], ["name", "time", "NULL"]]
    for row in rows(of: "version", versionShapes, in: database, name) {
      versions.append(
        ProductVersion(
          name: row[0].string, time: clock.moment(row[1]), description: Self.text(row[2])))
    }
    milestones = Self.once(milestones, by: \.name)
    versions = Self.once(versions, by: \.name)
  }

  /// - Parameter shapes: the columns that the table may have, the newest first.
  private mutating func rows(
    of table: String, _ shapes: [[String]], in database: any SQLDatabase, _ name: String
  ) -> [[SQLValue]] {
    for shape in shapes {
      do throws(SQLError) {
        let scan = try TableScan(database, table: table, columns: shape, keyCount: 1)
        if let damage = scan.damage {
          findings.append(
            Finding(
              .damaged(
                database: name, error: "\(damage)", lost: scan.lost.count,
                isLeast: scan.mayHaveLostMore)))
        }
        return scan.rows.map(\.values)
      } catch {
        if error.kind == .failed, error.reason.hasPrefix("no such table") { return [] }
        if error.kind == .failed, error.reason.contains("no such column") { continue }
        findings.append(
          Finding(.roadmapUnreadable(table: table, database: name, error: "\(error)")))
        return []
      }
    }
    return []
  }

  /// With the line ends that pages have.
  private static func text(_ value: SQLValue) -> String {
    String(decoding: PageText(decoding: value.bytes).utf8, as: UTF8.self)
  }

  private static func once<Row>(_ rows: [Row], by name: KeyPath<Row, String>) -> [Row] {
    var seen: Set<String> = []
    return rows.filter { !$0[keyPath: name].isEmpty && seen.insert($0[keyPath: name]).inserted }
      .sorted { $0[keyPath: name].precedes(byBytes: $1[keyPath: name]) }
  }
}

extension TracClock {
  /// A moment that may be missing: NULL, or 0.
  func moment(_ value: SQLValue) -> Int? {
    let seconds = seconds(value)
    return seconds > 0 ? seconds : nil
  }
}
