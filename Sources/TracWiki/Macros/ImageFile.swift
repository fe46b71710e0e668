import Basics
import Markup

/// Which file `[[Image(…)]]` means: `file`, `Page:file`, `wiki:Page:file`, `ticket:1:file`, `#1:file`,
/// `source:path`, `htdocs:path`, an address, `/path`, `//path`, an InterWiki prefix.
enum ImageFile {
  static func target(_ file: String, options: ReaderOptions) -> LinkTarget? {
    let syntax = options.syntax
    let file = syntax.trimsImageNames ? QuoteMarks.strip(file) : file
    let parts =
      syntax.trimsImageNames
      ? ImageArguments.split(file, at: ":").map { part(of: $0, syntax) }
      : file.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let first = parts.first else { return nil }
    if ["http", "https", "ftp", "data"].contains(first) { return .url(file) }
    if syntax.hasInterWikiImages, parts.count > 1,
      let address = options.interWiki.address(
        first, parts.dropFirst().joined(separator: ":"), syntax)
    {
      return .url(address)
    }
    if syntax.hasImagePaths, file.hasPrefix("/") {
      return .resource(TracResource(realm: "server", id: file, address: file))
    }
    switch parts.count {
    case 1: return .attachment(AttachmentReference(.thisPage, file: first))
    case 2: return owned(first, parts[1])
    case 3:
      let rest = parts[1] + ":" + parts[2]
      if syntax.hasInterTracImages,
        let address = options.interTrac.address(
          options.interTrac.resolveAlias(first), rest, syntax)
      {
        return .url(address + rawForm)
      }
      let owner: AttachmentReference.Owner =
        first == "wiki" ? .page(parts[1]) : .other(realm: first, id: parts[1])
      return .attachment(AttachmentReference(owner, file: parts[2]))
    default: return nil
    }
  }

  /// A part between colons without the quotes around it.
  private static func part(of written: String, _ syntax: TracSyntax) -> String {
    guard syntax.stripsImageBrackets else { return QuoteMarks.strip(written) }
    let isMark: (Character) -> Bool = { "['\"]".contains($0) }
    let end = written.lastIndex { !isMark($0) }
    return end.map { String(written[...$0].drop(while: isMark)) } ?? ""
  }

  /// What tells another Trac to send a file and not the page that shows it.
  private static let rawForm = "%3Fformat%3Draw"

  /// The page that shows the file in another Trac: a click on the image leads there.
  static func page(of target: LinkTarget) -> LinkTarget? {
    guard case .url(let address) = target, address.hasSuffix(rawForm) else { return nil }
    return .url(String(address.dropLast(rawForm.count)))
  }

  private static func owned(_ owner: String, _ file: String) -> LinkTarget {
    switch TracRealm.named(owner)?.name ?? owner {
    case "source", "export": return source(file)
    case "htdocs": return .attachment(AttachmentReference(.htdocs, file: file))
    case "shared":
      let address = "/chrome/shared/" + PercentCoding.quote(file)
      return .resource(TracResource(realm: "server", id: file, address: address))
    default:
      if owner.hasPrefix("#") {
        let id = String(owner.dropFirst())
        return .attachment(AttachmentReference(.other(realm: "ticket", id: id), file: file))
      }
      return .attachment(AttachmentReference(.page(owner), file: file))
    }
  }

  private static func source(_ file: String) -> LinkTarget {
    var path = file
    var revision = ""
    if let at = file.lastIndex(of: "@") {
      path = String(file[..<at])
      revision = "&rev=" + PercentCoding.quote(String(file[at...].dropFirst()), safe: "/")
    }
    let steps = path.drop { $0 == "/" }
    let address = "/browser/\(PercentCoding.quote(String(steps)))?format=raw\(revision)"
    return .resource(TracResource(realm: "source", id: path, address: address))
  }

  /// The file's name: what Trac shows where there is no image.
  static func name(_ file: String) -> String {
    let file = QuoteMarks.strip(file)
    let last = file.split { $0 == ":" || $0 == "/" }.last.map(String.init) ?? file
    return last.split(separator: "?").first.map(String.init) ?? last
  }
}

/// `file, 50%, link="a, b"`: how Trac cuts the arguments of an image, and its file, at commas or colons.
enum ImageArguments {
  /// The parts between commas, or colons, that are in no quotes; without blanks around.
  static func split(_ text: String, at separator: Character) -> [String] {
    let view = TextView(text)
    var parts: [String] = []
    var start = view.start
    var position = start
    func close(_ end: Int) {
      if end > start { parts.append(view.string(start..<end).trimmedInvisible) }
    }
    while position < view.end {
      let byte = view[position]
      if byte == separator.asciiValue {
        close(position)
        position += 1
        start = position
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        if let end = view.find(byte, from: position + 1) {
          position = end + 1
        } else {
          close(position)
          position += 1
          start = position
        }
      } else {
        position += 1
      }
    }
    close(view.end)
    return parts
  }
}
