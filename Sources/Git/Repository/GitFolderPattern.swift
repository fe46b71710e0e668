/// A pattern for the place of a repository: `/home/ada/**`, `**/work/*/.git`. `*` and `?` stay within a part of the
/// path, `**` is any number of parts (git-config, Conditional includes).
struct GitFolderPattern {
  private let parts: [Substring.UTF8View]

  package init(_ pattern: String) {
    let parts = Self.split(pattern)
    // At the end it is what is inside of a folder, without the folder itself.
    let isOpen = parts.last.map { $0.elementsEqual("**".utf8) } ?? false
    self.parts = isOpen ? parts + Self.split("*") : parts
  }

  private static func split(_ path: String) -> [Substring.UTF8View] {
    path.utf8.split(separator: UInt8(ascii: "/"))
  }

  func matches(_ path: String) -> Bool {
    func isSame(_ one: Substring.UTF8View, _ other: Substring.UTF8View) -> Bool {
      Self.match(
        Array(one)[...], Array(other)[...], isMany: { $0 == UInt8(ascii: "*") },
        isSame: { $0 == UInt8(ascii: "?") || $0 == $1 })
    }
    return Self.match(
      parts[...], Self.split(path)[...], isMany: { $0.elementsEqual("**".utf8) }, isSame: isSame)
  }

  /// Goes back to the last `many` only: that is enough, and never more than the product of both lengths.
  private static func match<Element>(
    _ pattern: ArraySlice<Element>, _ text: ArraySlice<Element>, isMany: (Element) -> Bool,
    isSame: (Element, Element) -> Bool
  ) -> Bool {
    var (left, right) = (pattern.startIndex, text.startIndex)
    var retry: (left: Int, right: Int)?
    while right < text.endIndex {
      if left < pattern.endIndex, isMany(pattern[left]) {
        left += 1
        retry = (left, right)
      } else if left < pattern.endIndex, isSame(pattern[left], text[right]) {
        left += 1
        right += 1
      } else if let last = retry {
        (left, right) = (last.left, last.right + 1)
        retry = (last.left, last.right + 1)
      } else {
        return false
      }
    }
    return pattern[left...].allSatisfy(isMany)
  }
}
