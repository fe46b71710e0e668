import Reports

/// What `--redirects` can write: `nginx`, `csv` …
package enum RedirectFormat: String, OutputFormat {
  case nginx
  case apache
  case netlify
  case gollum
  case csv
  case json

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
