import Basics
import Links
import Markup

/// The files of a page that its text does not name, as a list at its end: Trac showed them there too.
package enum AttachmentList {
  /// An attachment and where it is.
  package struct File: Hashable, Sendable {
    /// As Trac shows it.
    package var name: String
    /// In the output.
    package var path: String
  }

  static func append(to document: Document, _ files: [File], pagePath: String) -> Document {
    guard !files.isEmpty else { return document }
    let items = files.map { file in
      List.Item([
        Block(
          .paragraph([
            .link(
              Link(
                .url(RelativeURL.from(pagePath, to: file.path)), content: [.text(file.name)]))
          ]))
      ])
    }
    var document = document
    if !document.blocks.isEmpty { document.blocks.append(Block(.thematicBreak)) }
    document.blocks.append(Block(.paragraph([.text("Attachments:")])))
    document.blocks.append(Block(.list(List(.bullet, items: items))))
    return document
  }
}

extension PageIndex {
  /// The files that a page lists at its end, unless its text names them.
  package func listedFiles(of page: String, _ writing: WritingRequest) -> [AttachmentList.File] {
    guard writing.listsAttachments else { return [] }
    return ([page] + looseOwners.names(of: page)).flatMap { owner in
      files(of: owner).compactMap { file in
        attachmentPath(owner, file).map { AttachmentList.File(name: file, path: $0) }
      }
    }
  }
}
