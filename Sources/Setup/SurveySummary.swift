/// What a survey found, for the terminal.
extension FolderSurvey {
  /// A line for each thing, and what to do next; with a line end at its end.
  ///
  /// - Parameter folder: as typed.
  package func summary(of folder: String) -> String {
    var lines: [String] = []
    var next: [String] = []
    switch wiki {
    case .environment:
      lines.append("a Trac environment")
      next.append("tracdown migrate \(folder) DEST")
    case .pages(let count, _, _):
      lines.append("\(count) exported \(count == 1 ? "page" : "pages") of a Trac wiki")
      next.append("tracdown migrate \(folder) DEST")
    case nil: break
    }
    if documents > 0 {
      lines.append(documents == 1 ? "1 document" : "\(documents) documents")
      next.append("tracdown lint" + (folder == "." ? "" : " \(folder)"))
    }
    for (key, fact) in [
      ("trac-ini", tracIni), ("trac-url", tracURL), ("repository-url", repository),
      ("target", target),
    ] {
      guard let fact else { continue }
      let doubt = fact.isSure ? "" : "perhaps "
      lines.append("\(doubt)\(key): \(fact.value) (\(fact.origin))")
    }
    if let site { lines.append(site) }
    lines += projects.map { "project \($0.value) (\($0.origin))" }
    lines += remarks
    let found = lines.isEmpty ? ["nothing; all keys are comments to fill in"] : lines
    var text = "Found:\n" + found.map { "  \($0.onOneLine)\n" }.joined()
    text += unread.map { "Not read: \($0.onOneLine)\n" }.joined()
    if !next.isEmpty { text += "Next: \(next.joined(separator: ", or "))\n" }
    return text
  }
}

extension String {
  /// With blanks in place of what could move the cursor or begin another line.
  var onOneLine: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
