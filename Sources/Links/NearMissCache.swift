import Synchronization

/// Near misses by name, each found once: the same dead link often stands on hundreds of pages.
///
/// The first one asked for builds the lookup; wikis without dead links never do.
final class NearMissCache: Sendable {
  private struct State {
    var nearMiss: NearMiss?
    var known: [String: [String]] = [:]
  }

  private let pages: [String]
  private let state = Mutex(State())

  init(_ pages: [String]) {
    self.pages = pages
  }

  func candidates(for name: String) -> [String] {
    state.withLock { state in
      if let candidates = state.known[name] { return candidates }
      let nearMiss = state.nearMiss ?? NearMiss(pages)
      state.nearMiss = nearMiss
      let candidates = nearMiss.candidates(for: name)
      state.known[name] = candidates
      return candidates
    }
  }
}
