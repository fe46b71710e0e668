import Synchronization

/// Near misses by name, each found once: the same dead link often stands on hundreds of pages.
final class NearMissCache: Sendable {
  private let nearMiss: NearMiss
  private let known = Mutex<[String: [String]]>([:])

  init(_ nearMiss: NearMiss) {
    self.nearMiss = nearMiss
  }

  func candidates(for name: String) -> [String] {
    if let candidates = known.withLock({ $0[name] }) { return candidates }
    let candidates = nearMiss.candidates(for: name)
    known.withLock { $0[name] = candidates }
    return candidates
  }
}
