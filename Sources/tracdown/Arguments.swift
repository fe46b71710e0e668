/// The words of the command line, as the parser takes them: `--as trac '*.txt'` has a value of two words.
enum Arguments {
  static func prepared() -> [String] {
    var words: [String] = []
    var rest = Array(CommandLine.arguments.dropFirst())[...]
    while let word = rest.popFirst() {
      words.append(word)
      if word == "--" { break }
      if word == "--as", let markup = rest.popFirst() {
        words.append(
          markup.contains(":") || rest.isEmpty ? markup : markup + ":" + rest.removeFirst())
      }
    }
    return words + rest
  }
}
