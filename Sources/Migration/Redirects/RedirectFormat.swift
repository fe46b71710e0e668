import Basics
import Links
import Markup
import Reports
import Stores

/// What `--redirects` can write: `nginx`, `csv` …
package enum RedirectFormat: String, OutputFormat {
  case nginx
  case apache
  case netlify
  case gollum
  case csv
  case json

  /// The option that names a format and its file.
  package static var option: String { "--redirects" }

  /// Whether it names whole addresses: then those of the old Trac and of the new site must be known.
  package var needsAddresses: Bool { self != .gollum }

  /// The file, and what could not be said in it.
  package func write(_ redirects: Redirects) -> RedirectText {
    switch self {
    case .nginx: NginxMap.write(redirects)
    case .apache: ApacheMap.write(redirects)
    case .netlify: NetlifyRedirects.write(redirects)
    case .gollum: GollumRedirects.write(redirects)
    case .csv: RedirectTable.csv(redirects)
    case .json: RedirectTable.json(redirects)
    }
  }
}

/// All old addresses with their new ones, for programs: CSV (RFC 4180) and JSON. Both know fragments, which servers never
/// see.
enum RedirectTable {
  /// A row for each address, and one for each fragment that changed: `…/wiki/A#SetUp,…/A.md#set-up`.
  static func csv(_ redirects: Redirects) -> RedirectText {
    var text = "old,new\n"
    for redirect in redirects.all {
      text += "\(CSV.field(redirect.oldAddress)),\(CSV.field(redirect.new))\n"
      for moved in redirect.fragments {
        let old = redirect.oldAddress + "#" + RelativeURL.encode(moved.id)
        let new = redirect.new + "#" + RelativeURL.encode(moved.fragment)
        text += "\(CSV.field(old)),\(CSV.field(new))\n"
      }
    }
    return RedirectText(text)
  }

  /// An object for each address, in an array that is all the file.
  static func json(_ redirects: Redirects) -> RedirectText {
    let objects = redirects.all.map { redirect in
      var object = "  {\"old\": \(string(redirect.oldAddress)), \"new\": \(string(redirect.new))"
      if !redirect.fragments.isEmpty {
        let pairs = redirect.fragments.map { "\(string($0.id)): \(string($0.fragment))" }
        object += ", \"fragments\": {\(pairs.joined(separator: ", "))}"
      }
      return object + "}"
    }
    return RedirectText(
      objects.isEmpty ? "[]\n" : "[\n\(objects.joined(separator: ",\n"))\n]\n")
  }

  private static func string(_ text: String) -> String {
    var json: [UInt8] = []
    JSONText.append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }
}

/// `.redirects.gollum`, YAML from an address in a Gollum wiki to a file of it: `"wiki/A/B": "A/B.md"`.
enum GollumRedirects {
  /// One line.
  struct Pair: Hashable, Sendable {
    var old: String
    var new: String
  }

  /// From Trac's names and all addresses below its project, for a Gollum at the old address.
  static func write(_ redirects: Redirects) -> RedirectText {
    let relocations = redirects.relocations
    let files = Set(relocations.pages.values).union(relocations.attachments.values)
    let names = relocations.pages.sorted { $0.key.precedes(byBytes: $1.key) }
    var pairs = names.flatMap { self.pairs(name: $0.key, path: $0.value, suffix: ".md", files) }
    var taken = Set(pairs.map(\.old))
    for move in relocations.moves {
      // Gollum compares with the address as asked for, decoded, without the slash before it.
      let old = String(move.old.path.dropFirst())
      guard !old.isEmpty, !files.contains(old), !files.contains(old + ".md"),
        taken.insert(old).inserted
      else { continue }
      pairs.append(Pair(old: old, new: move.file))
    }
    return RedirectText(yaml(pairs))
  }

  /// From a page's name in Trac, where its file has another.
  ///
  /// - Parameter files: all that is there: a page wins over a redirect.
  static func pairs(name: String, path: String, suffix: String, _ files: Set<String>) -> [Pair] {
    let old = name + suffix
    guard old != path, !files.contains(old) else { return [] }
    // `WikiStart` in Trac's own address, a file's name in those of Gollum.
    return [Pair(old: name, new: path), Pair(old: old, new: path)]
  }

  /// The file. Strings are in double quotes (YAML 1.2, 7.3.1). What YAML 1.1, which Gollum's libyaml reads, does not
  /// allow as it is, or takes for the end of a line, is written as JSON would write it, too.
  static func yaml(_ pairs: [Pair]) -> String {
    "---\n" + pairs.map { "\(quoted($0.old)): \(quoted($0.new))\n" }.joined()
  }

  /// A text in double quotes.
  static func quoted(_ string: String) -> String {
    var yaml: [UInt8] = []
    JSONText.append(string, to: &yaml)
    var text = ""
    for scalar in String(decoding: yaml, as: UTF8.self).unicodeScalars {
      switch scalar.value {
      case 0x7F...0x9F, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF:
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }
}
