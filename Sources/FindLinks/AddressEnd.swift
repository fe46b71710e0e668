/// Walks an address to its end, which texts of each kind mark in another way: a quote, a bracket, a blank, an entity.
struct AddressEnd {
  private let text: [UInt8]
  private let start: Int
  private let slashes: Int
  private var end: Int
  private var url: [UInt8] = []
  /// Where each byte of `url` begins in the text.
  private var places: [Int] = []
  private var style = AddressStyle()
  private var isBuilt = false

  /// No server takes longer ones.
  private static let longest = 8192

  /// - Parameters:
  ///   - start: of the scheme.
  ///   - slashes: the place behind the colon; the same as `start` where there is no scheme.
  init(_ text: [UInt8], from start: Int, at slashes: Int) {
    self.text = text
    self.start = start
    self.slashes = slashes
    end = start
  }

  /// - Parameter isPart: of another address.
  /// - Returns: nil: nothing stands behind the slashes.
  mutating func read(isPart: Bool) -> FoundAddress? {
    walk()
    let full = url.count
    trim()
    guard !url.isEmpty else { return nil }
    let kept = url.count
    let prefix = start == slashes ? "http:" : ""
    let (trimmed, whole) = (
      prefix + String(decoding: url, as: UTF8.self), prefix + String(decoding: all, as: UTF8.self)
    )
    var found = FoundAddress(
      range: start..<end, url: trimmed, withPunctuation: nil, style: style)
    if kept < full { found.withPunctuation = (whole, wholeEnd) }
    found.obstacle = isPart ? .embedded : obstacle
    found.isQuoted = start > 0 && "\"'".utf8.contains(text[start - 1])
    return found
  }

  /// Before the punctuation at its end was taken away.
  private var all: [UInt8] = []
  private var wholeEnd = 0

  // MARK: To its end

  private mutating func walk() {
    let before = start > 0 ? text[start - 1] : nil
    var (round, square) = (0, 0)
    walk: while let unit = AddressUnit.at(end, in: text), end - start < Self.longest {
      switch unit.byte {
      case UInt8(ascii: "h") where beginsAnother: break walk
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
        let next = AddressUnit.byte(text, end + 1)
        guard let next, next.isAlphanumeric || next >= 0x80 else { break walk }
      case UInt8(ascii: "%")
      where unit.length == 1 && !AddressUnit.isHex(text, end + 1),
        UInt8(ascii: "$") where beginsVariable(at: end + 1):
        isBuilt = true
        break walk
      case 0x80...:
        guard let length = letter(at: end) else { break walk }
        for index in end..<end + length { append(text[index], at: index) }
        end += length
        continue walk
      default: break
      }
      unit.note(&style)
      append(unit.byte, at: end)
      end += unit.length
    }
    (all, wholeEnd) = (url, end)
    if isPlaceholder { isBuilt = true }
  }

  /// `…/wiki/A,https://…`: not `…/?url=https://…`, which is one address.
  private var beginsAnother: Bool {
    guard end > slashes + 1, let last = url.last, last != UInt8(ascii: "/"),
      last != UInt8(ascii: "=")
    else { return false }
    return AddressUnit.has("http://", text, end) || AddressUnit.has("https://", text, end)
  }

  private mutating func append(_ byte: UInt8, at place: Int) {
    url.append(byte)
    places.append(place)
  }

  /// How many bytes a character beyond ASCII takes; nil: it is damaged, or no part of a word.
  private func letter(at index: Int) -> Int? {
    let lead = text[index]
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard index + length <= text.count,
      let scalars = String(validating: text[index..<index + length], as: UTF8.self)?.unicodeScalars,
      let scalar = scalars.first, scalars.count == 1
    else { return nil }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber, .otherNumber,
      .otherSymbol:
      return length
    default: return nil
    }
  }

  /// `$name`, `${name}`, `$(name)`
  private func beginsVariable(at index: Int) -> Bool {
    guard let next = AddressUnit.byte(text, index) else { return false }
    return next.isLetter || "_{(".utf8.contains(next)
  }

  /// `{name}`, `{0}`, `{{ name }}`, `#{name}`, `<name>`, `@name@` right behind it.
  private var isPlaceholder: Bool {
    if url.last == UInt8(ascii: "@") { return true }
    guard let next = AddressUnit.byte(text, end) else { return false }
    if next == UInt8(ascii: "{") {
      return text[end...].prefix(64).contains(UInt8(ascii: "}"))
    }
    guard next == UInt8(ascii: "<"), let last = url.last, "/=:#".utf8.contains(last) else {
      return false
    }
    let name = text[(end + 1)...].prefix { $0.isAlphanumeric || "_- ".utf8.contains($0) }
    return !name.isEmpty && AddressUnit.byte(text, name.endIndex) == UInt8(ascii: ">")
  }

  /// What ends the sentence, not the address.
  private mutating func trim() {
    guard !isBuilt else { return }
    while let last = url.last, ".,;:!?'*_~([".utf8.contains(last), let place = places.last {
      // `\_` and the like.
      end = place
      url.removeLast()
      places.removeLast()
    }
  }

  // MARK: What stands behind it

  private var obstacle: FoundAddress.Obstacle? {
    if isBuilt { return .built }
    let next = AddressUnit.byte(text, end)
    guard let quote = next, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let goesOn = url.last.map { "-=&".utf8.contains($0) } ?? false
      let isEndOfLine = next == nil || next == 0x0A || next == 0x0D || next == UInt8(ascii: "\\")
      return goesOn && isEndOfLine ? .broken : nil
    }
    return isAddedTo(behind: end + 1) ? .built : nil
  }

  /// `"…/wiki/" + name`, `'…' . $name`, `"…" % name`
  private func isAddedTo(behind index: Int) -> Bool {
    var index = index
    while AddressUnit.byte(text, index) == 0x20 { index += 1 }
    switch AddressUnit.byte(text, index) {
    case UInt8(ascii: "+"), UInt8(ascii: "%"), UInt8(ascii: "~"): return true
    case UInt8(ascii: "&"): return AddressUnit.byte(text, index + 1) != UInt8(ascii: "&")
    case UInt8(ascii: "<"): return AddressUnit.byte(text, index + 1) == UInt8(ascii: "<")
    case UInt8(ascii: "."):
      repeat { index += 1 } while [0x20, 0x2E].contains(AddressUnit.byte(text, index))
      guard let next = AddressUnit.byte(text, index) else { return false }
      return "$\"'".utf8.contains(next) || AddressUnit.has("format", text, index)
    default: return false
    }
  }
}
