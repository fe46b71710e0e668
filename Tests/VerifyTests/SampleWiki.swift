import Foundation
import Markup
import Reports
import Stores
import Verify

/// A migrated wiki and Trac's saved pages in a folder of their own, removed at the end.
final class SampleWiki {
  let url = FileManager.default.temporaryDirectory
    .appendingPathComponent("tracdown-verify-\(UUID().uuidString)")

  var destination: String { url.appendingPathComponent("docs").path }
  var html: String { url.appendingPathComponent("saved").path }

  /// - Parameters:
  ///   - pages: Markdown by the page's name.
  ///   - saved: HTML by the file's path.
  ///   - attachments: `PAGE/FILE`.
  init(
    pages: [String: String] = [:], saved: [String: String] = [:], attachments: [String] = []
  ) throws {
    var manifest = Manifest()
    for (name, markdown) in pages {
      let file = (name == "WikiStart" ? "README" : name) + ".md"
      manifest.pages[name] = file
      try write(Data(markdown.utf8), to: "docs/" + file)
    }
    for name in attachments {
      manifest.attachments[AttachmentName(joined: name)] = "attachments/" + name
    }
    try write(Data(manifest.json), to: "docs/" + Manifest.path)
    for (file, html) in saved { try write(Data(html.utf8), to: "saved/" + file) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  func write(_ data: Data, to file: String) throws {
    let path = url.appendingPathComponent(file)
    try FileManager.default.createDirectory(
      at: path.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: path)
  }

  func verify(_ change: (inout VerifyRequest) -> Void = { _ in }) throws -> VerifyResult {
    var request = VerifyRequest(destination: destination, html: html)
    change(&request)
    return try Verification.run(request) { _, _ in }
  }

  /// The findings about one page that was rendered and converted alone, beside a page `Other` with a heading.
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
