import Foundation
import Fuzz
import Testing

/// A command that was killed, or met a full disk, at any call goes on when it is given again.
@Suite struct KilledRunTests {
  private static let calls = [
    "write", "renameat", "unlinkat", "mkdirat", "ftruncate", "flock", "linkat", "openat", "rename",
    "mkdir", "link", "unlink",
  ]

  /// A seed is one command, one call of it and one fault. Under `make test` each command has its turn four times.
  @Test(.fuzz, .enabled(if: Strace.isHere, Strace.skipped))
  func theNextRunEndsAsIfNothingHadHappened() throws {
    var prepared: [KilledCommand.Name: Prepared] = [:]
    for seed in Fuzz.seeds(fixed: 32) {
      var random = SplitMix64(seed: seed)
      let names = KilledCommand.Name.allCases
      let name = names[Int(seed % UInt64(names.count))]
      let known = try prepared[name] ?? Prepared(name)
      prepared[name] = known
      let fault: Strace.Fault = Bool.random(using: &random) ? .kill : .fullDisk
      // The loader of the program does not survive a fault of its own calls.
      let calls =
        fault == .kill
        ? Self.calls : ["write", "renameat", "mkdirat", "linkat", "rename", "mkdir", "link"]
      let possible = calls.filter { known.counts[$0] != nil }
      guard let call = possible.randomElement(using: &random) else { continue }
      let number = Int.random(in: 1...known.counts[call, default: 1], using: &random)
      try check(known, fault, call, number)
    }
  }

  private struct Prepared {
    let command: KilledCommand
    /// The state after a run that nothing happened to.
    let end: [String: String]
    let counts: [String: Int]

    init(_ name: KilledCommand.Name) throws {
      command = try KilledCommand(name)
      try command.make("whole")
      counts = try Strace.counts(KilledRunTests.calls, command.arguments("whole"))
      end = try command.state("whole")
      command.remove("whole")
    }
  }

  private func check(
    _ prepared: Prepared, _ fault: Strace.Fault, _ call: String, _ number: Int
  ) throws {
    let command = prepared.command
    let place = "\(command.name) \(fault) at \(call) \(number)"
    try command.make("tree")
    defer { command.remove("tree") }
    let first = try Strace.run(fault, at: call, number, command.arguments("tree"))
    if fault == .fullDisk { #expect([0, 1, 2].contains(first.code), "\(place)") }
    let next = try Tool.run(command.arguments("tree"))
    let end = try command.state("tree")
    let differences = Set(end.keys).union(prepared.end.keys)
      .filter { end[$0] != prepared.end[$0] }.sorted()
    #expect(differences == [], "\(place): \(first.messages)\(next.messages)")
    // Once everything is in place, the files wait to be committed, and another run would be refused at any time.
    if !next.messages.contains("is not committed") {
      #expect(next.code == 0, "\(place): \(next.messages)")
    }
  }
}
