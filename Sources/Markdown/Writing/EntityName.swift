import Synchronization

/// The names that a reader of Markdown takes for a character: `&copy;`, but not `AT&T;`.
///
/// cmark-gfm knows them all (HTML standard, "named character references"), so it is asked, as a rule once a name.
enum EntityName {
  private static let known = Mutex<[[UInt8]: Bool]>([:])

  /// Whether `reference`, with its `&` and `;`, is such a name.
  static func isKnown(_ reference: [UInt8]) -> Bool {
    if let known = known.withLock({ $0[reference] }) { return known }
    let tree = CMarkTree(parsing: reference)
    let text = tree.nodes.last { $0.kind == .text }.map { Array(tree.text($0.literal).utf8) }
    let isKnown = text != reference
    // A page made of invented names must not fill the memory.
    known.withLock { if $0.count < 1000 { $0[reference] = isKnown } }
    return isKnown
  }
}
