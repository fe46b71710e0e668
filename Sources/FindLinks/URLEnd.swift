import Basics

/// Walks an address to its end, which texts of each kind mark in another way: a quote, a bracket, a blank, an entity.
struct URLEnd {
  private let text: [UInt8]
  private let start: Int
  private let slashes: Int
  private let isDocument: Bool
  private var end: Int
  private var url: [UInt8] = []
  /// Where each byte of `url` begins in the text.
  private var places: [Int] = []
  private var style = URLStyle()
  private var obstacle: URLMatch.Obstacle?

  /// No server takes longer ones.
  private static let longest = 8192

  /// - Parameters:
  ///   - start: of the scheme.
  ///   - slashes: the place after the colon; the same as `start` where there is no scheme.
  ///   - isDocument: people read the text; else a program does.
  init(_ text: [UInt8], from start: Int, at slashes: Int, isDocument: Bool) {
    self.text = text
    self.start = start
    self.slashes = slashes
    self.isDocument = isDocument
    end = start
  }

  /// - Returns: nil if nothing follows the slashes.
  mutating func read() -> FoundURL? {
    walk()
    let (all, wholeEnd) = (url, end)
    trim()
    guard !url.isEmpty else { return nil }
    let prefix = start == slashes ? "http:" : ""
    var found = FoundURL(
      range: start..<end, url: prefix + String(decoding: url, as: UTF8.self), withPunctuation: nil,
      style: style)
    if url.count < all.count {
      found.withPunctuation = (prefix + String(decoding: all, as: UTF8.self), wholeEnd)
    }
    let surroundings = URLContext(
      text: text, range: start..<end, url: url, isDocument: isDocument)
    found.obstacle = obstacle ?? surroundings.obstacle
    found.isValue = surroundings.isValue
    return found
  }

  // MARK: To its end

  private mutating func walk() {
    let before = start > 0 ? text[start - 1] : nil
    var (round, square) = (0, 0)
    walk: while true {
      guard end - start < Self.longest else {
        obstacle = .tooLong
        break
      }
      if let (letter, length) = EscapedLetter.at(end, in: text) {
        for byte in letter { append(byte, at: end) }
        end += length
        continue
      }
      guard let unit = URLToken.at(end, in: text) else { break }
      switch unit.byte {
      case UInt8(ascii: "h") where beginsAnother: break walk
      case UInt8(ascii: "*") where endsComment: break walk
      case UInt8(ascii: "#") where url.contains(unit.byte):
        // No address has two: `s#…/wiki/A#new#`.
        obstacle = .built
        break walk
      case UInt8(ascii: "("): round += 1
      case UInt8(ascii: ")"):
        if round == 0 { break walk }
        round -= 1
      case UInt8(ascii: "["): square += 1
      case UInt8(ascii: "]"):
        if square == 0 { break walk }
        square -= 1
      case UInt8(ascii: "'"):
        if before == unit.byte { break walk }
        let next = URLToken.byte(text, end + 1)
        guard let next, next.isAlphanumeric || next >= 0x80 else { break walk }
      case UInt8(ascii: "%") where unit.length == 1 && isFormat(at: end + 1),
        UInt8(ascii: "$") where beginsVariable(at: end + 1):
        obstacle = .built
        break walk
      case 0x80...:
        guard let length = letter(at: end) else { break walk }
        style.keepsLetters = true
        for index in end..<end + length { append(text[index], at: index) }
        end += length
        continue walk
      default: break
      }
      unit.note(&style)
      append(unit.byte, at: end)
      end += unit.length
    }
    if obstacle == nil, isPlaceholder { obstacle = .built }
  }

  /// `…/wiki/A,https://…`: not `…/?url=https://…`, which is one address.
  private var beginsAnother: Bool {
    guard end > slashes + 1, let last = url.last, last != UInt8(ascii: "/"),
      last != UInt8(ascii: "=")
    else { return false }
    return URLToken.has("http://", text, end) || URLToken.has("https://", text, end)
  }

  /// `…/wiki/A*/`, but not `…/trunk/*/a.c`.
  private var endsComment: Bool {
    guard URLToken.has("*/", text, end) else { return false }
    return
      !(URLToken.byte(text, end + 2).map { $0.isAlphanumeric || "*{%$".utf8.contains($0) }
      ?? false)
  }

  private mutating func append(_ byte: UInt8, at place: Int) {
    url.append(byte)
    places.append(place)
  }

  /// How many bytes a character beyond ASCII takes; nil if it is damaged, or no part of a word.
  private mutating func letter(at index: Int) -> Int? {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= text.count,
      let scalars = String(validating: text[index..<index + length], as: UTF8.self)?.unicodeScalars,
      let scalar = scalars.first, scalars.count == 1
    else {
      // Letters of Latin-1 and its relatives are there; quotes and dashes have smaller codes.
      if lead >= 0xC0 { obstacle = .encoding }
      return nil
    }
    return scalar.isPartOfWord ? length : nil
  }

  /// `%s`, `%02d`: what is not a percent code, or that of a control character.
  private func isFormat(at index: Int) -> Bool {
    guard URLToken.isHex(text, index) else { return true }
    return text[index] == UInt8(ascii: "0") || text[index] == UInt8(ascii: "1")
  }

  /// `$name`, `$1`, `${name}`, `$(name)`
  private func beginsVariable(at index: Int) -> Bool {
    guard let next = URLToken.byte(text, index) else { return false }
    return next.isAlphanumeric || "_{(".utf8.contains(next)
  }

  /// `{name}`, `{0}`, `{{ name }}`, `#{name}`, `\(name)`, `<name>`, `@name@`, `…` right after it.
  private var isPlaceholder: Bool {
    let last = url.last
    if last == UInt8(ascii: "@") || url.suffix(4).elementsEqual("/...".utf8) { return true }
    guard let next = URLToken.byte(text, end) else { return false }
    if next == UInt8(ascii: "{") {
      return text[end...].prefix(64).contains(UInt8(ascii: "}"))
    }
    if URLToken.has("\\(", text, end) { return true }
    if last == UInt8(ascii: "/"), URLToken.has("…", text, end) { return true }
    guard next == UInt8(ascii: "<"), let last, "/=:#".utf8.contains(last) else { return false }
    let name = text[(end + 1)...].prefix(64).prefix {
      $0.isAlphanumeric || "_- ".utf8.contains($0)
    }
    return !name.isEmpty && URLToken.byte(text, name.endIndex) == UInt8(ascii: ">")
  }

  /// What ends the sentence, not the address.
  private mutating func trim() {
    guard obstacle == nil else { return }
    var hasStar = false
    // `…/wiki/A-->`
    if URLToken.byte(text, end) == UInt8(ascii: ">"), url.suffix(2).elementsEqual("--".utf8) {
      end -= 2
      url.removeLast(2)
      places.removeLast(2)
    }
    // `s#…/wiki/A#`
    let isBetweenMarks = start > 0 && text[start - 1] == UInt8(ascii: "#")
    while let last = url.last,
      ".,;:!?'*_~([".utf8.contains(last) || isBetweenMarks && last == UInt8(ascii: "#"),
      let place = places.last
    {
      // `\_` and similar.
      end = place
      hasStar = hasStar || last == UInt8(ascii: "*")
      url.removeLast()
      places.removeLast()
    }
    // `…/wiki/*` is a pattern, unless it is `*…/wiki/*`, emphasis.
    if hasStar, url.last == UInt8(ascii: "/"), start == 0 || text[start - 1] != UInt8(ascii: "*") {
      obstacle = .built
    }
  }
}
