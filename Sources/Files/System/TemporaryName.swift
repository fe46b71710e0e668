import Synchronization

/// Names of files and folders that are not finished yet; what begins so is no document of anybody.
package enum TemporaryName {
  package static let prefix = Array(".tracdown-".utf8)

  private static let count = Atomic<Int>(0)

  /// `.tracdown-44bc2cf5ad770999`, beside the finished file. It follows from that file's name, so the next run finds what
  /// a killed one left there.
  package static func of(_ name: [UInt8]) -> [UInt8] { prefix + ContentHash(name).description.utf8 }

  /// `.tracdown-4711-12`, for a folder that no other process uses.
  package static func next() -> [UInt8] {
    let number = count.add(1, ordering: .relaxed).newValue
    return prefix + "\(ProcessEnvironment.processIdentifier)-\(number)".utf8
  }
}
