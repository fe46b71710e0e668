/// What the output is for: how files are named and what links look like. Data only; stages ask it.
package struct Target: Hashable, Sendable {
  /// How a link names a page.
  package enum LinkForm: Hashable, Sendable {
    /// `../Guide/Install.md`, from the folder of the page's own file.
    case relativeWithExtension
  }

  /// The file of the wiki's start page.
  package var startPageFile: String
  /// The end of every other page's file, with its dot.
  package var pageExtension: String
  /// The folder that holds all attachments, without slashes.
  package var attachmentsFolder: String
  /// How links name pages.
  package var linkForm: LinkForm
  /// Files and folders at the root, in lower case, that mean something to readers or to this program.
  package var reservedRootNames: Set<String>
  /// Characters that must not stand in a file name, besides white space and control characters.
  package var forbiddenCharacters: Set<Unicode.Scalar>
  /// The most bytes that a part of a path may have before its extension.
  package var longestPart: Int
  /// The URL schemes that survive the reader's sanitising, in lower case.
  package var linkSchemes: Set<String>

  /// Files of a GitHub repository, read on its website.
  package static let github = Target(
    startPageFile: "README.md", pageExtension: ".md", attachmentsFolder: "attachments",
    linkForm: .relativeWithExtension,
    reservedRootNames: ["readme.md", "attachments", ".tracdown", ".git"],
    forbiddenCharacters: ["\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%"],
    longestPart: 200,
    linkSchemes: [
      "http", "https", "mailto", "xmpp", "irc", "ircs", "github-windows", "github-mac",
    ])
}
