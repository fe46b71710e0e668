import Markup

/// `timeline:2008-01-29T15:48Z`
enum TimelineRealm {
  static let realm = Realm("timeline") { link in
    let parts = link.parts
    let halves = parts.path.split(separator: "T", maxSplits: 1)
    guard let day = halves.first.flatMap({ date($0) }) else { return .label }
    let clock = halves.count > 1 ? halves[1].prefix { $0 != "Z" } : ""
    guard let time = time(clock) else { return .label }
    var address = "/timeline?from=" + PercentEncoding.path("\(day)T\(time)Z", safe: "")
    switch clock.count {
    case 6...: address += "&precision=seconds"
    case 4...: address += "&precision=minutes"
    case 2...: address += "&precision=hours"
    default: break
    }
    let query = parts.query.isEmpty ? "" : "&" + parts.query.dropFirst()
    return link.resource("timeline", id: parts.path, address + query + parts.fragment)
  }

  /// `2008`, `2008-01`, `2008-01-29` or `20080129` → `2008-01-29`; what is not given is 01.
  private static func date(_ text: Substring) -> String? {
    let digits = text.filter { $0 != "-" }
    guard digits.utf8.allSatisfy(ByteClass.isDigit), [4, 6, 8].contains(digits.utf8.count) else {
      return nil
    }
    let padded = Array((digits + "0101".dropFirst(max(0, digits.count - 4))).utf8)
    let text = String(decoding: padded, as: UTF8.self)
    guard let month = Int(text.dropFirst(4).prefix(2)), let day = Int(text.dropFirst(6)),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return "\(text.prefix(4))-\(text.dropFirst(4).prefix(2))-\(text.dropFirst(6))"
  }

  /// `15:48`, `154859` → `15:48:59`
  private static func time(_ text: Substring) -> String? {
    let digits = text.filter { $0 != ":" }
    guard digits.utf8.allSatisfy(ByteClass.isDigit), digits.count % 2 == 0, digits.count <= 6 else {
      return nil
    }
    let padded = digits + String(repeating: "0", count: 6 - digits.count)
    return "\(padded.prefix(2)):\(padded.dropFirst(2).prefix(2)):\(padded.dropFirst(4))"
  }
}
