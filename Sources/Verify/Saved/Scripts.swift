/// `<script>` and `<style>` with what is in them: text that is no HTML.
enum Scripts {
  static func removed(from html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    var index = 0
    while index < html.count {
      if html[index] == UInt8(ascii: "<"),
        let name = names.first(where: { begins(html, at: index + 1, $0) })
      {
        index = end(html, from: index, of: name)
      } else {
        result.append(html[index])
        index += 1
      }
    }
    return result
  }

  private static let names = ["script", "style"].map { Array($0.utf8) }

  private static func begins(_ html: [UInt8], at start: Int, _ name: [UInt8]) -> Bool {
    let end = start + name.count
    guard end < html.count else { return false }
    for (offset, byte) in name.enumerated() where html[start + offset] | 0x20 != byte {
      return false
    }
    return html[end] <= 0x20 || html[end] == UInt8(ascii: ">") || html[end] == UInt8(ascii: "/")
  }

  private static func end(_ html: [UInt8], from start: Int, of name: [UInt8]) -> Int {
    var index = start + 1
    while index + 1 < html.count {
      if html[index] == UInt8(ascii: "<"), html[index + 1] == UInt8(ascii: "/"),
        begins(html, at: index + 2, name)
      {
        while index < html.count, html[index] != UInt8(ascii: ">") { index += 1 }
        return index + 1
      }
      index += 1
    }
    return html.count
  }
}
