/// A target cut as Trac does it: `path?query#fragment`. Query and fragment keep their mark.
struct TargetParts: Equatable {
  var path: String
  var query = ""
  var fragment = ""

  init(_ target: String) {
    path = target
    if let mark = path.utf8.firstIndex(of: UInt8(ascii: "#")) {
      fragment = String(path[mark...])
      path = String(path[..<mark])
    }
    if let mark = path.utf8.firstIndex(of: UInt8(ascii: "?")) {
      query = String(path[mark...])
      path = String(path[..<mark])
    }
  }
}
