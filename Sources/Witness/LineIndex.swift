import Basics
import Markup

/// The lines of a source, for what is said about it.
struct LineIndex {
  private let bytes: [UInt8]
  /// Where each begins.
  private var starts: [Int] = [0]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    var index = 0
    while index < bytes.count {
      let length = LineIndex.lineEnd(bytes, at: index)
      index += max(length, 1)
      if length > 0 { starts.append(index) }
    }
  }

  var count: Int { starts.count }

  /// From 1.
  func number(at offset: Int) -> Int { starts.partitionPoint { $0 > offset } }

  /// All of the lines that a range names.
  func bytes(of range: SourceRange) -> Range<Int> {
    let first = min(Int(range.start.line), starts.count)
    let last = min(max(Int(range.end.line), first), starts.count)
    return starts[first - 1]..<(last < starts.count ? starts[last] : bytes.count)
  }

  /// “word”, or what a mark stands for.
  func name(of value: UInt64, at offset: Int) -> String {
    if let mark = Mark(rawValue: value) { return mark.name }
    var (start, end) = (offset, offset)
    while start > 0, isPart(start - 1) { start -= 1 }
    while end < bytes.count, isPart(end) { end += 1 }
    return "“\(LineIndex.text(bytes[start..<end], atMost: 40))”"
  }

  private func isPart(_ index: Int) -> Bool {
    Word.Class(bytes[index]) != .gap || bytes[index] == UInt8(ascii: "_")
  }

  func excerpt(at offset: Int) -> String {
    let number = number(at: offset)
    let end = number < starts.count ? starts[number] : bytes.count
    var line = bytes[starts[number - 1]..<end]
    while let first = line.first, first <= 0x20 { line.removeFirst() }
    while let last = line.last, last <= 0x20 { line.removeLast() }
    return LineIndex.text(line, atMost: 60)
  }

  private static func text(_ bytes: ArraySlice<UInt8>, atMost limit: Int) -> String {
    guard bytes.count > limit else { return String(decoding: bytes, as: UTF8.self) }
    var end = bytes.startIndex + limit
    while end > bytes.startIndex, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self) + "…"
  }

  /// The length of the line end there, or 0: Python's `splitlines`, as Trac uses it.
  @inline(__always)
  static func lineEnd(_ bytes: [UInt8], at index: Int) -> Int {
    let byte = bytes[index]
    if byte > 0x1E && byte < 0xC2 { return 0 }
    func next(_ distance: Int) -> UInt8 {
      index + distance < bytes.count ? bytes[index + distance] : 0
    }
    switch byte {
    case 0x0A, 0x1C, 0x1D, 0x1E: return 1
    case 0x0D: return next(1) == 0x0A ? 2 : 1
    case 0xC2: return next(1) == 0x85 ? 2 : 0
    case 0xE2: return next(1) == 0x80 && next(2) & 0xFE == 0xA8 ? 3 : 0
    default: return 0
    }
  }
}
