import Basics

/// What `--format` can name.
package protocol OutputFormat: RawRepresentable<String>, CaseIterable, Hashable, Sendable {
  /// The same format as a file of that name wants it.
  func suited(to file: String) -> Self
  /// The option that takes it, for messages.
  static var option: String { get }
}

extension OutputFormat {
  /// Most are those of reports.
  package static var option: String { "--format" }

  /// nil if there is no such format. Case does not matter.
  package init?(name: String) { self.init(rawValue: name.lowercased()) }

  /// As `--format` takes them.
  package static var names: [String] { allCases.map(\.rawValue) }

  /// Most formats are the same in all files.
  package func suited(to file: String) -> Self { self }
}

/// One `--format`: `sarif:out.sarif`, or `text` for standard output.
package struct FormatRequest<Format: OutputFormat>: Hashable, Sendable {
  package var format: Format
  /// nil means standard output.
  package var file: String?

  /// Reads one value of the option.
  ///
  /// - Throws: where it names no format, or an empty file.
  package init(_ value: String) throws(FormatRequestError) {
    let parts = value.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let name = String(parts[0])
    guard let format = Format(name: name) else {
      throw .unknown(name, known: Format.names)
    }
    self.format = format
    guard parts.count > 1 else { return }
    // `-` is standard output by custom.
    if parts[1] == "-" { return }
    guard !parts[1].isEmpty else { throw .noFile(value, option: Format.option) }
    file = String(parts[1])
    self.format = format.suited(to: String(parts[1]))
  }

  /// Reads all values of the option.
  ///
  /// - Returns: in the order given; `preset` for standard output if none is given.
  /// - Throws: where a value is wrong, or two go to one place.
  package static func all(
    _ values: [String], preset: Format
  ) throws(FormatRequestError) -> [Self] {
    var requests: [Self] = []
    for value in values { requests.append(try Self(value)) }
    var files: Set<String?> = []
    for request in requests where !files.insert(request.file).inserted {
      throw .twice(request.format.rawValue, file: request.file, option: Format.option)
    }
    return requests.isEmpty ? [Self(preset)] : requests
  }

  private init(_ format: Format) { self.format = format }
}

/// What is wrong with `--format` or another option of its kind.
package enum FormatRequestError: Error, Hashable, Sendable, CustomStringConvertible {
  case unknown(String, known: [String])
  case noFile(String, option: String)
  case twice(String, file: String?, option: String)

  /// What happened and what to do.
  package var description: String {
    switch self {
    case .unknown(let name, let known):
      "'\(name.onOneLine)' is not a known format. \(Suggestion.advice(name, among: known, others: "Known formats"))"
    case .noFile(let value, let option):
      "\(option) \(value.onOneLine) has no file name. Add one after the colon, or remove the colon."
    case .twice(let name, nil, let option):
      "Two formats would be mixed on standard output. Write one of them to a file: \(option) \(name):FILE."
    case .twice(let name, let file?, _):
      "Two formats would be written to '\(file.onOneLine)'. Give \(name) a different file."
    }
  }
}

/// What the reader of a report may choose.
package struct ReportOptions: Hashable, Sendable {
  /// Whether text for terminals has ANSI colors.
  package var isColored = false
  /// Columns of the terminal.
  package var width = 100
  /// Whether longer lines are broken. Elsewhere, they are as long as they are: programs read them too.
  package var isFolded = false
  /// The columns in which a line must fit; nil means any.
  var foldWidth: Int? { isFolded ? width : nil }
  /// How many findings of one rule are shown of one file in text for people; nil means all, none of them grouped.
  package var findingsPerRule: Int? = 5
  /// Whether text for people shows each note, or only how many there are of each rule.
  package var showsNotes = false
  /// The address of the folder that paths begin at, for links that terminals open; nil means no links.
  package var place: String?
  /// Where the full report is, for messages that cannot hold it; nil if it has no address.
  package var link: String?

  /// For no terminal.
  package init() {}

  /// All choices.
  package init(
    isColored: Bool, width: Int = 100, isFolded: Bool = false, findingsPerRule: Int? = 5,
    showsNotes: Bool = false, link: String? = nil, place: String? = nil
  ) {
    self.isColored = isColored
    self.width = width
    self.isFolded = isFolded
    self.findingsPerRule = findingsPerRule
    self.showsNotes = showsNotes
    self.link = link
    self.place = place
  }
}
