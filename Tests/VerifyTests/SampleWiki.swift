import FolderFixture
import Markup
import Reports
import Stores
import Verify

/// A migrated wiki and Trac's saved pages in a folder of their own, removed at the end.
final class SampleWiki {
  let folder: TestFolder

  var destination: String { folder["docs"] }
  var html: String { folder["saved"] }

  /// - Parameters:
  ///   - pages: Markdown by the page's name.
  ///   - saved: HTML by the file's path.
  ///   - attachments: `PAGE/FILE`.
  init(
    pages: [String: String] = [:], saved: [String: String] = [:], attachments: [String] = [],
    takesLooseNames: Bool = false, startPage: String = "README"
  ) throws {
    folder = try TestFolder()
    var manifest = Manifest()
    manifest.takesLooseNames = takesLooseNames
    for (name, markdown) in pages {
      let file = (name == "WikiStart" ? startPage : name) + ".md"
      manifest.pages[name] = file
      try folder.write("docs/" + file, markdown)
    }
    for name in attachments {
      manifest.attachments[AttachmentName(joined: name)] = "attachments/" + name
    }
    try folder.write("docs/" + Manifest.path, manifest.json)
    for (file, html) in saved { try folder.write("saved/" + file, html) }
  }

  func verify(_ change: (inout VerifyRequest) -> Void = { _ in }) throws -> VerifyResult {
    var request = VerifyRequest(destination: destination, html: html)
    change(&request)
    return try Verification.run(request) { _ in }
  }

  /// The findings about one page that was rendered and converted alone, next to a page `Other` with a heading.
  static func findings(
    html: String, markdown: String, attachments: [String] = ["Page/pic.png", "Other/plan.pdf"],
    _ change: (inout VerifyRequest) -> Void = { _ in }
  ) throws -> [Finding] {
    let wiki = try SampleWiki(
      pages: [
        "Page": markdown, "Other": "## Set up\n\nText.\n\n## Run\n", "Sub/Deep": "Text.\n",
      ],
      saved: [
        "Page.html": html,
        "Other.html": "<h2 id=\"Setup\">Set up</h2>\n<p>\nText.\n</p>\n<h2 id=\"Run\">Run</h2>\n",
        "Sub/Deep.html": "<p>\nText.\n</p>\n",
      ], attachments: attachments)
    return try wiki.verify(change).pages.filter { $0.page == "Page" }.flatMap(\.findings)
  }
}
