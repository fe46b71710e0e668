import Testing

@testable import Facts
@testable import Lint

@Suite struct AcronymTests {
  /// Next to two others, as fewer than three are not looked at closely.
  private func undefined(_ text: String) -> [String] {
    let others = "The LDA. An LDA. Our LDA. The RBL. An RBL. Our RBL."
    let documents = LintTestProject(["README.md": "# Tides\n\n\(others)\n\n\(text)\n"]).facts
      .documents
    return Acronyms(documents, everyday: []).undefined.map(\.name).filter {
      $0 != "LDA" && $0 != "RBL"
    }
  }

  @Test func threeUsesAreAnAcronym() {
    #expect(undefined("The MTA. An MTA. Our MTA.") == ["MTA"])
    #expect(undefined("The MTA. An MTA.").isEmpty)
  }

  @Test func wordsThatSomebodyShouts() {
    #expect(undefined("PREFER it. PREFER that. PREFER this. You may prefer neither.").isEmpty)
    #expect(undefined("See prefer.example.org. PREFER it. PREFER that. PREFER this.") == ["PREFER"])
    #expect(undefined("DO IT NOW: DO IT NOW: DO IT NOW.").isEmpty)
  }

  @Test func constantsOfCode() {
    #expect(
      undefined("MANUAL it is. So MANUAL. Or MANUAL.\n\n    MANUAL MANUAL MANUAL\n").isEmpty)
    #expect(undefined("MANUAL: `MANUAL`, `Mode.MANUAL`. MANUAL `MANUAL`. MANUAL").isEmpty)
    #expect(undefined("The MTA is `MTA`. An MTA. Our MTA.") == ["MTA"])
  }

  @Test func numbersOfRome() {
    #expect(undefined("In XVIII. In XVIII. In XVIII.").isEmpty)
    #expect(undefined("In XXIIX. In XXIIX. In XXIIX.") == ["XXIIX"])
    #expect(undefined("In MCMXCV. In MCMXCV. In MCMXCV.").isEmpty)
  }
}
