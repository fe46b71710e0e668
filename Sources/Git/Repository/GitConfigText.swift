/// The text of a git configuration file: `[includeIf "gitdir:~/work/"]`, then `path = work.inc` (git-config, Syntax).
///
/// libgit2 has a reader too, but one that takes `~` for the folder where it looks for settings, and it looks for none
/// so that its answers are the same for everybody. What is no syntax is passed over.
struct GitConfigText {
  /// A setting in its section.
  struct Entry: Hashable {
    /// In lower case, as they are the same in any.
    var section: String
    var key: String
    /// As it stands; empty: none.
    var subsection: String
    var value: String
  }

  /// In the order of the file: later ones win.
  private(set) var entries: [Entry] = []
  private let bytes: [UInt8]
  private var position = 0

  package init(_ text: [UInt8]) {
    bytes = text.filter { $0 != 0x0D }
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    var section = (name: "", subsection: "")
    while let byte = next {
      if byte == UInt8(ascii: "[") {
        section = readSection()
      } else if Self.isName(byte) {
        let key = readName()
        skipBlanks()
        var value = ""
        if next == UInt8(ascii: "=") {
          position += 1
          value = readValue()
        }
        entries.append(
          Entry(section: section.name, key: key, subsection: section.subsection, value: value))
      } else if byte == UInt8(ascii: "#") || byte == UInt8(ascii: ";") {
        skipLine()
      } else {
        position += 1
      }
    }
  }

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private static func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
      true
    default: false
    }
  }

  private mutating func skipLine() {
    while let byte = next, byte != 0x0A { position += 1 }
  }

  private mutating func skipBlanks() {
    while next == 0x20 || next == 0x09 { position += 1 }
  }

  private mutating func readName() -> String {
    let start = position
    while let byte = next, Self.isName(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self).lowercased()
  }

  /// `[user]`, `[remote "origin"]`, and `[remote.origin]` as it was long ago.
  private mutating func readSection() -> (name: String, subsection: String) {
    position += 1
    let name = readName()
    var subsection: [UInt8] = []
    var isQuoted = false
    while let byte = next, byte != 0x0A, isQuoted || byte != UInt8(ascii: "]") {
      position += 1
      if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if byte == UInt8(ascii: "\\"), let escaped = next {
        subsection.append(escaped)
        position += 1
      } else if isQuoted || byte != 0x20 && byte != 0x09 && byte != 0x2E {
        subsection.append(byte)
      }
    }
    if next == UInt8(ascii: "]") { position += 1 }
    return (name, String(decoding: subsection, as: UTF8.self))
  }

  /// To the end of the line, or of a line that it goes on in: without comments, quotes and the blanks around it.
  private mutating func readValue() -> String {
    skipBlanks()
    var value: [UInt8] = []
    // Blanks that are not quoted count only where something follows.
    var end = 0
    var isQuoted = false
    reading: while let byte = next, byte != 0x0A {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: "#") where !isQuoted, UInt8(ascii: ";") where !isQuoted:
        skipLine()
        break reading
      case UInt8(ascii: "\\"):
        guard let escaped = next else { break reading }
        position += 1
        switch escaped {
        case 0x0A: continue reading
        case UInt8(ascii: "n"): value.append(0x0A)
        case UInt8(ascii: "t"): value.append(0x09)
        case UInt8(ascii: "b"): value.append(0x08)
        default: value.append(escaped)
        }
      default:
        value.append(byte)
        if !isQuoted && (byte == 0x20 || byte == 0x09) { continue reading }
      }
      end = value.count
    }
    return String(decoding: value[..<end], as: UTF8.self)
  }
}
