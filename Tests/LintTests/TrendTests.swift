import GitFixture
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Git
@testable import Lint

@Suite struct TrendTests {
  @Test(arguments: [
    (0, "1970-01"), (-1, "1969-12"), (951_782_400, "2000-02"), (951_868_800, "2000-03"),
    (1_709_251_199, "2024-02"), (1_709_251_200, "2024-03"), (1_735_689_600, "2025-01"),
    (1_735_689_599, "2024-12"), (4_102_444_800, "2100-01"),
  ])
  func months(_ time: Int, _ month: String) {
    #expect(Month(of: time).description == month)
  }

  @Test func monthsEndWhereTheNextBegins() {
    var month = Month(of: 0)
    for _ in 0..<1000 {
      #expect(Month(of: month.end - 1) == month)
      #expect(Month(of: month.end) == month.advanced(by: 1))
      month = month.advanced(by: 1)
    }
  }

  @Test func oneCommitAMonth() throws {
    let test = try TestRepository(["a.md": "1"], date: "2023-11-05")
    let first = try test.git(["rev-parse", "HEAD"])
    // On a branch that was merged in March.
    try test.git(["switch", "--quiet", "-c", "topic"])
    try test.write("b.md", "1")
    try test.commit("2024-01-10")
    try test.git(["switch", "--quiet", "main"])
    try test.write("a.md", "2")
    try test.commit("2024-02-01")
    try test.write("a.md", "3")
    let february = try test.commit("2024-02-29")
    try test.git(["merge", "--quiet", "--no-edit", "topic"], date: "2024-03-15")
    let march = try test.git(["rev-parse", "HEAD"])
    let repository = try #require(try GitRepository.discover(Path(test.path)))
    let head = try repository.resolve("HEAD")
    func points(_ months: Int) throws -> [String] {
      try MonthlyCommits(repository, from: head, months: months).all.map {
        "\($0.month) \($0.commit)"
      }
    }
    let all = [
      "2023-11 \(first)", "2023-12 \(first)", "2024-01 \(first)", "2024-02 \(february)",
      "2024-03 \(march)",
    ]
    #expect(try points(12) == all)
    #expect(try points(2) == Array(all.suffix(2)))
  }
}
