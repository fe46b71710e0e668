import Foundation
import Fuzz
import Testing
import TracFixture

/// A run that is killed leaves the branch complete up to a commit, and the next one goes on there.
@Suite struct KilledHistoryTests {
  @Test(.fuzz, .enabled(if: Fuzz.isOn, "kills at random moments: make fuzz"))
  func tenKillsEndInTheHistoryOfAnUndisturbedRun() throws {
    let folder = try HistoryFolder(
      TestEnvironment(
        pages: (0..<40).map { page in
          .init(
            "Folder\(page % 5)/Page\(page)",
            (1...40).map { number in
              .init(
                number, at: 1_300_000_000 + number * 1000 + page * 7, by: "u\(page % 3)",
                text: "= \(page) =\nversion \(number), [wiki:Folder1/Page\(number)]\n")
            })
        },
        uploads: (0..<5).map { number in
          .init(
            "f\(number).bin", on: "Folder1/Page1", Array(repeating: UInt8(number), count: 100),
            at: 1_300_010_000 + number * 700)
        }))
    let arguments = ["migrate", folder.environment.path, "--quiet", "--git"]
    let start = Date()
    #expect(try Tool.run(arguments + [folder["whole.git"]]).code == 0)
    let duration = Date().timeIntervalSince(start)
    let whole = try folder.git("whole.git", "rev-list", "--reverse", "main")
    #expect(whole.count == 1606)

    for seed in Fuzz.seeds(fixed: 1) {
      var random = SplitMix64(seed: seed)
      let name = "killed-\(seed).git"
      for _ in 0..<10 {
        let process = try Tool.start(arguments + [folder[name]])
        Thread.sleep(forTimeInterval: .random(in: 0..<duration, using: &random))
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        guard let commits = try? folder.git(name, "rev-list", "--reverse", "main") else { continue }
        #expect(commits[...] == whole.prefix(commits.count))
      }
      #expect(try Tool.run(arguments + [folder[name]]).code == 0)
      #expect(try folder.tip(name) == whole.last)
      #expect(try folder.isSound(name))
    }
  }
}
