import Basics
import Testing

@testable import Reports

@Suite struct ProgressTextTests {
  @Test(
    arguments: [
      (1, 390, 4_700, nil, "1 of 390 pages, 0 %"),
      (195, 390, 912_345, nil, "195 of 390 pages, 50 %, 0.9 MB"),
      (1204, 10_000, 5_649_999, 20, "1204 of 10000 pages, 12 %, 5.6 MB, 2 min left"),
      (9_999, 10_000, 98_000_000, 19_998, "9999 of 10000 pages, 99 %, 98.0 MB, 2 s left"),
      (5_000, 10_000, 123_456_789, 4_999, "5000 of 10000 pages, 50 %, 123 MB, 83 min left"),
      (2, 10_000, 0, 10, "2 of 10000 pages, 0 %, 28 h left"),
      (10_000, 10_000, 0, 60, "10000 of 10000 pages, 100 %"),
    ] as [(Int, Int, Int, Double?, String)])
  func progressInWords(done: Int, total: Int, bytes: Int, seconds: Double?, expected: String) {
    let count = Progress.Count(done: done, total: total, bytes: bytes)
    let first = seconds.map { (done: done == 2 ? 1 : 0, seconds: $0) }
    #expect(ProgressText.write(count, "pages", since: first) == expected)
  }

  /// The first two seconds say nothing about the rest.
  @Test func noTimeAtTheBeginning() {
    let count = Progress.Count(done: 10, total: 100, bytes: 0)
    #expect(ProgressText.write(count, "pages", since: (0, 1.9)) == "10 of 100 pages, 10 %")
    #expect(ProgressText.write(count, "pages", since: (10, 5)) == "10 of 100 pages, 10 %")
  }
}
