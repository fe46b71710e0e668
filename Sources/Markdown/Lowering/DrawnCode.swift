/// Code that GitHub draws instead of showing it: `geojson` and `topojson` as maps, `stl` as a body.
///
/// In Trac all of them are code. `mermaid` and `math` are not meant here: no Trac knows them without a
/// plugin, and with it draws them as GitHub does.
enum DrawnCode {
  /// The language to write, so that the code is shown.
  static func language(_ language: String?) -> String? {
    switch language?.lowercased() {
    case "geojson", "topojson": "json"
    case "stl": nil
    default: language
    }
  }
}
