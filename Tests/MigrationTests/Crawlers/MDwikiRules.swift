import Foundation
import Links

@testable import Targets

/// MDwiki 0.6.2: what ends in `.md` is a page, seen from the folder of the page in the address; all else is the web
/// server's. Fragments do nothing.
struct MDwikiRules: ReaderRules {
  private static let navigation = "navigation.md"

  var slugs: Target.Slugs? { nil }

  func entrances(_ files: OutputFiles) -> [String] { ["index.md", Self.navigation] }

  func destination(
    of link: DocumentLink, at path: String, in files: OutputFiles
  ) -> Destination {
    if link.hasScheme { return .elsewhere }
    if link.path.isEmpty {
      if link.address.hasPrefix("#") { return .page(path) }
      // `[Menu]()`
      return path == Self.navigation ? .elsewhere : .dead("empty")
    }
    if link.path.hasPrefix("/") { return .dead("begins with a slash") }
    guard let target = OutputFiles.resolve(link.path, at: path) else { return .dead("outside") }
    if target.contains(where: { "?#:".contains($0) }) {
      return .dead("MDwiki cannot open the name")
    }
    if !files.has(target) {
      return .dead(target.hasSuffix(".md") ? "no such page" : "leaves MDwiki")
    }
    return target.hasSuffix(".md") && link.form == .link ? .page(target) : .file
  }

  func faults(_ files: OutputFiles) -> [String] {
    var faults = ["index.md", Self.navigation, "config.json"].filter { !files.has($0) }
      .map { "no \($0)" }
    if (try? JSONSerialization.jsonObject(with: Data(files["config.json"].utf8))) == nil {
      faults.append("config.json is no JSON")
    }
    faults += files.paths.filter { $0.contains { "?#:".contains($0) } }.map { "\($0): the name" }
    return faults
  }
}
