/// Words for a message: the first few, in quotation marks.
enum Quotation {
  static func of(_ words: [String]) -> String {
    let most = 12
    let shown = words.prefix(most).map {
      $0.unicodeScalars.count > 80 ? String($0.unicodeScalars.prefix(80)) + "…" : $0
    }
    let rest = words.count > most ? " … (\(words.count) words)" : ""
    return "“" + shown.joined(separator: " ") + rest + "”"
  }
}
