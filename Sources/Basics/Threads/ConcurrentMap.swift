import Dispatch
import Synchronization

/// Work on many items at once, results in the order of the items.
package enum ConcurrentMap {
  /// - Parameter jobs: threads to use at most; with one, all happens on this thread.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    guard jobs > 1, items.count > 1 else { return items.map(work) }
    let next = Atomic(0)
    let results = Mutex([Result?](repeating: nil, count: items.count))
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = work(items[index])
        results.withLock { $0[index] = result }
      }
    }
    return results.withLock { $0.compactMap(\.self) }
  }
}
