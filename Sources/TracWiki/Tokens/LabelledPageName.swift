/// `[CamelCase label]`
struct LabelledPageName {
  var page: Range<Int>
  var label: Range<Int>
  var end: Int

  init?(_ text: TextView, from start: Int) {
    guard let nameEnd = PageName.wordsEnd(text, from: start + 1) else { return nil }
    let labelStart = text.skipSpace(nameEnd)
    guard labelStart > nameEnd else { return nil }
    page = start + 1..<nameEnd
    if let quoted = Quoted.end(text, from: labelStart), text[quoted] == UInt8(ascii: "]") {
      label = labelStart..<quoted
      end = quoted + 1
      return
    }
    guard let close = text.find(UInt8(ascii: "]"), from: labelStart), close > labelStart else {
      return nil
    }
    label = labelStart..<close
    end = close + 1
  }
}
