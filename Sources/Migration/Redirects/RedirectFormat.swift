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
