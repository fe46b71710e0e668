import Foundation
import Fuzz
import Markdown
import Migration
import Testing

/// Faults planted where a reader or a writer may have some: how many of them each proof catches.
@Suite struct PlantedFaultTests {
  /// A reader that swallows something is caught by the witness, 19 times of 20.
  @Test func readerFaultsAreCaught() throws {
    let tally = try Tally.ofConstructs(tries: PlantedFaultTests.tries)
    print(tally.report("Reader faults"))
    #expect(tally.planted >= PlantedFaultTests.tries * 30)
    #expect(tally.witness * 100 >= tally.planted * 95, "\(tally.report("Missed"))")
  }

  /// A writer that spoils something is caught by one proof or the other, 99 times of 100.
  @Test func writerFaultsAreCaught() throws {
    let tally = try Tally.ofWriterFaults(tries: PlantedFaultTests.tries)
    print(tally.report("Writer faults"))
    #expect(tally.planted >= PlantedFaultTests.tries * 15)
    #expect(tally.either * 100 >= tally.planted * 99, "\(tally.report("Missed"))")
  }

  /// Of each kind; the larger number under `make fuzz`.
  private static let tries =
    ProcessInfo.processInfo.environment["TRACDOWN_WITNESS_TRIES"].flatMap { Int($0) }
    ?? (Fuzz.isOn ? 40 : 3)
}

/// Faults that were planted and caught, by kind.
struct Tally {
  struct Count {
    var planted = 0
    var witness = 0
    var either = 0
  }
  private(set) var kinds: [String: Count] = [:]
  private(set) var missed: [String] = []

  var planted: Int { kinds.values.reduce(0) { $0 + $1.planted } }
  var witness: Int { kinds.values.reduce(0) { $0 + $1.witness } }
  var either: Int { kinds.values.reduce(0) { $0 + $1.either } }

  static func ofConstructs(tries: Int) throws -> Tally {
    var tally = Tally()
    var pages: [Int: ConvertedPage] = [:]
    for (number, kind) in PlantedConstruct.allCases.enumerated() {
      for seed in 0..<UInt64(tries) {
        var random = SplitMix64(seed: UInt64(number) << 32 | seed)
        for index in WikiPage.all.indices.shuffled(using: &random) {
          let sites = SourceSites(WikiPage.all[index].text)
          guard let text = kind.plant(in: sites, &random) else { continue }
          let page = try pages[index] ?? ConvertedPage(WikiPage.all[index])
          pages[index] = page
          let faulty = page.convert(text).markdown
          // Nothing that shows was cut.
          if faulty == page.markdown { continue }
          let isCaught = page.loss(in: faulty) != nil
          tally.add(kind.rawValue, witness: isCaught, either: isCaught) {
            "\(kind) \(seed) \(page.page.name): \(Tally.change(page.page.text, text))"
          }
          break
        }
      }
    }
    return tally
  }

  static func ofWriterFaults(tries: Int) throws -> Tally {
    var tally = Tally()
    var pages: [Int: ConvertedPage] = [:]
    for (number, kind) in PlantedWriterFault.allCases.enumerated() {
      for seed in 0..<UInt64(tries) {
        var random = SplitMix64(seed: UInt64(number) << 32 | seed)
        for index in WikiPage.all.indices.shuffled(using: &random) {
          let page = try pages[index] ?? ConvertedPage(WikiPage.all[index])
          pages[index] = page
          let markdown = String(decoding: page.markdown, as: UTF8.self)
          guard let faulty = kind.plant(in: markdown, &random) else { continue }
          let (proof, witness) = page.verdict(on: Array(faulty.utf8))
          tally.add(kind.rawValue, witness: witness, either: proof || witness) {
            "\(kind) \(seed) \(page.page.name): \(Tally.change(markdown, faulty))"
          }
          break
        }
      }
    }
    return tally
  }

  private mutating func add(_ kind: String, witness: Bool, either: Bool, _ what: () -> String) {
    kinds[kind, default: Count()].planted += 1
    if witness { kinds[kind]?.witness += 1 }
    if either { kinds[kind]?.either += 1 } else { missed.append(what()) }
  }

  /// The first line that differs.
  private static func change(_ before: String, _ after: String) -> String {
    let lines = zip(before.split(separator: "\n"), after.split(separator: "\n"))
    return lines.first { $0 != $1 }.map { "\($0.prefix(80)) → \($1.prefix(80))" } ?? "the end"
  }

  func report(_ title: String) -> String {
    func rate(_ part: Int) -> String {
      String(format: "%.1f %%", 100 * Double(part) / Double(max(planted, 1)))
    }
    return """
      \(title): \(planted) of \(kinds.count) kinds; the witness caught \(witness) (\(rate(witness))), both together \(either) (\(rate(either)))
      \(missed.prefix(40).joined(separator: "\n"))
      """
  }
}
