/// `<wiki:Page with blanks>`
struct AngleLink {
  var scheme: Range<Int>
  var target: Range<Int>
  var end: Int

  init?(_ text: TextView, from start: Int) {
    guard let colon = ShortLink.schemeEnd(text, from: start + 1),
      let close = text.find(UInt8(ascii: ">"), from: colon + 1), close > colon + 1
    else { return nil }
    scheme = start + 1..<colon
    target = colon + 1..<close
    end = close + 1
  }
}
