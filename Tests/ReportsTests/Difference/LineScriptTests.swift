import Effort
import Fuzz
import Testing

@testable import Reports

@Suite struct LineScriptTests {
  /// The steps as a text: ` a`, `-b`, `+c`.
  private func script(_ old: String, _ new: String) -> String {
    let (old, new) = (Array(old), Array(new))
    return LineScript.steps(from: old, to: new).map { step in
      switch step {
      case .same(let one, let other): old[one] == new[other] ? " \(old[one])" : "?"
      case .gone(let line): "-\(old[line])"
      case .come(let line): "+\(new[line])"
      }
    }.joined()
  }

  @Test(arguments: [
    ("", "", ""), ("abc", "abc", " a b c"), ("", "ab", "+a+b"), ("ab", "", "-a-b"),
    ("abc", "axc", " a-b+x c"), ("abc", "ac", " a-b c"), ("ac", "abc", " a+b c"),
    ("abc", "abcd", " a b c+d"), ("abc", "xabc", "+x a b c"), ("ab", "cd", "-a-b+c+d"),
    ("aab", "ab", " a-a b"), ("abcabba", "cbabac", "-a-b c+b a b-b a+c"),
  ])
  func isTheShortestWay(_ old: String, _ new: String, _ expected: String) {
    #expect(script(old, new) == expected)
  }

  /// The first of several ways is Myers': what goes precedes what comes.
  @Test func whatGoesStandsBeforeWhatComes() {
    #expect(script("abcd", "xyzd") == "-a-b-c+x+y+z d")
  }

  @Test(.fuzz) func everyStepLeadsFromTheOldTextToTheNewOne() {
    for seed in Fuzz.seeds(fixed: 200) {
      var numbers = SplitMix64(seed: seed)
      let (old, new) = (numbers.lines(), numbers.lines())
      var (one, other) = (0, 0)
      var changed = 0
      for step in LineScript.steps(from: old, to: new) {
        switch step {
        case .same(let line, let newLine):
          #expect(line == one && newLine == other && old[line] == new[newLine])
          (one, other) = (one + 1, other + 1)
        case .gone(let line):
          #expect(line == one)
          (one, changed) = (one + 1, changed + 1)
        case .come(let line):
          #expect(line == other)
          (other, changed) = (other + 1, changed + 1)
        }
      }
      #expect(one == old.count && other == new.count)
      #expect(changed == old.count + new.count - 2 * longestCommon(old, new))
    }
  }

  /// So many changes are shown as one, in time.
  @Test func textsWithNothingInCommonTakeNoLongTime() {
    expectLinear(upTo: 20_000) { count in
      let (old, new) = ((0..<count).map { "a\($0)" }, (0..<count).map { "b\($0)" })
      let steps = LineScript.steps(from: ["x"] + old + ["y"], to: ["x"] + new + ["y"])
      #expect(steps.count == 2 * count + 2)
      #expect(steps.first == .same(old: 0, new: 0))
      #expect(steps.last == .same(old: count + 1, new: count + 1))
    }
  }

  private func longestCommon(_ one: [String], _ other: [String]) -> Int {
    var row = [Int](repeating: 0, count: other.count + 1)
    for line in one {
      var last = 0
      for (index, candidate) in other.enumerated() {
        let above = row[index + 1]
        row[index + 1] = line == candidate ? last + 1 : max(above, row[index])
        last = above
      }
    }
    return row[other.count]
  }
}
