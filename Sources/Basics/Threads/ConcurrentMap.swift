import Dispatch
import Synchronization

/// Processes items in parallel and returns the results in the order of the items.
package enum ConcurrentMap {
  /// - Parameter jobs: threads to use at most; with one, all happens on this thread.
  package static func map<Item: Sendable, Result: Sendable>(
    _ items: [Item], jobs: Int, _ work: @Sendable (Item) -> Result
  ) -> [Result] {
    reduce(items, jobs: jobs, into: [], work) { $0.append($1) }
  }

  /// The same where what comes of each item is added to a sum, in the order of the items, and not kept next to it.
  package static func reduce<Item: Sendable, Result: Sendable, Sum: Sendable>(
    _ items: [Item], jobs: Int, into sum: Sum, _ work: @Sendable (Item) -> Result,
    add: @Sendable (inout Sum, Result) -> Void
  ) -> Sum {
    guard jobs > 1, items.count > 1 else {
      return items.reduce(into: sum) { add(&$0, work($1)) }
    }
    let next = Atomic(0)
    // Results wait here for those of the items before them.
    let state = Mutex((sum: sum, added: 0, waiting: [Int: Result]()))
    DispatchQueue.concurrentPerform(iterations: min(jobs, items.count)) { _ in
      while true {
        let index = next.add(1, ordering: .relaxed).oldValue
        guard index < items.count else { return }
        let result = work(items[index])
        state.withLock { state in
          state.waiting[index] = result
          while let result = state.waiting.removeValue(forKey: state.added) {
            add(&state.sum, result)
            state.added += 1
          }
        }
      }
    }
    return state.withLock { $0.sum }
  }
}

/// How far a long run has come: counts what is done, on any thread, and tells whoever watches.
package final class Progress: Sendable {
  /// What is done, and what there is to do.
  package struct Count: Hashable, Sendable {
    /// Parts of the work that are finished.
    package var done: Int
    /// All parts.
    package var total: Int
    /// The size of the texts read so far; 0 if they are not counted.
    package var bytes: Int

    /// Plain data.
    package init(done: Int, total: Int, bytes: Int) {
      (self.done, self.total, self.bytes) = (done, total, bytes)
    }
  }

  /// Called from any thread.
  package typealias Watcher = @Sendable (Count) -> Void

  private let total: Int
  private let done = Atomic(0)
  private let bytes = Atomic(0)
  private let watcher: Watcher

  /// - Parameter total: how often `advance` will be called.
  package init(of total: Int, _ watcher: @escaping Watcher) {
    self.total = total
    self.watcher = watcher
  }

  /// One more is done.
  ///
  /// - Parameter size: of its text.
  package func advance(bytes size: Int = 0) {
    let bytes = bytes.add(size, ordering: .relaxed).newValue
    watcher(Count(done: done.add(1, ordering: .relaxed).newValue, total: total, bytes: bytes))
  }
}

/// One value that is made when somebody first asks for it, from any thread; who asks meanwhile waits for it.
package final class Once<Value: Sendable>: Sendable {
  private let make: @Sendable () -> Value
  private let made = Mutex<Value?>(nil)

  /// - Parameter make: called once at most. It must not ask for this value.
  package init(_ make: @escaping @Sendable () -> Value) { self.make = make }

  /// The value.
  package var value: Value {
    made.withLock { made in
      if let made { return made }
      let value = make()
      made = value
      return value
    }
  }
}

/// Values that are made when somebody first asks for them, from any thread.
///
/// Nobody waits for anybody: two threads may make the value of one key at a time. Both make the same, so it does not
/// matter whose is kept.
package final class OnDemand<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let make: @Sendable (Key) -> Value
  private let known = Mutex<[Key: Value]>([:])

  /// - Parameter make: called from any thread; always makes the same of one key.
  package init(_ make: @escaping @Sendable (Key) -> Value) { self.make = make }

  /// The value of a key.
  package subscript(key: Key) -> Value {
    if let value = known.withLock({ $0[key] }) { return value }
    return note(make(key), of: key)
  }

  /// Keeps a value that is known without being asked for, unless there is one.
  ///
  /// - Returns: the one that is kept.
  @discardableResult
  package func note(_ value: Value, of key: Key) -> Value {
    known.withLock { known in
      if let first = known[key] { return first }
      known[key] = .some(value)
      return value
    }
  }
}
