import Basics
import Files
import Links

/// The address of the old Trac, as documents and pages name it: `https://trac.example.org/harbour/ticket/12`.
enum TracAddressSigns {
  private static let mostFiles = 500
  static func find(in files: SurveyedFiles) -> SurveyFact? {
    var counts: [String: (count: Int, isSure: Bool, example: String)] = [:]
    for file in SurveyedFiles.sample(files.documents, mostFiles) {
      guard let bytes = files.beginning(of: file) else { continue }
      for (address, isSure) in addresses(in: bytes) {
        var entry = counts[address] ?? (0, address.lowercased().contains("trac"), file.path)
        entry.count += 1
        entry.isSure = entry.isSure || isSure
        counts[address] = entry
      }
    }
    let sure = counts.filter(\.value.isSure).sorted { $0.key.precedes(byBytes: $1.key) }
    guard let best = sure.max(by: { $0.value.count < $1.value.count }) else { return nil }
    let count = best.value.count
    return SurveyFact(
      value: best.key,
      origin:
        "\(count) \(count == 1 ? "link points" : "links point") there, for example in \(best.value.example)",
      // A text may name the Trac of another project more often than its own.
      isSure: false)
  }

  /// The address of the Trac in each address of a text.
  private static func addresses(in bytes: [UInt8]) -> [(String, Bool)] {
    var found: [(String, Bool)] = []
    var rest = bytes[...]
    while let mark = rest.firstRange(of: "://".utf8) {
      let scheme = rest[..<mark.lowerBound].reversed().prefix {
        $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A
      }
      let end =
        rest[mark.upperBound...].firstIndex { $0 <= 0x20 || ends.contains($0) } ?? rest.endIndex
      let name = String(decoding: scheme.reversed(), as: UTF8.self).lowercased()
      if name == "http" || name == "https" {
        let address = name + String(decoding: rest[mark.lowerBound..<end], as: UTF8.self)
        if let (trac, isSure) = TracAddress.guess(from: address) {
          found.append((trac.url, isSure))
        }
      }
      rest = rest[max(end, mark.upperBound)...]
    }
    return found
  }

  private static let ends = Set(#""'<>()[]{}|`\"#.utf8)
}
