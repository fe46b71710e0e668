import Markup
import Synchronization
import Testing

@testable import Basics

@Suite struct ConcurrentMapTests {
  /// The later an item, the sooner it is done.
  private static func work(_ item: Int) -> Int {
    var sum = 0
    for number in 0..<(200 - item) * 50 { sum &+= number }
    return sum == -1 ? 0 : item
  }

  @Test(arguments: [1, 2, 8]) func resultsAreInTheOrderOfTheItems(_ jobs: Int) {
    let items = Array(0..<200)
    #expect(ConcurrentMap.map(items, jobs: jobs, Self.work) == items)
    let sum = ConcurrentMap.reduce(items, jobs: jobs, into: [-1], Self.work) { $0.append($1) }
    #expect(sum == [-1] + items)
  }

  @Test func nothingAddsNothing() {
    #expect(ConcurrentMap.reduce([Int](), jobs: 4, into: 7, { $0 }, add: { $0 += $1 }) == 7)
  }

  @Test func progressCountsOnAnyThread() {
    let seen = Mutex(Set<Int>())
    let bytes = Mutex(0)
    let progress = Progress(of: 100) { count in
      if count.total == 100 { _ = seen.withLock { $0.insert(count.done) } }
      bytes.withLock { $0 = max($0, count.bytes) }
    }
    _ = ConcurrentMap.map(Array(0..<100), jobs: 4) { _ in progress.advance(bytes: 3) }
    #expect(seen.withLock { $0 } == Set(1...100))
    #expect(bytes.withLock { $0 } == 300)
  }
}
