import Files
import Markup
import Stores

/// What a file that is shown as an image holds.
enum ImageContent: Hashable {
  case fine
  case empty
  /// A text that names the file in a store elsewhere: Git LFS.
  case stored
  case other(ImageKind)
  case page
  case unknown

  init(_ file: String, in files: ProjectFiles) {
    guard let entry = files[file], entry.kind == .file else {
      self = .fine
      return
    }
    // Pictures of other kinds (PDF, video) are shown by some readers.
    guard let wanted = ImageKind(suffix: file.suffix) else {
      self = entry.size == 0 ? .empty : .fine
      return
    }
    if entry.size == 0 {
      self = .empty
      return
    }
    guard let head = files.beginning(of: file, upTo: 1024) else {
      self = .fine
      return
    }
    if let kind = ImageKind(head) {
      self = kind == wanted || Set([kind, wanted]) == [.avif, .heic] ? .fine : .other(kind)
    } else if head.starts(with: "version https://git-lfs".utf8) {
      self = .stored
    } else {
      let text = String(decoding: head.prefix(64), as: UTF8.self).trimmed.lowercased()
      self = text.hasPrefix("<!doctype html") || text.hasPrefix("<html") ? .page : .unknown
    }
  }

  func fault(of file: String) -> LinkFault? {
    switch self {
    case .fine, .stored: nil
    case .empty:
      LinkFault(
        "image-invalid", "“\(file)” is empty.", help: "Put the picture in, or take the image out.")
    case .page:
      LinkFault(
        "image-invalid", "“\(file)” is a web page, not a picture.",
        help: "Probably an error message was saved under its name: get the picture again.")
    case .unknown:
      LinkFault(
        "image-invalid", "“\(file)” is no picture that browsers show.",
        help: "Open it, and save it as PNG, JPEG or SVG.")
    case .other(let kind):
      kindFault(file, kind)
    }
  }

  private func kindFault(_ file: String, _ kind: ImageKind) -> LinkFault {
    var fault = LinkFault(
      "image-invalid",
      "“\(file)” is a picture of the kind \(kind.rawValue), whatever its name says.",
      help: "Browsers show it; programs that go by the name do not.")
    fault.severity = .info
    return fault
  }
}
