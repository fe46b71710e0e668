import Markup
import Reports
import Testing

@Suite struct FindingWeightTests {
  private func page(_ name: String, _ kinds: FindingKind..., status: PageReport.Status = .proved)
    -> PageReport
  {
    PageReport(
      page: name, file: name, output: name + ".md", status: status,
      findings: kinds.map { $0.finding(page: name, "x") })
  }

  @Test func errorsComeFirstThenLossesThenTheRestThenNotes() {
    let pages = [
      page("NotesOnly", .lookDropped, .lookDropped, .linkScheme),
      page("Form", .processorUnknown, .lookDropped),
      page("Loss", .linkDead),
      page("TwoLosses", .linkDead, .imageMissing),
      page("Unproved", .notProved, status: .notProved),
      page("Wrong", .outputLinkDead),
      page("Gone", .pageUnreadable, status: .failed),
      page("Clean"),
    ]
    #expect(
      pages.reversed().sortedByNeed.map(\.page) == [
        "Gone", "Wrong", "Unproved", "TwoLosses", "Loss", "Form", "NotesOnly", "Clean",
      ])
    #expect(pages.toLookAt.map(\.page).last == "Form")
    #expect(pages.withNotesOnly.map(\.page) == ["NotesOnly"])
  }

  @Test func equalPagesGoByName() {
    #expect(
      [page("b", .linkDead), page("a", .linkDead)].sortedByNeed.map(\.page) == ["a", "b"])
  }

  @Test func theLineToBeginWithIsThatOfTheFirstOfTheHeaviest() {
    var page = page("a", .lookDropped, .processorUnknown, .linkDead, .imageMissing, .macroUnknown)
    for index in page.findings.indices {
      page.findings[index].source = SourceRange(lines: 9 - index, 9 - index)
      page.findings[index].outputLine = index == 4 ? nil : 19 - index
    }
    #expect(page.lineToBegin == 16)
    #expect(self.page("b", .linkDead).lineToBegin == nil)
  }

  @Test func anUnknownKindWeighsItsSeverity() {
    let finding = Finding(id: "made-up", severity: .warning, message: "x")
    #expect(FindingWeight.of(finding) == FindingWeight.of(FindingKind.processorUnknown.finding("")))
  }
}
