import Testing

/// `@Test(.fuzz)`: failures of this test name the seed, and under `make fuzz` a line says how many tries there were.
package struct FuzzTrait: TestTrait, TestScoping {
  package func provideScope(
    for test: Test, testCase: Test.Case?,
    performing function: @concurrent @Sendable () async throws -> Void
  ) async throws {
    let run = FuzzRun(test)
    let issues: IssueHandlingTrait = .compactMapIssues { run.note($0) }
    try await FuzzRun.$current.withValue(run) {
      defer { run.finish() }
      try await issues.provideScope(for: test, testCase: testCase, performing: function)
    }
  }
}

extension Trait where Self == FuzzTrait {
  package static var fuzz: Self { Self() }
}
