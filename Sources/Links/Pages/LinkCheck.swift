import Basics
import Targets

/// Checks the links of finished files against the files themselves: what `[x](../Guide.md#set-up)` needs.
///
/// Knows nothing of Trac or Markdown: plain data in, broken links out.
package struct LinkCheck: Sendable {
  /// What one text file of the output links to, and what can be linked to in it.
  package struct File: Hashable, Sendable {
    /// Addresses of links as in the file, percent-encoded.
    package let links: PackedStrings
    /// Addresses of images.
    package let images: PackedStrings
    /// The fragments that exist in the file, without `#`, not encoded.
    package let fragments: PackedStrings

    /// Addresses as in the file; fragments decoded.
    package init(
      links: [String] = [], images: [String] = [], fragments: PackedStrings = PackedStrings([])
    ) {
      self.links = PackedStrings(links)
      self.images = PackedStrings(images)
      self.fragments = fragments
    }
  }

  /// A link that is broken.
  package struct DeadLink: Hashable, Sendable {
    /// What is missing.
    package enum Reason: String, Hashable, Sendable, CaseIterable {
      /// No such file.
      case file
      /// The file is there, the place in it is not.
      case fragment
      /// No such image file.
      case image
      /// The file is there under a name of other case, which GitHub does not find.
      case letterCase = "letter-case"
      /// Leads out of the output.
      case outside
    }

    /// The file that holds the link, relative to the output's root.
    package var path: String
    /// The link as it is there.
    package var address: String
    /// Why it is broken.
    package var reason: Reason
    /// The file that it asks for; nil means one outside.
    package var file: String?
  }

  private let files: [String: File]
  private let others: Set<String>
  private let folded: Set<String>
  /// What links to pages leave away; empty: nothing.
  private let suffix: String
  /// Whether pages' names are escaped in files as they are in links.
  private let isEscaped: Bool
  private let isHTML: Bool

  /// - Parameters:
  ///   - files: text files by their path from the root.
  ///   - others: paths of all other files: attachments.
  ///   - target: how its links name pages.
  package init(
    files: [String: File], others: some Sequence<String> = [], target: Target = .github
  ) {
    suffix = target.links.pages.hasSuffix ? "" : target.files.pageSuffix
    isEscaped = target.links.pages == .byWikiName
    isHTML = target.links.serving == .html
    self.files = files
    self.others = Set(others)
    folded = Set(files.keys.map { $0.lowercased() } + self.others.map { $0.lowercased() })
  }

  /// All dead relative links, in the order of paths and of the links in each file.
  ///
  /// - Parameter jobs: threads to use at most.
  package func deadLinks(jobs: Int = 1) -> [DeadLink] {
    ConcurrentMap.map(files.keys.sortedByBytes(), jobs: jobs) { deadLinks(in: $0) }.flatMap(\.self)
  }

  /// The dead relative links of one file.
  package func deadLinks(in path: String) -> [DeadLink] {
    guard let file = files[path] else { return [] }
    return file.links.compactMap { dead($0, in: path, isImage: false) }
      + file.images.compactMap { dead($0, in: path, isImage: true) }
  }

  private func dead(_ address: String, in path: String, isImage: Bool) -> DeadLink? {
    guard RelativeURL.scheme(of: address) == nil, !address.begins(with: "//"),
      let (reason, file) = reason(address, in: path, isImage: isImage)
    else { return nil }
    return DeadLink(path: path, address: address, reason: reason, file: file)
  }

  private func reason(
    _ address: String, in path: String, isImage: Bool
  ) -> (reason: DeadLink.Reason, file: String?)? {
    let (steps, _, fragment) = RelativeURL.split(address)
    var target = path
    if !steps.isEmpty {
      guard let file = Self.file(RelativeURL.decode(steps), from: path) else {
        return (.outside, nil)
      }
      let name = isEscaped ? WikiName.file(path: file) : file
      target = suffix.isEmpty || others.contains(file) ? file : name + suffix
      // Tags name a page as MkDocs serves it.
      if isHTML, files[target] == nil, file.hasSuffix(".html") {
        target = file.dropLast(5) + ".md"
      }
      if files[target] == nil, !others.contains(file) {
        let isFolded = folded.contains(file.lowercased())
        return (isFolded ? .letterCase : isImage ? .image : .file, target)
      }
    }
    guard let file = files[target], !isImage else { return nil }
    return Self.holds(file.fragments, String(fragment.dropFirst())) ? nil : (.fragment, target)
  }

  /// The file that a relative path means, or none above the root. A leading slash means the root.
  private static func file(_ steps: String, from path: String) -> String? {
    if let folder = folder(of: path, below: steps) { return folder + steps }
    var folders = path.filledParts.dropLast()
    if steps.begins(with: "/") { folders = [] }
    for step in steps.filledParts where step != "." {
      if step != ".." {
        folders.append(step)
      } else if folders.popLast() == nil {
        return nil
      }
    }
    return folders.joined(separator: "/")
  }

  /// The folder of a file, with its slash, if a path just goes on from there, as most do: no part of it is empty or begins
  /// with a dot.
  private static func folder(of file: String, below steps: String) -> Substring? {
    var startsPart = true
    for byte in steps.utf8 {
      if startsPart, byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".") { return nil }
      startsPart = byte == UInt8(ascii: "/")
    }
    if startsPart { return nil }
    return file.utf8.lastIndex(of: UInt8(ascii: "/")).map { file[...$0] } ?? ""
  }

  /// GitHub also knows `#top`, lines of a file's source, and its own prefix.
  private static func holds(_ fragments: PackedStrings, _ fragment: String) -> Bool {
    if fragment.isEmpty || fragment == "top" { return true }
    let name = RelativeURL.decode(fragment)
    let prefix = "user-content-"
    return fragments.contains(name)
      || name.hasPrefix(prefix) && fragments.contains(String(name.dropFirst(prefix.count)))
      || name.hasPrefix("L") && name.utf8.count > 1
        && name.utf8.dropFirst().allSatisfy { $0.isDigit }
  }
}
