import Testing

@testable import Repair

@Suite struct FileLookupTests {
  private static let svg = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n"
  private static let png: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 1, 2]

  private func find(
    _ name: String, in files: [String: String], bytes: [String: [UInt8]] = [:],
    near owner: String = "Page", isImage: Bool = true
  ) throws -> FileLookup.Find {
    let folder = try TestTree(files, bytes: bytes)
    defer { withExtendedLifetime(folder) {} }
    return FileLookup(try DocsTree(folder.path, paths: []))
      .find(name, near: owner, isImage: isImage)
  }

  @Test(arguments: [
    ("img/plan.svg", "img/plan.svg"), ("plan.svg", "img/plan.svg"),
    ("../old/plan.svg", "img/plan.svg"),
    // Letter case, and marks that file systems do not take.
    ("Plan.SVG", "img/plan.svg"), ("Node%20States.svg", "Node States.svg"),
    ("Node States.svg", "Node States.svg"), ("node-states.svg", "Node States.svg"),
    ("Node_States.svg?raw=1#x", "Node States.svg"),
    // Saved under the name that its address had.
    ("The deck.svg", "The%20deck.svg"), ("The%20deck.svg", "The%20deck.svg"),
    // Under another suffix.
    ("plan.png", "img/plan.svg"), ("plan.jpeg", "img/plan.svg"), ("plan.txt", nil),
    ("nothing.svg", nil), ("img/", nil), ("", nil),
  ])
  func picturesAreFoundByTheirNames(_ name: String, _ path: String?) throws {
    let found = try find(
      name, in: ["img/plan.svg": Self.svg, "Node States.svg": Self.svg, "The%20deck.svg": Self.svg])
    #expect(found == (path.map { .found($0) } ?? .nothing))
  }

  @Test func theNameAsItIsGoesBeforeOtherLetterCase() throws {
    let files = ["a/plan.svg": Self.svg, "b/Plan.svg": Self.svg + " "]
    #expect(try find("Plan.svg", in: files) == .found("b/Plan.svg"))
    #expect(try find("plan.svg", in: files) == .found("a/plan.svg"))
  }

  @Test(arguments: [
    ("a/x.svg", "Page", FileLookup.Find.found("a/x.svg")),
    ("old/a/x.svg", "Page", .found("a/x.svg")),
    ("x.svg", "B", .found("b/x.svg")),
    ("x.svg", "b/Page", .found("b/x.svg")),
    ("x.svg", "Page", .several(["a/x.svg", "b/x.svg"])),
  ])
  func ofSeveralTheNearestIsMeant(
    _ name: String, _ owner: String, _ expected: FileLookup.Find
  ) throws {
    let files = ["a/x.svg": Self.svg, "b/x.svg": Self.svg + "<!-- other -->"]
    #expect(try find(name, in: files, near: owner) == expected)
  }

  @Test func theSamePictureInTwoPlacesIsOne() throws {
    #expect(
      try find("x.svg", in: ["a/x.svg": Self.svg, "b/x.svg": Self.svg]) == .found("a/x.svg"))
  }

  @Test func whatIsNoPictureIsNotShown() throws {
    #expect(try find("x.png", in: ["x.png": "Not found\n"]) == .noPicture("x.png"))
    #expect(try find("x.png", in: ["x.png": ""]) == .noPicture("x.png"))
    // The real one is somewhere else.
    #expect(
      try find("x.png", in: ["a/x.png": "Not found\n"], bytes: ["b/x.png": Self.png])
        == .found("b/x.png"))
  }

  /// A link needs no image; documents are found as pages.
  @Test(arguments: [
    ("x.pdf", FileLookup.Find.found("a/x.pdf")), ("X.PDF", .found("a/x.pdf")), ("x.doc", .nothing),
    ("Guide.md", .nothing), ("x.svg", .nothing),
  ])
  func otherFilesAreFoundForLinks(_ name: String, _ expected: FileLookup.Find) throws {
    let files = ["a/x.pdf": "x", "Guide.md": "# Guide\n", "x.png": Self.svg]
    #expect(try find(name, in: files, isImage: false) == expected)
  }
}
