/// The fragment of each project: `p-harbour`, with a number where two names look alike in it.
struct GapHTMLNames {
  private var ids: [String: String] = [:]

  init(_ projects: [ProjectReport]) {
    var taken: Set<String> = []
    // By name, so that fragments stay when scores change.
    for name in projects.map(\.name).sorted(by: bytesPrecede) where ids[name] == nil {
      let plain = "p-\(Self.plain(name))"
      var id = plain
      var number = 2
      while !taken.insert(id).inserted {
        id = "\(plain)-\(number)"
        number += 1
      }
      ids[name] = id
    }
  }

  subscript(project: ProjectReport) -> String { ids[project.name] ?? "p" }

  /// Letters, digits and hyphens; other scripts keep their letters.
  static func plain(_ name: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in name.lowercased().unicodeScalars.prefix(80) {
      let isPart = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      if isPart || scalar == "." || scalar == "_" {
        result.append(scalar)
      } else if result.last != "-" {
        result.append("-")
      }
    }
    return String(result)
  }
}
