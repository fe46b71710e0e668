/// The block that is being collected: `{{{` … `}}}`.
struct CodeState {
  /// Opening braces that wait for their closing ones.
  var depth = 1
  /// The blanks that are taken off each line, if each line has them.
  var prefix: [UInt8]
  /// nil: the first line may still name it.
  var processor: (name: String, arguments: Range<Int>)?
  var lines: [SourceLine] = []
  var firstLine: Int
}
