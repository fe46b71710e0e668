import Git
import Stores

/// What a commit of the history says: the words of Trac's people, then trailers for programs.
enum HistoryMessage {
  private typealias Trailer = HistoryRecord.Trailer

  /// The comment of a version, or `A/B: version 3`.
  static func of(_ versions: [PageVersion], comments: [String]) -> String {
    guard let last = versions.last else { return "" }
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, last.page)
    for version in versions { trailers.add(Trailer.version, String(version.number)) }
    var said: [String] = []
    for comment in comments where !comment.allSatisfy(\.isWhitespace) && said.last != comment {
      said.append(comment)
    }
    let first = versions[0].number
    let numbers = first == last.number ? "version \(first)" : "versions \(first) to \(last.number)"
    return trailers.message(
      said.isEmpty ? "\(oneLine(last.page)): \(numbers)" : harmless(said.joined(separator: "\n\n")))
  }

  /// What was said about an attachment, or `A/B: attach plan.png`.
  static func of(_ upload: Upload) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, upload.page)
    trailers.add(Trailer.attachment, upload.file)
    let isSilent = upload.description.allSatisfy(\.isWhitespace)
    return trailers.message(
      isSilent
        ? "\(oneLine(upload.page)): attach \(oneLine(upload.file))" : harmless(upload.description))
  }

  static func rename(_ old: String, to new: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.page, new)
    trailers.add(Trailer.renamedFrom, old)
    return trailers.message("Rename \(oneLine(old)) to \(oneLine(new))")
  }

  static func deletion(of page: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.deleted, page)
    return trailers.message("Delete \(oneLine(page))")
  }

  static func end(state: String) -> String {
    var trailers = CommitTrailers()
    trailers.add(Trailer.state, state)
    return trailers.message("Update links, indexes and the record of the migration")
  }

  /// Without what could steer a terminal that shows the log.
  private static func oneLine(_ name: String) -> String { harmless(name, except: []) }

  /// The same of a text, which has lines.
  private static func harmless(
    _ text: String, except kept: [Unicode.Scalar] = ["\n", "\t"]
  ) -> String {
    String(
      String.UnicodeScalarView(
        text.replacing("\r\n", with: "\n").unicodeScalars.map {
          $0.properties.generalCategory == .control && !kept.contains($0) ? " " : $0
        }))
  }
}
