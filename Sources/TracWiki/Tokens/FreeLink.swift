/// `["free page name"]`, `["free page name" label]`
struct FreeLink {
  var page: Range<Int>
  var label: Range<Int>?
  var end: Int

  init?(_ text: TextView, from start: Int) {
    guard let quoted = Quoted.end(text, from: start + 1) else { return nil }
    page = start + 2..<quoted - 1
    if text[quoted] == UInt8(ascii: "]") {
      end = quoted + 1
      return
    }
    let labelStart = text.skipSpace(quoted)
    guard labelStart > quoted else { return nil }
    if let end = Quoted.end(text, from: labelStart), text[end] == UInt8(ascii: "]") {
      label = labelStart..<end
      self.end = end + 1
      return
    }
    guard let close = text.find(UInt8(ascii: "]"), from: labelStart), close > labelStart else {
      return nil
    }
    label = labelStart..<close
    end = close + 1
  }
}
