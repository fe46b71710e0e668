import Foundation

/// Pages of the fixtures with some damage: what people's pages look like, with what nobody thought of.
package enum MutatedPages {
  package static func page(_ seed: UInt64) -> [UInt8] {
    var random = SplitMix64(seed: seed)
    var lines = random.pick(samples)
    // A piece of a long page, so that there are more tries in the time.
    let length = Int.random(in: 1...40, using: &random)
    let start = Int.random(in: 0...max(0, lines.count - length), using: &random)
    lines = Array(lines[start..<min(lines.count, start + length)])
    for _ in 0..<Int.random(in: 1...8, using: &random) { mutate(&lines, &random) }
    return Array(lines.joined(separator: [0x0A]))
  }

  private static func mutate(_ lines: inout [[UInt8]], _ random: inout SplitMix64) {
    guard let line = lines.indices.randomElement(using: &random) else { return }
    let place = Int.random(in: 0...lines[line].count, using: &random)
    switch Int.random(in: 0..<9, using: &random) {
    case 0: lines.remove(at: line)
    case 1: lines.insert(lines[line], at: line)
    case 2: lines.swapAt(line, random.pick(lines.indices))
    case 3: lines[line].removeSubrange(place..<min(place + 3, lines[line].count))
    case 4: lines[line] = Array(lines[line][..<place])
    case 5:
      let other = random.pick(random.pick(samples))
      lines.insert(other, at: line)
    case 6:
      // Lines become one.
      guard line + 1 < lines.count else { return }
      lines[line] += lines.remove(at: line + 1)
    default: lines[line].insert(contentsOf: RandomMarkup.piece(&random), at: place)
    }
  }

  /// The lines of each page of the demo wiki and of each pair's Trac side.
  private static let samples: [[[UInt8]]] = {
    let fixtures = URL(filePath: #filePath).appending(path: "../../../../Fixtures").standardized
      .path
    let files =
      (FileManager.default.enumerator(atPath: fixtures)?.compactMap { $0 as? String } ?? [])
      .filter { $0.contains("/pages/") || $0.hasPrefix("constructs/") && $0.hasSuffix(".md") }
    return files.sorted().flatMap { file -> [[[UInt8]]] in
      guard let bytes = FileManager.default.contents(atPath: "\(fixtures)/\(file)") else {
        return []
      }
      let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false).map { Array($0) }
      return file.hasPrefix("constructs/") ? blocks(in: lines) : [lines]
    }
  }()

  /// What stands in fences with the language `trac`.
  private static func blocks(in lines: [[UInt8]]) -> [[[UInt8]]] {
    var blocks: [[[UInt8]]] = []
    var rest = lines[...]
    while let line = rest.popFirst() {
      let fence = line.prefix { $0 == UInt8(ascii: "`") }
      guard fence.count >= 3, line.dropFirst(fence.count).elementsEqual("trac".utf8) else {
        continue
      }
      let body = rest.prefix { !$0.elementsEqual(fence) }
      rest = rest.dropFirst(body.count)
      blocks.append(Array(body))
    }
    return blocks
  }
}
