import Foundation
import Links

@testable import Targets

/// A wiki of Forgejo or Gitea: one folder; links are seen from the root, and what an address names is a title, escaped.
struct ForgejoWikiRules: ReaderRules {
  var slugs: Target.Slugs? { .forgejo }

  func entrances(_ files: OutputFiles) -> [String] { ["Home.md", "_Sidebar.md", "_Footer.md"] }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    let name = link.path
    if name.isEmpty { return link.form == .image ? .dead("no image") : .page(path) }
    if name.hasPrefix("/") || name.split(separator: "/").contains("..") {
      return .dead("leaves the wiki")
    }
    if name.hasSuffix(".md"), !name.hasPrefix("attachments/") { return .dead("opens the raw file") }
    if link.form != .image, files.has(Self.file(name)) { return .page(Self.file(name)) }
    return files.has(name) ? .file : .dead("no such page")
  }

  /// What `WebPathToGitPath` makes of an address.
  private static func file(_ address: String) -> String {
    let isMarked = address.hasSuffix(".-")
    let title =
      isMarked
      ? String(address.dropLast(2)) : String(address.map { $0 == "-" ? " " : $0 })
    let plain = CharacterSet(
      charactersIn: "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.~ ")
    let escaped = title.addingPercentEncoding(withAllowedCharacters: plain) ?? title
    if isMarked || title.contains("-") { return escaped + ".-.md" }
    return String(escaped.map { $0 == " " ? "-" : $0 }) + ".md"
  }

  func faults(_ files: OutputFiles) -> [String] {
    var faults = ["Home.md", "_Sidebar.md"].filter { !files.has($0) }.map { "no \($0)" }
    faults += files.pages.filter { $0.contains("/") }.map { "\($0): in a folder" }
    return faults
  }
}
