import Basics
import Files
import Markup

extension AttachmentFolder {
  /// With the names of files that are under hashes, as Trac keeps them from 1.0 on.
  ///
  /// - Parameters:
  ///   - store: whose pages may name them.
  ///   - known: names that some of them have.
  func named(by store: borrowing some WikiStore, and known: [String] = []) -> AttachmentFolder {
    guard let hashed = HashedAttachments(attachments, of: store, known: known) else { return self }
    return AttachmentFolder(
      path: path, attachments: hashed.attachments, findings: findings + hashed.findings)
  }
}

/// Attachments that are under the hashes of their names, `177/1776fa…/09b7f3….zip`, as Trac keeps them from 1.0 on.
///
/// Without the database nothing says what they are called but the pages that name them: each word in a page that could
/// be a name is hashed, and one whose hash is that of a file is its name.
private struct HashedAttachments {
  /// With their pages and names, as far as they were found.
  private(set) var attachments: [Attachment] = []
  /// About files whose names no page tells.
  private(set) var findings: [Finding] = []

  /// - Parameter known: names that some of them have.
  /// - Returns: nil means none is so.
  init?(_ files: [Attachment], of store: borrowing some WikiStore, known: [String]) {
    let hashed = files.filter { Self.owner(of: $0) != nil }
    guard !hashed.isEmpty else { return nil }
    var owners: [String: String] = [:]
    for entry in store.entries { owners[SHA1.hexadecimal(Array(entry.name.utf8))] = entry.name }
    var search = NameSearch(hashed.map(\.name))
    for name in known { search.take(name) }
    for entry in store.entries where !search.isDone {
      if let page = store.read(entry).page { search.look(through: page.text) }
    }
    attachments = files.filter { Self.owner(of: $0) == nil }
    let plain = Set(attachments.map(\.key))
    for file in hashed {
      guard let hash = Self.owner(of: file) else { continue }
      var file = file
      let page = owners[hash]
      if let page { (file.page, file.nearestPage) = (page, page) }
      if let name = search.names[file.name] {
        file.name = name
      } else {
        findings.append(Finding(.nameHashed(file: file.name), page: page ?? ""))
      }
      if plain.contains(file.key) {
        findings.append(Finding(.sameHash(file: file.name), page: file.page))
      } else {
        attachments.append(file)
      }
    }
    attachments.sort { one, other in
      one.page.utf8.elementsEqual(other.page.utf8)
        ? one.name.precedes(byBytes: other.name) : one.page.precedes(byBytes: other.page)
    }
  }

  /// The hash of the page's name; nil means the file is under its own name.
  private static func owner(of file: Attachment) -> String? {
    let steps = file.page.split(separator: "/").suffix(2)
    guard steps.count == 2, let short = steps.first, let hash = steps.last, short.utf8.count == 3,
      isHash(hash), hash.hasPrefix(short), isHash(file.name.prefix { $0 != "." })
    else { return nil }
    return String(hash)
  }

  private static func isHash(_ text: Substring) -> Bool {
    text.utf8.count == 40
      && text.utf8.allSatisfy { $0.isDigit || (0x61...0x66).contains($0) }
  }
}

/// Looks for names by their hashes.
private struct NameSearch {
  /// The file, `09b7f3….zip`, to its name.
  private(set) var names: [String: String] = [:]
  private let wanted: Set<String>
  /// With their dots.
  private let suffixes: [[UInt8]]

  init(_ files: [String]) {
    wanted = Set(files)
    suffixes = Set(files.map { Array($0.utf8.drop { $0 != UInt8(ascii: ".") }) })
      .filter { !$0.isEmpty }
  }

  /// Looks whether it is the name of a file.
  mutating func take(_ name: String) {
    let hash = SHA1.hexadecimal(Array(name.utf8))
    for suffix in suffixes + [[]] {
      let file = hash + String(decoding: suffix, as: UTF8.self)
      if wanted.contains(file) { names[file] = name }
    }
  }

  var isDone: Bool { names.count == wanted.count }

  /// What may be before a name: `[[Image(Page:name`, `attachment:"a name"`, `raw-attachment:Page/name`.
  private static let marks: Set<UInt8> = Set(" \t\n\r:([{\"'`,|/=<>".utf8)
  /// No file system has longer ones.
  private static let longest = 255

  mutating func look(through text: [UInt8]) {
    var index = 0
    while let dot = text[index...].firstIndex(of: UInt8(ascii: ".")) {
      index = dot + 1
      for suffix in suffixes where text[dot...].starts(with: suffix) {
        let end = dot + suffix.count
        if end < text.count, text[end].isAlphanumeric { continue }
        tryNames(endingAt: end, dot: dot, suffix, in: text)
      }
    }
  }

  private mutating func tryNames(
    endingAt end: Int, dot: Int, _ suffix: [UInt8], in text: [UInt8]
  ) {
    var start = dot
    while start > 0, dot - start < Self.longest, text[start - 1] != 0x0A {
      start -= 1
      guard start == 0 || Self.marks.contains(text[start - 1]) else { continue }
      let name = Array(text[start..<end])
      for name in [name, PercentCoding.decode(name)] {
        let file = SHA1.hexadecimal(name) + String(decoding: suffix, as: UTF8.self)
        if wanted.contains(file) { names[file] = String(decoding: name, as: UTF8.self) }
      }
    }
  }
}
