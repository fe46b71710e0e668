import Synchronization

/// The name of a file while it is being written: `.tracdown-4711-12`, in the folder of the finished file.
enum TemporaryName {
  static let prefix = Array(".tracdown-".utf8)

  private static let count = Atomic<Int>(0)

  static func next() -> [UInt8] {
    let number = count.add(1, ordering: .relaxed).newValue
    return prefix + "\(ProcessEnvironment.processIdentifier)-\(number)".utf8
  }
}
