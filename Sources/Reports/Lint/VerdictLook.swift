extension ItemReport.Verdict {
  /// Never alone: a word or a legend stands beside it.
  var symbol: String {
    switch self {
    case .present: "✓"
    case .partial: "◐"
    case .missing: "✗"
    case .notApplicable: "–"
    case .declared: "↗"
    }
  }

  /// For people.
  var word: String {
    switch self {
    case .present: "present"
    case .partial: "partial"
    case .missing: "missing"
    case .notApplicable: "not applicable"
    case .declared: "declared"
    }
  }

  /// Whether there is nothing to do.
  var isDone: Bool { self == .present || self == .declared }

  /// Whether it counts at all.
  var applies: Bool { self != .notApplicable }
}

extension ConsoleStyle {
  /// Green where all is there, yellow, red; dim where it does not apply.
  func verdict(_ verdict: ItemReport.Verdict, _ text: String) -> String {
    switch verdict {
    case .present, .declared: green(text)
    case .partial: yellow(text)
    case .missing: red(text)
    case .notApplicable: dim(text)
    }
  }
}

extension ItemReport.Evidence {
  /// The heading that was found; empty where it only repeats the file's name.
  var heading: String {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last
    return name.map { $0.elementsEqual(text.utf8) } ?? false ? "" : text
  }

  /// `README.md:12`; of a file as a whole, `README.md`; of no file, nothing.
  func place(in project: ProjectReport) -> String {
    guard !file.isEmpty else { return "" }
    let path = project.shown(file)
    return line > 0 ? "\(path):\(line)" : path
  }
}
