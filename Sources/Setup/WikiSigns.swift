import Facts
import Files
import Stores

/// Whether the files of a folder are pages that Trac exported.
struct WikiSigns {
  private static let sampleSize = 100

  let isTrac: Bool
  /// A sentence, where they are pages of another wiki.
  private(set) var foreign: String?
  private let pages: [TreeFile]

  init(_ files: SurveyedFiles) {
    pages = files.all.filter { file in
      let format = DocumentFormat.of(path: file.path)
      return format == .tracWiki || format == .plain || file.path.hasSuffix("format=txt")
    }
    let start = pages.contains { PageFileName(path: Path($0.path)).text.hasSuffix("WikiStart") }
    var looked = 0
    var trac = 0
    var others: [WikiMarkup: (count: Int, example: String)] = [:]
    for file in SurveyedFiles.sample(pages, Self.sampleSize) {
      guard let text = files.beginning(of: file), !text.isEmpty else { continue }
      looked += 1
      let votes = MarkupVotes(text)
      if let other = votes.verdict {
        others[other, default: (0, file.path)].count += 1
      } else if !votes.isEmpty {
        trac += 1
      }
    }
    isTrac = start || (trac >= 3 && trac * 2 > looked)
    let most = others.max { ($0.value.count, $0.key.rawValue) < ($1.value.count, $1.key.rawValue) }
    if !isTrac, let most, most.key != .markdown, most.value.count * 2 > looked {
      foreign =
        "\(most.value.count) of \(looked) files contain \(most.key.title) markup, for example \(most.value.example). That wiki is not supported."
    }
  }

  func count(in folder: String) -> Int { pages.count { $0.path.hasPrefix(folder) } }
}
