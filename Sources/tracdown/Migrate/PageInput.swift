import Basics
import Files
import Markup
import Stores

/// The one page that `convert` and `dump` read: a file, or standard input.
struct PageInput {
  var page: Page
  var findings: [Finding]
  /// For messages.
  var label: String

  /// - Parameters:
  ///   - file: nil and `-`: standard input.
  ///   - page: the page's name; nil: that of the file.
  init(file: String?, page: String?) throws {
    let bytes: [UInt8]
    let file = file == "-" ? nil : file
    do throws(SystemError) {
      bytes =
        if let file {
          try Descriptor.file(Path(file), followingLinks: true).readAll()
        } else {
          try Console.input()
        }
    } catch {
      throw Failure("\(error). Check the path and its permissions.")
    }
    if BinaryDetection.isBinary(head: bytes) {
      throw Failure("\(file ?? "Standard input") is no text. Give the text of a wiki page.")
    }
    let text = PageText(decoding: bytes)
    let name = file.flatMap { Path($0).parts.last }.map { PageName(path: Path(bytes: Array($0))) }
    self.page = Page(
      name: page ?? name?.text ?? "WikiStart", file: file ?? "-", text: text.utf8,
      isMarkdown: name?.suffix == ".md" && MarkupEvidence(text.utf8).isMarkdown(amongTrac: false))
    findings = text.findings
    label = file ?? "-"
  }
}
