import Foundation
import Testing

/// What work costs: the time that the processor spends on this thread. However busy the machine is, it stays the same.
package func effort(of work: () throws -> Void) rethrows -> Duration {
  let start = processorTime()
  try work()
  return processorTime() - start
}

/// Expects that four times the work costs about four times as much; where time grows with the square, it is sixteen
/// times. A margin is for caches and similar, and a sum keeps tiny times from counting. What costs too much is
/// measured once more, for a machine that is busy shares its caches too.
///
/// - Parameters:
///   - count: of the larger work.
///   - work: all of it on this thread.
package func expectLinear(
  upTo count: Int, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ work: (Int) throws -> Void
) rethrows {
  let tiny = Duration.milliseconds(250)
  for isLast in [false, true] {
    let large = try effort { try work(count) }
    if large < tiny { return }
    let small = try effort { try work(count / 4) }
    if large < small * 10 + tiny { return }
    guard isLast else { continue }
    Issue.record(
      "\(comment?.rawValue ?? ""): \(count / 4) take \(small), \(count) take \(large)",
      sourceLocation: sourceLocation)
  }
}

/// What the processor spent on this thread up to now.
package func processorTime() -> Duration {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
