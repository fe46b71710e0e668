/// What is known of a run of the tests: which have begun and ended, and what failed.
struct RunSummary {
  private struct Suite {
    var tests: Set<String> = []
    /// Tests of it that have not ended.
    var open: Set<String> = []
    var skipped = 0
    var failures = 0
    var hasEnded = false
  }

  private var suites: [String: Suite] = [:]
  private var starts: Set<String> = []
  /// Tests begin all at once and then wait for a processor, so only times since here say something.
  private var start = 0.0
  private(set) var passed = 0
  private(set) var failed: Set<String> = []
  private(set) var hasEnded = false

  /// Tests that have begun and not ended: where the process crashed, it was in one of these.
  var unfinished: [String] { starts.filter(Self.isFunction).map(Self.shown).sorted() }

  /// - Returns: what to print now.
  mutating func take(_ record: EventRecord) -> String? {
    let payload = record.payload
    guard record.kind == "event" else {
      if payload.kind == "function", let id = payload.id {
        suites[Self.suite(of: id), default: Suite()].tests.insert(id)
      }
      return nil
    }
    guard let id = payload.testID else {
      if payload.kind == "runStarted" { start = payload.instant?.absolute ?? 0 }
      if payload.kind == "runEnded" { hasEnded = true }
      return payload.kind == "issueRecorded" ? issue(payload, "the run") : nil
    }
    switch payload.kind {
    case "testStarted":
      starts.insert(id)
      return nil
    case "testSkipped" where Self.isFunction(id):
      suites[Self.suite(of: id), default: Suite()].skipped += 1
      return nil
    case "issueRecorded":
      return issue(payload, id)
    case "testEnded":
      return end(id, payload.instant?.absolute ?? 0)
    default:
      return nil
    }
  }

  private mutating func issue(_ payload: EventRecord.Payload, _ id: String) -> String? {
    guard payload.issue?.isKnown == false else { return nil }
    let messages = payload.messages ?? []
    guard messages.contains(where: { $0.symbol == "fail" }) || messages.isEmpty else { return nil }
    failed.insert(id)
    return "✘ \(Self.shown(id))\n"
      + messages.map { "  \($0.text.replacing("\n", with: "\n  "))\n" }
      .joined()
  }

  private mutating func end(_ id: String, _ now: Double) -> String? {
    guard starts.remove(id) != nil else { return nil }
    guard Self.isFunction(id) else {
      guard let suite = suites.removeValue(forKey: id), !suite.tests.isEmpty else { return nil }
      return line(id, suite, now - start)
    }
    let name = Self.suite(of: id)
    if failed.contains(id) {
      suites[name, default: Suite()].failures += 1
    } else {
      passed += 1
    }
    return nil
  }

  private func line(_ name: String, _ suite: Suite, _ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(suite.failures == 0 ? "✔" : "✘") \(name): \(suite.tests.count) tests"
      + (suite.failures > 0 ? ", \(suite.failures) failed" : "")
      + (suite.skipped > 0 ? ", \(suite.skipped) skipped" : "")
      + ", done after \(tenths / 10).\(tenths % 10) s\n"
  }

  // MARK: Names

  // `Module.Suite/test()/File.swift:1:2` is a function, `Module.Suite` a suite.

  private static func isFunction(_ id: String) -> Bool { id.contains(".swift:") }

  private static func suite(of id: String) -> String {
    id.split(separator: "/").dropLast(2).joined(separator: "/")
  }

  private static func shown(_ id: String) -> String {
    isFunction(id) ? id.split(separator: "/").dropLast().joined(separator: "/") : id
  }
}
