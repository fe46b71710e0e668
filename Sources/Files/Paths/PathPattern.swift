import Basics

/// A pattern of paths in the settings: `docs/*`, `*.md`, `docs/**/old`, `docs`. `*` also spans slashes; a pattern that
/// matches a folder matches all that is in it.
package struct PathPattern: Hashable, Sendable {
  private let shapes: [ShellPattern]
  /// The parts that name a folder or file as it is.
  package let names: Set<Substring>

  /// `./` and `/` at the beginning and `/` at the end say nothing: paths begin at the root.
  package init(_ pattern: String) {
    let parts = pattern.split(separator: "/").filter { $0 != "." }
    names = Set(parts.filter { part in !part.utf8.contains { Self.wildcards.contains($0) } })
    // `**` may also stand for no folder at all.
    let short = parts.filter { $0 != "**" }
    let texts = Set([parts, short].map { $0.joined(separator: "/") }).filter { !$0.isEmpty }
    shapes =
      texts.isEmpty && !parts.isEmpty
      ? [ShellPattern("*")]
      : texts.sorted().flatMap { [ShellPattern($0), ShellPattern($0 + "/*")] }
  }

  private static let wildcards = Array("*?[".utf8)

  /// - Parameter path: of a file, from the root.
  package func matches(_ path: String) -> Bool { shapes.contains { $0.matches(path) } }
}
