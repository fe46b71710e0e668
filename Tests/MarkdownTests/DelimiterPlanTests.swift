import Testing

@testable import Markdown

/// What follows from reading one attempt back, told by hand: no writer is asked.
@Suite("The plan for the next attempt")
struct DelimiterPlanTests {
  private func next(
    _ text: String, _ traces: DelimiterTraces, after plan: DelimiterPlan = DelimiterPlan(),
    startsBlocks: Bool = true, showsMath: Bool = true
  ) -> DelimiterPlan? {
    plan.next(
      after: traces, in: Array(text.utf8), startsBlocks: startsBlocks, showsMath: showsMath)
  }

  @Test("Nothing that acts: no other attempt")
  func fine() {
    #expect(next("a < b", DelimiterTraces(angles: [(0, 2)])) == nil)
    #expect(next("$5", DelimiterTraces(dollars: [0])) == nil)
    #expect(next("**a**", Self.strong(textLength: 1)) == nil)
    #expect(next("a", DelimiterTraces()) == nil)
  }

  @Test("A tag is escaped by its number, backticks all at once")
  func markup() {
    let plan = next(
      "<1> <b> `x`", DelimiterTraces(angles: [(0, 0), (7, 4)], backticks: [8..<9, 10..<11]))
    #expect(plan?.escapedAngles == [7])
    #expect(plan?.escapesBackticks == true)
  }

  @Test("Dollars are kept apart only for a reader that knows formulas")
  func dollars() {
    let traces = DelimiterTraces(dollars: [0, 2])
    #expect(next("$x$", traces)?.escapesDollars == true)
    #expect(next("$x$", traces, showsMath: false) == nil)
  }

  @Test("A tag alone on the first line: first the next line joins it, then the start is guarded")
  func start() {
    let first = next("<b>\nx", DelimiterTraces())
    #expect(first?.joinsFirstLines == true)
    #expect(first?.guardsStart == false)
    #expect(first.flatMap { next("<b>\nx", DelimiterTraces(), after: $0) }?.guardsStart == true)
    #expect(next("<b>\nx", DelimiterTraces(), startsBlocks: false) == nil)
    #expect(next("[a]: b", DelimiterTraces())?.guardsStart == true)
  }

  @Test("A delimiter of the text is escaped; one of ours becomes `_` where it can, else a tag")
  func delimiters() {
    let literals = DelimiterTraces(marks: [
      DelimiterMark(role: .literal(number: 4), sign: ASCII.asterisk, start: 0, length: 1),
      DelimiterMark(role: .literal(number: 5), sign: ASCII.asterisk, start: 2, length: 1),
    ])
    #expect(next("*a*", literals)?.escapedDelimiters == [4, 5])
    #expect(next("** a**", Self.strong(textLength: 2))?.form(of: 0) == .tag)
    var emphasis = Self.strong(textLength: 2)
    emphasis.underscores = [0]
    #expect(next("** a**", emphasis)?.form(of: 0) == .underscore)
  }

  @Test("A text that never reads as meant gets tags in the end, and then there is an end")
  func lastResort() {
    var plan = DelimiterPlan()
    var attempts = 1
    while let better = next("** a**", Self.strong(textLength: 2), after: plan), attempts < 100 {
      plan = better
      attempts += 1
    }
    #expect(attempts == DelimiterPlan.mostAttempts + 2)
    #expect(plan.usesTagsOnly)
    #expect(plan.form(of: 99) == .tag)
  }

  /// `**a**`
  private static func strong(textLength: Int) -> DelimiterTraces {
    DelimiterTraces(marks: [
      DelimiterMark(role: .opens(pair: 0), sign: ASCII.asterisk, start: 0, length: 2),
      DelimiterMark(role: .closes(pair: 0), sign: ASCII.asterisk, start: 2 + textLength, length: 2),
    ])
  }
}
