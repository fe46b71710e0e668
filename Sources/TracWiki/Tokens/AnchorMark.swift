/// `[=#id]`, `[=#id label]`
struct AnchorMark {
  var id: Range<Int>
  var label: Range<Int>?
  var end: Int

  init?(_ text: TextView, from start: Int) {
    guard text[start + 1] == UInt8(ascii: "="), text[start + 2] == UInt8(ascii: "#"),
      Name.isStart(text, at: start + 3)
    else { return nil }
    let nameEnd = Name.end(text, from: start + 3)
    id = start + 3..<nameEnd
    if text[nameEnd] == UInt8(ascii: "]") {
      end = nameEnd + 1
      return
    }
    let labelStart = text.skipSpace(nameEnd)
    guard labelStart > nameEnd, let close = text.find(UInt8(ascii: "]"), from: labelStart) else {
      return nil
    }
    label = labelStart < close ? labelStart..<close : nil
    end = close + 1
  }
}
