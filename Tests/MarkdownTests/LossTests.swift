import Markdown
import Markup
import Targets
import Testing

@Suite("What no Markdown can show is told in the words of the target")
struct LossTests {
  private func tell(_ loss: Loss.Kind, _ target: Target) -> [Finding] {
    let source = SourceRange(lines: 3, 4)
    return Lowering(for: target).lower(Document(losses: [Loss(loss, at: source)])).findings
  }

  @Test func aLossIsAFindingAtItsPlaceAndIsTaken() {
    let source = SourceRange(lines: 3, 4)
    let result = Lowering().lower(Document(losses: [Loss(.imageLook("border=2"), at: source)]))
    #expect(result.findings.map(\.id) == [FindingKind.lookDropped.rawValue])
    #expect(result.findings.map(\.source) == [source])
    #expect(result.document.losses.isEmpty)
  }

  @Test(arguments: Target.all.indices) func theTargetIsNamed(target: Int) {
    let target = Target.all[target]
    let losses: [Loss.Kind] = [
      .imageLook("border=2"), .codeLook(["lineno"]), .lineNumbers, .embedded("film.swf"),
      .html(["<form>"]),
    ]
    let title = target.title.prefix(1).uppercased() + target.title.dropFirst()
    for loss in losses {
      #expect(tell(loss, target).map { $0.message.hasPrefix(title + " ") } == [true])
    }
    #expect(
      tell(.menu(macro: "TracNav", pages: ["TOC"]), target).first?.help.hasPrefix(title) == true)
  }

  @Test(arguments: Target.all.indices) func onlyAdviceThatHoldsThereIsGiven(target: Int) {
    let target = Target.all[target]
    let draws = [Target.github, .githubWiki].contains(target)
    #expect(tell(.drawing("Mermaid"), target).isEmpty == draws)
    #expect(tell(.drawing("dot"), target).first?.help.contains("Mermaid") == draws)
    #expect(tell(.formula("x"), target).first?.help.contains("$`") == draws)
    #expect(tell(.formulaOfRST, target).first?.help.isEmpty != draws)
  }

  @Test func anOutlineIsMissedOnlyWhereTheSiteHasNone() {
    let outline = Document([Block(.outline(Outline(written: "[[TOC]]")))])
    let messages = Target.all.map { Lowering(for: $0).lower(outline).findings.map(\.message) }
    #expect(
      messages == [
        ["The table of contents was left out: GitHub shows its own."],
        ["The table of contents was left out: GitHub's wiki shows its own."],
        ["The table of contents was left out."],
        ["The table of contents was left out: MDwiki shows its own."],
        ["The table of contents was left out."],
      ])
  }
}
