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
    let drawing = [
      Target.github, .githubWiki, .gitLab, .gitLabWiki, .forgejo, .forgejoWiki, .mkDocs,
    ].contains(target)
    let formulas = [Target.github, .githubWiki, .gitLab, .gitLabWiki].contains(target)
    #expect(tell(.drawing("Mermaid"), target).isEmpty == drawing)
    #expect(tell(.drawing("dot"), target).first?.help.contains("Mermaid") == drawing)
    #expect(tell(.formula("x"), target).first?.help.contains("$`") == formulas)
    #expect(tell(.formulaOfRST, target).first?.help.isEmpty != formulas)
  }

  /// An element without a look of its own loses nothing.
  @Test func aBoxTellsWhatIsLost() {
    func told(_ name: String, _ attributes: [Attribute]) -> [String] {
      let box = Box(name: name, attributes: attributes, blocks: [])
      return Lowering().lower(Document([Block(.box(box))])).findings.map(\.message)
    }
    #expect(told("div", []) == [])
    #expect(
      told("div", [Attribute("class", "wide"), Attribute("style", "color: red")])
        == ["GitHub cannot show “color: red” of “div”: only its content was kept."])
    #expect(
      told("div", [Attribute("class", "wide")])
        == ["GitHub cannot show “wide” of “div”: only its content was kept."])
    #expect(
      told("CommentBox", [])
        == ["GitHub cannot show the style of “CommentBox”: only its content was kept."])
  }

  @Test func anOutlineIsMissedOnlyWhereTheSiteHasNone() {
    let outline = Document([Block(.outline(Outline(written: "[[TOC]]")))])
    let leftOut = "The table of contents was left out."
    let targets: [Target] = [.github, .githubWiki, .gollum, .mdwiki, .portable, .mkDocs, .forgejo]
    let messages = targets.map { Lowering(for: $0).lower(outline).findings.map(\.message) }
    #expect(
      messages == [
        [], [], [leftOut], [], [leftOut], [], [leftOut],
      ])
  }
}
