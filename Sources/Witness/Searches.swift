/// The last search for each sign that closes something.
struct Searches {
  struct Search {
    var start: Int
    var end: Int
    /// nil: it does not stand there.
    var found: Int?
  }
  /// There are no more than five signs.
  private var known: [(key: UInt8, search: Search)] = []

  subscript(key: UInt8) -> Search? {
    get { known.first { $0.key == key }?.search }
    set {
      guard let newValue else { return }
      if let index = known.firstIndex(where: { $0.key == key }) {
        known[index].search = newValue
      } else {
        known.append((key, newValue))
      }
    }
  }
}
