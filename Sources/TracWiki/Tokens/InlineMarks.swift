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

/// `[[…]]`
enum MacroCallMark {
  /// Up to 0.11 `[[name]]` or `[[name(…)]]`, to the first `)]]`, is a macro, and nothing else begins with `[[`.
  static func strictEnd(_ text: TextView, from start: Int, lastClose: Int) -> Int? {
    guard text[start + 1] == UInt8(ascii: "[") else { return nil }
    let name = MacroName.end(text, from: start + 2)
    guard name > start + 2 else { return nil }
    if text.has(UInt8(ascii: "]"), times: 2, at: name) { return name + 2 }
    guard text[name] == UInt8(ascii: "("), name < lastClose else { return nil }
    var position = name + 1
    while let found = text.find(UInt8(ascii: ")"), from: position) {
      if text.has(UInt8(ascii: "]"), times: 2, at: found + 1) { return found + 3 }
      position = found + 1
    }
    return nil
  }

  /// Where the last `)]]` is, or -1.
  static func lastClose(_ text: TextView) -> Int {
    var end = text.end
    while let found = text.findLast(UInt8(ascii: "]"), times: 2, before: end) {
      if found > text.start, text[found - 1] == UInt8(ascii: ")") { return found - 1 }
      end = found + 1
    }
    return -1
  }

  /// The first `]]` after at least one character.
  static func end(_ text: TextView, from start: Int) -> Int? {
    guard text[start + 1] == UInt8(ascii: "["),
      text[start + 2] != UInt8(ascii: "]") || text[start + 3] != UInt8(ascii: "]"),
      let close = text.find(UInt8(ascii: "]"), times: 2, from: start + 2)
    else { return nil }
    return close + 2
  }
}

/// The name of a macro: `[\w/+-]+`.
enum MacroName {
  static func end(_ text: TextView, from start: Int) -> Int {
    text.wordEnd(from: start) {
      $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-")
    }
  }
}

/// `name@example.org`: Trac's rule for what looks like a mail address.
enum MailAddress {
  /// The end of the address whose `@` is there.
  static func end(_ text: TextView, at: Int) -> Int? {
    var position = at + 1
    var top: Int?
    while true {
      var label = position
      while ByteClass.isAlphanumeric(text[label]) || text[label] == UInt8(ascii: "-")
        || text[label] == UInt8(ascii: "_")
      {
        label += 1
      }
      guard label > position, text[label] == UInt8(ascii: ".") else { break }
      position = label + 1
      if ByteClass.isLetter(text[position]) { top = position }
    }
    guard let start = top else { return nil }
    var end = start
    var last = start
    while ByteClass.isAlphanumeric(text[end]) || text[end] == UInt8(ascii: "-") {
      end += 1
      if text[end - 1] != UInt8(ascii: "-") { last = end }
    }
    return last
  }
}

/// An XML name as Trac allows it for anchors: `[\w:](?<!\d)[\w:.-]*`.
enum Name {
  static func isStart(_ text: TextView, at position: Int) -> Bool {
    if text[position] == UInt8(ascii: ":") { return true }
    guard text.isWord(at: position), let (scalar, _) = text.scalar(at: position) else {
      return false
    }
    return scalar.properties.generalCategory != .decimalNumber
  }

  /// The end of the longest name from there.
  static func end(_ text: TextView, from position: Int) -> Int {
    text.wordEnd(from: position) {
      $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-")
    }
  }
}

/// `'text'` or `"text"`, not empty.
enum Quoted {
  static func end(_ text: TextView, from start: Int) -> Int? {
    let quote = text[start]
    guard quote == UInt8(ascii: "'") || quote == UInt8(ascii: "\""),
      let close = text.find(quote, from: start + 1), close > start + 1
    else { return nil }
    return close + 1
  }
}
