import Basics

extension PageText {
  /// `encoding-guessed` and `nul-bytes`, without the page's name.
  package var findings: [Finding] { faults.map(\.finding) }
}

extension TextFault: FindingFact {
  /// In words, with the line of the first such byte.
  package var finding: Finding {
    switch self {
    case .brokenUTF16:
      FindingKind.encodingGuessed.finding(
        "The file is UTF-16 with broken surrogate pairs; they were replaced with U+FFFD.",
        help: "Compare the page with the original, or save the file as UTF-8.")
    case .unmarkedUTF16:
      FindingKind.encodingGuessed.finding(
        "The file looks like UTF-16 without a byte order mark and was read as UTF-16.",
        help: "Compare the page with the original, or save the file as UTF-8.")
    case .nulBytes(let count, let line):
      FindingKind.nulBytes.finding(
        at: SourceRange(lines: line, line),
        "The text contains NUL bytes (\(count)), the first in line \(line); they were left out.",
        help: "Check that the file is not damaged.")
    case .notUTF8(let count, let line):
      FindingKind.encodingGuessed.finding(
        at: SourceRange(lines: line, line),
        "The file is not valid UTF-8: \(count) \(count == 1 ? "byte was" : "bytes were") read as Windows-1252, the first in line \(line).",
        help: "Compare the page's accents and quotation marks with the original.")
    }
  }
}
