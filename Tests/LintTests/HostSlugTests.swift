import Testing

@testable import Targets

@Suite struct HostSlugTests {
  private func slugs(_ rule: Target.Slugs, _ texts: [String]) -> [String] {
    var slugs = HeadingSlugs(rule)
    return texts.map { slugs.slug($0) }
  }

  @Test func gitLabsAreGitHubsWithOneHyphen() {
    #expect(
      slugs(
        .gitLab, ["A - b", "1.2", "12", "A--b", "Éa (Free)", "Epics **(PREMIUM SELF)**", "(x)"])
        == ["a-b", "anchor-12", "anchor-12-1", "a-b-1", "éa", "epics", "x"])
  }

  @Test func forgejosKeepLettersAndNumbers() {
    #expect(
      slugs(
        .forgejo, ["A - b", "1.2", "x²", "e\u{301}", "🛠\u{FE0F} Dev", "A\u{A0}b", "!", "?", "Ä_ö"])
        == ["a---b", "12", "x²", "e", "-dev", "a-b", "heading", "heading-1", "ä_ö"])
  }

  /// As `slugify` and `unique` of Python-Markdown's `toc` make them.
  @Test func mkDocsLosesAccents() {
    #expect(
      slugs(
        .pythonMarkdown,
        ["Ação nº 2²", "- a -", "a", "a", "a_1", "a", "Привет", "Größe Łø", "Мир", " x ", "ﬁ № 1"])
        == [
          "acao-no-22", "-a-", "a", "a_1", "a_2", "a_3", "_1", "groe", "_2", "x", "fi-no-1",
        ])
  }

  @Test func aThousandEqualHeadingsHaveTheirNumbers() {
    #expect(
      slugs(.pythonMarkdown, Array(repeating: "a", count: 1000)).last == "a_999")
  }

  /// A number that a heading has by its own text is passed over.
  @Test func forgejosNumbersAreFree() {
    #expect(slugs(.forgejo, ["a", "a 1", "a", "a"]) == ["a", "a-1", "a-2", "a-3"])
  }
}
