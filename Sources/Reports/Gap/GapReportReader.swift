import Basics
import Markup

/// Reads the JSON of `tracdown lint` and `tracdown report` back. Keys that it does not know are passed over, as new
/// ones may come; those that are missing are empty.
package enum GapReportReader {
  /// - Throws: where it is not JSON, or no report of a known version.
  package static func read(_ bytes: [UInt8]) throws(GapReportError) -> LintResult {
    let value: JSONValue
    do { value = try JSONValue(bytes) } catch { throw .noJSON(error) }
    let root = try JSONFields(value, "")
    guard root.holds("projects"), root.holds("version") else { throw .noReport }
    let version = try root.count("version")
    guard version == JSONVersion.current else { throw .otherVersion(version) }
    var result = LintResult(projects: [], rules: [], version: try root.string("tracdown"))
    result.shard = try root.object("shard").map { (fields) throws(GapReportError) in
      try shard(fields)
    }
    for fields in try root.objects("projects") {
      let project = try project(fields)
      result.projects.append(project)
      for point in try fields.objects("trend") {
        result.trend.append(
          TrendPoint(
            project: project.name, month: try point.string("month"),
            commit: try point.string("commit"), present: try point.count("present"),
            applicable: try point.count("applicable"), score: try point.number("score")))
      }
    }
    for rule in try root.objects("rules") {
      result.rules.append(
        RuleSummary(
          id: try rule.string("id"), severity: try severity(rule), what: try rule.string("what"),
          why: try rule.string("why"), how: try rule.string("how"),
          isItem: try rule.bool("isItem")))
    }
    return result
  }

  private static func shard(_ fields: JSONFields) throws(GapReportError) -> Shard {
    guard let dealt = Shard.Dealt(rawValue: try fields.string("of")),
      let shard = Shard(dealt, try fields.count("number"), of: try fields.count("count"))
    else { throw fields.wrong("number", "there is no such shard") }
    return shard
  }

  private static func project(_ fields: JSONFields) throws(GapReportError) -> ProjectReport {
    var project = ProjectReport(
      name: try fields.required("name"), path: try fields.string("path"),
      kind: try fields.string("kind"), kindReason: try fields.string("kindReason"),
      openSource: try fields.string("openSource"),
      openSourceReason: try fields.string("openSourceReason"))
    if let place = try fields.object("place") {
      project.place = ShardPlace(
        index: try place.count("index"), name: try place.required("name"))
    }
    project.base = try fields.string("base")
    project.index = try fields.string("index")
    if let counts = try fields.object("counts") {
      project.counts.documents = try counts.count("documents")
      project.counts.links = try counts.count("links")
      project.counts.suppressed = try counts.count("suppressed")
      project.counts.inBaseline = try counts.count("inBaseline")
      project.counts.unchanged = try counts.count("unchanged")
    }
    for item in try fields.objects("items") { project.items.append(try self.item(item)) }
    for finding in try fields.objects("findings") {
      project.findings.append(try self.finding(finding))
    }
    project.notChecked = try fields.strings("notChecked")
    return project
  }

  private static func item(_ fields: JSONFields) throws(GapReportError) -> ItemReport {
    let name = try fields.required("verdict")
    guard let verdict = ItemReport.Verdict(rawValue: name) else {
      throw fields.wrong("verdict", "'\(name.onOneLine)' is not a verdict")
    }
    var item = ItemReport(
      id: try fields.required("id"), title: try fields.string("title"), verdict: verdict,
      score: try fields.number("score"), lacks: try fields.strings("lacks"),
      next: try fields.string("next"))
    for evidence in try fields.objects("evidence") {
      item.evidence.append(
        ItemReport.Evidence(
          file: try evidence.string("file"), line: try evidence.count("line"),
          text: try evidence.string("text"), why: try evidence.string("why"),
          score: try evidence.number("score")))
    }
    return item
  }

  private static func finding(_ fields: JSONFields) throws(GapReportError) -> LintFinding {
    var source = SourceRange.unknown
    if fields.holds("line") {
      let start = SourcePosition(
        line: try fields.count("line"), column: try fields.count("column"))
      let end = SourcePosition(
        line: try fields.count("endLine"), column: try fields.count("endColumn"))
      source = SourceRange(start: start, end: end)
    }
    var finding = Finding(
      id: try fields.required("id"), severity: try severity(fields),
      page: try fields.string("file"), source: source, message: try fields.string("message"),
      help: try fields.string("help"), candidates: try fields.strings("candidates"))
    if let fix = try fields.object("fix") {
      let (start, end) = (try fix.count("start"), try fix.count("end"))
      guard start <= end else { throw fix.wrong("end", "it is before the start") }
      finding.fix = Fix(range: start..<end, replacement: try fix.string("replacement"))
    }
    let excerpt = fields.holds("excerpt") ? try fields.string("excerpt") : nil
    return LintFinding(
      finding, fingerprint: try fields.string("fingerprint"), excerpt: excerpt)
  }

  private static func severity(_ fields: JSONFields) throws(GapReportError) -> Severity {
    let name = try fields.required("severity")
    guard let severity = Severity.allCases.first(where: { $0.word == name }) else {
      throw fields.wrong("severity", "'\(name.onOneLine)' is not a severity")
    }
    return severity
  }
}

/// The members of a JSON object, and where it is in its file, for messages.
struct JSONFields {
  private let members: [String: JSONValue]
  /// `projects[3].items[0]`; empty: the file itself.
  private let place: String

  init(_ value: JSONValue, _ place: String) throws(GapReportError) {
    guard case .object(let members) = value else {
      if place.isEmpty { throw .noReport }
      throw .wrong(place, "expected an object, not \(value.kind)")
    }
    self.members = Dictionary(uniqueKeysWithValues: members.map { ($0.key, $0.value) })
    self.place = place
  }

  /// Whether there is such a key, with a value.
  func holds(_ key: String) -> Bool { members[key].map { $0 != .null } ?? false }

  /// Empty where it is missing.
  func string(_ key: String) throws(GapReportError) -> String {
    switch members[key] {
    case .string(let text): return text
    case nil, .null: return ""
    case let value?: throw wrong(key, "expected a string, not \(value.kind)")
    }
  }

  func required(_ key: String) throws(GapReportError) -> String {
    guard holds(key) else { throw wrong(key, "it is missing") }
    return try string(key)
  }

  /// 0 where it is missing.
  func number(_ key: String) throws(GapReportError) -> Double {
    switch members[key] {
    case .number(let number): return number
    case nil, .null: return 0
    case let value?: throw wrong(key, "expected a number, not \(value.kind)")
    }
  }

  /// A whole number that is not negative; 0 where it is missing.
  func count(_ key: String) throws(GapReportError) -> Int {
    let number = try number(key)
    guard number >= 0, number < 1e15, let count = Int(exactly: number) else {
      throw wrong(key, "expected a whole number, at least 0")
    }
    return count
  }

  /// False where it is missing.
  func bool(_ key: String) throws(GapReportError) -> Bool {
    switch members[key] {
    case .bool(let value): return value
    case nil, .null: return false
    case let value?: throw wrong(key, "expected true or false, not \(value.kind)")
    }
  }

  /// nil where it is missing.
  func object(_ key: String) throws(GapReportError) -> JSONFields? {
    guard holds(key), let value = members[key] else { return nil }
    return try JSONFields(value, path(key))
  }

  func objects(_ key: String) throws(GapReportError) -> [JSONFields] {
    var fields: [JSONFields] = []
    for (index, value) in try array(key).enumerated() {
      fields.append(try JSONFields(value, "\(path(key))[\(index)]"))
    }
    return fields
  }

  func strings(_ key: String) throws(GapReportError) -> [String] {
    var strings: [String] = []
    for (index, value) in try array(key).enumerated() {
      guard case .string(let text) = value else {
        throw wrong("\(key)[\(index)]", "expected a string, not \(value.kind)")
      }
      strings.append(text)
    }
    return strings
  }

  private func array(_ key: String) throws(GapReportError) -> [JSONValue] {
    switch members[key] {
    case .array(let values): return values
    case nil, .null: return []
    case let value?: throw wrong(key, "expected an array, not \(value.kind)")
    }
  }

  func wrong(_ key: String, _ message: String) -> GapReportError { .wrong(path(key), message) }

  private func path(_ key: String) -> String { place.isEmpty ? key : "\(place).\(key)" }
}
