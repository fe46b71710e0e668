/// The mark of a list's item: `- text`, `2. text`, `* [ ] text`.
struct MarkdownItem {
  /// A box stands before its text (GitHub Flavored Markdown 5.3).
  let isTask: Bool
  /// Where the box or the text begins.
  let text: Int

  /// nil: the line begins no item.
  init?(_ line: ArraySlice<UInt8>) {
    var rest = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard let mark = rest.first else { return nil }
    if "-*+".utf8.contains(mark) {
      rest = rest.dropFirst()
    } else {
      let digits = rest.prefix { (0x30...0x39).contains($0) }.count
      rest = rest.dropFirst(digits)
      guard (1...9).contains(digits), let end = rest.first, ".)".utf8.contains(end) else {
        return nil
      }
      rest = rest.dropFirst()
    }
    guard rest.first == 0x20 || rest.first == 0x09 else { return nil }
    rest = rest.drop { $0 == 0x20 || $0 == 0x09 }
    text = rest.startIndex
    let box = rest.prefix(4)
    isTask =
      box.count == 4 && box.first == UInt8(ascii: "[") && " xX".utf8.contains(box[text + 1])
      && box[text + 2] == UInt8(ascii: "]") && (box[text + 3] == 0x20 || box[text + 3] == 0x09)
      && rest.dropFirst(4).contains { $0 > 0x20 }
  }
}
