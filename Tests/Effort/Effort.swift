import Foundation
import Testing

/// What work costs: the time that the processor spends on this thread. However busy the machine is, it stays the same.
package func effort(of work: () throws -> Void) rethrows -> Duration {
  let start = processorTime()
  try work()
  return processorTime() - start
}

/// Expects that four times the work costs about four times as much; where time grows with the square, it is sixteen
/// times. A margin is for caches and the like, and a sum keeps tiny times from counting.
///
/// - Parameters:
///   - count: of the larger work.
///   - work: all of it on this thread.
package func expectLinear(
  upTo count: Int, _ comment: Comment? = nil, sourceLocation: SourceLocation = #_sourceLocation,
  _ work: (Int) throws -> Void
) rethrows {
  let small = try effort { try work(count / 4) }
  let large = try effort { try work(count) }
  #expect(large < small * 10 + .milliseconds(250), comment, sourceLocation: sourceLocation)
}

/// What the processor spent on this thread up to now.
package func processorTime() -> Duration {
  var time = timespec()
  unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
  return .seconds(time.tv_sec) + .nanoseconds(time.tv_nsec)
}
