import Testing

@testable import Facts
@testable import Files

/// Folders that hold documents as they were in older versions.
@Suite struct DocumentVersionsTests {
  private func old(_ paths: String..., settings: [String] = []) -> [String] {
    let tree = MemoryTree(
      Dictionary(uniqueKeysWithValues: (paths + settings).map { ($0, Array("# A\n".utf8)) }))
    return ProjectFacts.read(tree: tree, name: "").documents.filter(\.isOldVersion).map(\.path)
  }

  @Test func systemsTellWhereCopiesLie() {
    #expect(
      old(
        "docs/a.md", "versioned_docs/version-1.0/a.md", "versioned_docs/version-1.0/only.md",
        settings: ["docusaurus.config.js"])
        == ["versioned_docs/version-1.0/a.md", "versioned_docs/version-1.0/only.md"])
    #expect(
      old("docs/a.md", "versioned_docs/version-1.0/a.md") == [])
  }

  @Test func theNewestOfNothingButCopiesIsNone() {
    #expect(
      old(
        "versioned_docs/version-1.9/a.md", "versioned_docs/version-1.10/a.md",
        settings: ["docusaurus.config.js"]) == ["versioned_docs/version-1.9/a.md"])
  }

  @Test func foldersThatShareTheirDocuments() {
    #expect(
      old("docs/v9/a.md", "docs/v9/b.md", "docs/v10/a.md", "docs/v10/b.md", "docs/v10/c.md")
        == ["docs/v9/a.md", "docs/v9/b.md"])
    #expect(
      old("x/1.x/a.md", "x/1.x/b/b.md", "x/next/a.md", "x/next/b/b.md", "x/latest/a.md")
        == ["x/1.x/a.md", "x/1.x/b/b.md"])
  }

  @Test func otherFoldersAreNone() {
    #expect(old("docs/v1/a.md", "docs/v1/b.md", "docs/v2/c.md", "docs/v2/d.md") == [])
    #expect(old("docs/1/a.md", "docs/1/b.md", "docs/2/a.md", "docs/2/b.md") == [])
    #expect(old("api/v1/a.md", "api/v1/b.md", "api/v2/a.md", "api/v2/b.md") == [])
    #expect(old("docs/v1/a.md", "docs/v1/b.md") == [])
  }
}
