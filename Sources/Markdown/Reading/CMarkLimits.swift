/// What cmark-gfm may be given: beyond this its time grows faster than the text (measured with 0.29.0.gfm.6).
///
/// What is written keeps below it: a wider table is HTML, and a text with more delimiters and links has tags for its
/// emphasis. What somebody else wrote is measured before it is read.
enum CMarkLimits {
  /// Columns of a table: each cell of a row is put behind all before it.
  static let columns = 500
  /// Cells that rows may lack in all, as each is made all the same.
  static let missingCells = 5_000
  /// Delimiters of emphasis, and openings of pictures, times links of one text: at each link all before it are passed.
  static let delimiterSteps = 10_000_000
}
