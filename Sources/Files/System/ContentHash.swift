/// XXH64 of a file's bytes, in 16 hexadecimal digits as `xxhsum -H1` prints them.
///
/// It detects whether a file was edited, so it protects against accidents, not against attackers: at
/// several GB/s large attachments cost no more than reading them, where SHA-256 would take ten times that.
package struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// The hash as a number (XXH64, seed 0).
  package let value: UInt64

  /// Of bytes in memory; files are better hashed in pieces.
  package init(_ bytes: some Collection<UInt8>) {
    var hash = XXH64()
    hash.update(Array(bytes))
    value = hash.finish()
  }

  init(value: UInt64) { self.value = value }

  /// Reads what `description` wrote.
  package init?(_ text: String) {
    guard text.utf8.count == 16, let value = UInt64(text, radix: 16) else { return nil }
    self.value = value
  }

  /// 16 hexadecimal digits in lower case, leading zeros kept.
  package var description: String {
    let digits = String(value, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }

  /// Of what a file holds from here on, read in pieces.
  package init(of file: borrowing Descriptor) throws(SystemError) {
    let status = try file.status()
    // A small file needs no buffer for large ones, and no read that only meets the end.
    let piece = min(max(status.size + 1, 4096), 1 << 18)
    var hash = XXH64()
    while true {
      let bytes = try file.readBytes(upTo: piece)
      if bytes.isEmpty { break }
      hash.update(bytes)
      if status.kind == .file, bytes.count == status.size { break }
    }
    value = hash.finish()
  }
}

/// The 64-bit xxHash (its specification, version 0.1.1) with seed 0, fed in pieces.
struct XXH64 {
  private static let prime: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9,
    0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  private var lanes: SIMD4<UInt64> = [
    prime.0 &+ prime.1, prime.1, 0, 0 &- prime.0,
  ]
  private var count: UInt64 = 0
  /// Under 32 bytes that fill no stripe yet.
  private var rest: [UInt8] = []

  mutating func update(_ bytes: [UInt8]) {
    count &+= UInt64(bytes.count)
    var index = 0
    if !rest.isEmpty {
      index = min(32 - rest.count, bytes.count)
      rest += bytes[..<index]
      guard rest.count == 32 else { return }
      addStripe(rest, 0)
      rest = []
    }
    while index + 32 <= bytes.count {
      addStripe(bytes, index)
      index += 32
    }
    rest += bytes[index...]
  }

  private mutating func addStripe(_ bytes: [UInt8], _ index: Int) {
    for lane in 0..<4 {
      lanes[lane] = XXH64.round(lanes[lane], XXH64.word(bytes, index + lane * 8))
    }
  }

  func finish() -> UInt64 {
    let prime = XXH64.prime
    var hash = prime.4
    if count >= 32 {
      hash = rotate(lanes[0], 1) &+ rotate(lanes[1], 7)
      hash &+= rotate(lanes[2], 12) &+ rotate(lanes[3], 18)
      for lane in 0..<4 {
        hash = (hash ^ XXH64.round(0, lanes[lane])) &* prime.0 &+ prime.3
      }
    }
    hash &+= count
    var index = 0
    while index + 8 <= rest.count {
      hash = rotate(hash ^ XXH64.round(0, XXH64.word(rest, index)), 27) &* prime.0 &+ prime.3
      index += 8
    }
    if index + 4 <= rest.count {
      let word = (0..<4).reduce(0 as UInt64) { $0 | UInt64(rest[index + $1]) << (8 * UInt64($1)) }
      hash = rotate(hash ^ word &* prime.0, 23) &* prime.1 &+ prime.2
      index += 4
    }
    for byte in rest[index...] {
      hash = rotate(hash ^ UInt64(byte) &* prime.4, 11) &* prime.0
    }
    hash = (hash ^ hash >> 33) &* prime.1
    hash = (hash ^ hash >> 29) &* prime.2
    return hash ^ hash >> 32
  }

  private static func round(_ lane: UInt64, _ input: UInt64) -> UInt64 {
    let sum = lane &+ input &* prime.1
    return (sum << 31 | sum >> 33) &* prime.0
  }

  /// Eight bytes, little end first.
  private static func word(_ bytes: [UInt8], _ index: Int) -> UInt64 {
    var word: UInt64 = 0
    for offset in 0..<8 { word |= UInt64(bytes[index + offset]) << UInt64(8 * offset) }
    return word
  }

  private func rotate(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }
}
