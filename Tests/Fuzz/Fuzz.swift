import FoundationEssentials

/// Properties that hold for any seed: a few fixed seeds under `make test`, random ones for a while under `make fuzz`.
///
///     @Test(.fuzz) func anyPageIsProved() {
///       for seed in Fuzz.seeds(fixed: 40) {
///         var random = SplitMix64(seed: seed)
///         #expect(…)  // a failure names its seed
///       }
///     }
///
/// All that is random in a property comes from its seed.
package enum Fuzz {
  /// Whether this is `make fuzz`: `TRACDOWN_FUZZ` holds the seconds that each property goes on for.
  package static let isOn = seconds != nil

  static let seconds = environment["TRACDOWN_FUZZ"].flatMap(Double.init)

  /// The seed that random seeds begin at; `make fuzz` sets it and prints it. Without `TRACDOWN_FUZZ` it is the only one.
  static let given = environment["TRACDOWN_FUZZ_SEED"].flatMap { UInt64($0) }

  /// Where each property keeps the seed that it is trying, so that a crash can be traced.
  static let folder = environment["TRACDOWN_FUZZ_FOLDER"]

  private static let environment = ProcessInfo.processInfo.environment

  /// The seeds that a property is tried with; its test has the trait `.fuzz`.
  ///
  /// - Parameter count: of the seeds `1, 2, …` under `make test`; chosen so that they take less than a second.
  package static func seeds(fixed count: UInt64) -> FuzzSeeds {
    guard let run = FuzzRun.current else {
      preconditionFailure("A test that asks for seeds has the trait .fuzz: @Test(.fuzz)")
    }
    if isOn { return FuzzSeeds(run: run, seed: given ?? 1, last: nil) }
    if let given { return FuzzSeeds(run: run, seed: given, last: given) }
    return FuzzSeeds(run: run, seed: 1, last: count)
  }

  /// Of a large product: the same few values in every `make test`, and all of them under `make fuzz`.
  package static func sample<Value>(_ values: [Value], fixed count: Int) -> [Value] {
    if isOn || values.count <= count { return values }
    var random = SplitMix64(seed: UInt64(values.count))
    return Array(values.shuffled(using: &random).prefix(count))
  }

  /// Counts, in the property's last line under `make fuzz`, tries of which something is said that is not a failure.
  package static func count(_ label: String) { FuzzRun.current?.count(label) }
}

/// See `Fuzz.seeds(fixed:)`.
package struct FuzzSeeds: Sequence, IteratorProtocol {
  let run: FuzzRun
  var seed: UInt64
  /// Nothing where time decides.
  let last: UInt64?

  package mutating func next() -> UInt64? {
    let isOver = last.map { seed > $0 } ?? run.isOver
    run.begin(isOver ? nil : seed)
    guard !isOver else { return nil }
    defer { seed &+= 1 }
    return seed
  }
}
