import Testing

@testable import Migration
@testable import Stores

@Suite struct HistoryPlanTests {
  private func version(
    _ page: String, _ number: Int, _ seconds: Int, by author: String = "joe"
  ) -> PageVersion {
    PageVersion(page: page, number: number, seconds: seconds, author: author)
  }

  private func plan(
    _ versions: [PageVersion], _ uploads: [Upload] = [], squash: Int? = nil
  ) -> [String] {
    HistoryStep.plan(versions, uploads, after: HistoryRecord(), squash: squash).map { step in
      switch step.change {
      case .versions(let versions):
        "\(versions[0].page)@" + versions.map { String($0.number) }.joined(separator: "+")
      case .upload(let upload): "\(upload.page)/\(upload.file)"
      }
    }
  }

  @Test func theOrderIsThatOfTime() {
    let versions = [version("A", 1, 10), version("A", 2, 40), version("B", 1, 20)]
    let uploads = [Upload(page: "A", file: "f", seconds: 30, author: "joe")]
    #expect(plan(versions, uploads) == ["A@1", "B@1", "A/f", "A@2"])
  }

  @Test func aClockThatWentBackDoesNotSwapVersions() {
    let versions = [version("A", 1, 50), version("A", 2, 10), version("B", 1, 20)]
    #expect(plan(versions) == ["B@1", "A@1", "A@2"])
  }

  @Test func atOneTimePagesComeByNameAndBeforeUploads() {
    let uploads = [Upload(page: "A", file: "f", seconds: 10, author: "joe")]
    #expect(plan([version("A", 1, 10), version("B", 1, 10)], uploads) == ["A@1", "B@1", "A/f"])
  }

  @Test func editsThatFollowEachOtherAreOne() {
    let versions = [
      version("A", 1, 0), version("A", 2, 60), version("A", 3, 120), version("A", 4, 500),
      version("A", 5, 510, by: "ann"), version("A", 6, 520),
    ]
    #expect(plan(versions, squash: 60) == ["A@1+2+3", "A@4", "A@5", "A@6"])
    #expect(plan(versions).count == 6)
  }

  @Test func anotherPageBetweenDoesNotPartThem() {
    let versions = [version("A", 1, 0), version("A", 2, 60), version("B", 1, 30)]
    #expect(plan(versions, squash: 60) == ["B@1", "A@1+2"])
  }
}

@Suite struct HistoryMessageTests {
  private let versions = [
    PageVersion(page: "A/B", number: 3, seconds: 0, author: "joe"),
    PageVersion(page: "A/B", number: 4, seconds: 0, author: "joe"),
  ]

  @Test func aCommentIsTheMessage() {
    #expect(
      HistoryMessage.of([versions[0]], comments: ["better"])
        == "better\n\nTrac-Page: A/B\nTrac-Version: 3\n")
  }

  @Test func withoutOneTheVersionIsNamed() {
    #expect(
      HistoryMessage.of([versions[0]], comments: [" \n"])
        == "A/B: version 3\n\nTrac-Page: A/B\nTrac-Version: 3\n")
    #expect(HistoryMessage.of(versions, comments: ["", ""]).hasPrefix("A/B: versions 3 to 4\n"))
  }

  @Test func allCommentsOfEditsThatAreOneAreKept() {
    #expect(
      HistoryMessage.of(versions, comments: ["one", "two"])
        == "one\n\ntwo\n\nTrac-Page: A/B\nTrac-Version: 3\nTrac-Version: 4\n")
    #expect(HistoryMessage.of(versions, comments: ["one", "one"]).hasPrefix("one\n\nTrac"))
  }

  /// Whoever reads the log of a repository has a terminal that obeys some of them.
  @Test func nothingInAMessageSteersATerminal() {
    let codes: [UInt32] = Array(0...0x1F) + Array(0x7F...0x9F)
    var controls = ""
    controls.unicodeScalars.append(contentsOf: codes.compactMap { Unicode.Scalar($0) })
    let version = PageVersion(page: "A\(controls)", number: 3, seconds: 0, author: "joe")
    var upload = Upload(page: "A\(controls)", file: "b\(controls)", seconds: 0, author: "joe")
    var messages = [
      HistoryMessage.of([version], comments: []),
      HistoryMessage.of([version], comments: ["one\r\ntwo\(controls)"]),
      HistoryMessage.of(upload), HistoryMessage.rename("A\(controls)", to: "B\(controls)"),
      HistoryMessage.deletion(of: "A\(controls)"),
    ]
    upload.description = "say\(controls)"
    messages.append(HistoryMessage.of(upload))
    #expect(messages[1].hasPrefix("one\ntwo"))
    for message in messages {
      let left = message.unicodeScalars.filter {
        $0.properties.generalCategory == .control && $0 != "\n" && $0 != "\t"
      }
      #expect(left.isEmpty, "\(message.debugDescription)")
    }
    // Trailers are the last lines, one each.
    #expect(messages[0].split(separator: "\n").count == 3)
  }

  @Test func anUploadSaysWhatItIs() {
    var upload = Upload(page: "A", file: "plan.png", seconds: 0, author: "joe")
    #expect(
      HistoryMessage.of(upload) == "A: attach plan.png\n\nTrac-Page: A\nTrac-Attachment: plan.png\n"
    )
    upload.description = "the plan"
    #expect(HistoryMessage.of(upload).hasPrefix("the plan\n\n"))
  }
}
