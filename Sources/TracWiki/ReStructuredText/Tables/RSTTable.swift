/// A table of any of the ways to write one.
struct RSTTable {
  struct Cell {
    var blocks: [RSTBlock]
    var columnSpan = 1
    var rowSpan = 1
  }

  var title: [RSTInline] = []
  var header: [[Cell]]
  var body: [[Cell]]
  /// The first columns whose cells are headers of their rows.
  var stubColumns = 0
}
