import Testing

@testable import Git

@Suite struct RevisionMarkTests {
  private static let hash = "8f3ac1e08f3ac1e08f3ac1e08f3ac1e08f3ac1e0"

  @Test(arguments: [
    ("git-svn-id: https://svn.example.org/svn/harbour/trunk@123 6b1f", 123, "svn/harbour/trunk"),
    ("git-svn-id: file:///srv/svn/branches/a%20b@7 6b1f", 7, "srv/svn/branches/a b"),
    ("git-svn-id: svn+ssh://ada@svn.example.org/harbour@9 6b1f", 9, "harbour"),
    ("git-svn-id: https://svn.example.org@5 6b1f", 5, ""),
    ("svn path=/trunk/; revision=123", 123, "trunk"),
    ("svn path=/tags/1.0/; revision=8; tag=1.0", 8, "tags/1.0"),
    ("svn path=/odd; revision=1/; revision=2", 2, "odd; revision=1"),
    ("extra : convert_revision : svn%3A6b1f-22/trunk%4044", 44, "trunk"),
    ("HG:extra convert_revision:svn%3A6b1f-22/branches/x%4045", 45, "branches/x"),
  ])
  func numbersWithABranch(line: String, number: Int, branch: String) {
    let mark = RevisionMark.last(inMessage: Array("Mend the crane\n\n\(line)\n".utf8))
    #expect(mark == RevisionMark(.number(number), branch: branch))
  }

  @Test(arguments: [
    ("Legacy-ID: 123", 123), ("Legacy-ID: SVN:123", 123), ("Legacy-ID: 123.2", 123),
    ("Legacy-ID: 123-1", 123), ("From-SVN: r99", 99), ("llvm-svn: 300123", 300123),
    ("SVN-Revision: 12\r", 12), ("[SVN r77]", 77), ("Revision-number: 3", 3),
  ])
  func numbers(line: String, number: Int) {
    let mark = RevisionMark.last(inMessage: Array("Mend\n\n\(line)\n".utf8))
    #expect(mark == RevisionMark(.number(number)))
  }

  @Test(arguments: [
    "Legacy-ID: \(hash)", "Legacy-ID: hg:\(hash)", "HG-Node: \(hash.uppercased())",
    "hg-hash: 44:\(hash)", "extra : convert_revision : \(hash)",
  ])
  func hashes(line: String) {
    let mark = RevisionMark.last(inMessage: Array("Mend\n\n\(line)".utf8))
    #expect(mark == RevisionMark(.hash(Self.hash)))
  }

  @Test(arguments: [
    "", "\n\n", "Mend the crane", "    git-svn-id: https://x.example/trunk@1 u",
    "git-svn-id: https://x.example/trunk u", "git-svn-id:", "Legacy-ID: crane.c,v 1.3",
    "see git-svn-id: https://x.example/trunk@1 u", "svn path=/trunk/", "r12", hash,
    "From-SVN: twelve", "[SVN r]", "HG: abc",
    "extra : branch : 12",
    "Legacy-ID: 12.", "Legacy-ID: .1", ":", "hg: ",
  ])
  func linesThatAreNoMarks(line: String) {
    #expect(RevisionMark.last(inMessage: Array(line.utf8)) == nil)
  }

  @Test func theLastMarkCounts() {
    let message = """
      Merge

      git-svn-id: https://x.example/branches/a@5 u
      Signed-off-by: Ada
      git-svn-id: https://x.example/trunk@9 u
      """
    #expect(
      RevisionMark.last(inMessage: Array(message.utf8))
        == RevisionMark(.number(9), branch: "trunk"))
  }

  @Test(arguments: [
    (hash, RevisionMark(.hash(hash))), ("hg \(hash)\n", RevisionMark(.hash(hash))),
    ("changeset \(hash)\nmanifest \(hash)x", RevisionMark(.hash(hash))),
    ("r12", RevisionMark(.number(12))),
    ("r12 branches/x", RevisionMark(.number(12), branch: "branches/x")),
    ("svn path=/head/; revision=123", RevisionMark(.number(123), branch: "head")),
  ])
  func notes(note: String, mark: RevisionMark) {
    #expect(RevisionMark.last(inNote: Array(note.utf8)) == mark)
  }

  @Test(arguments: ["a good note", "r12 is better than this", "12", "abc"])
  func notesThatAreNoMarks(note: String) {
    #expect(RevisionMark.last(inNote: Array(note.utf8)) == nil)
  }

  @Test func anyBytesDoNoHarm() {
    #expect(RevisionMark.last(inMessage: [0xFF, 0x00, 0x0A, 0xC3, 0x3A, 0x0A]) == nil)
    // Many lines, and one very long one.
    let lines = Array(repeating: Array("git-svn-id: @\n".utf8), count: 30_000).flatMap { $0 }
    #expect(RevisionMark.last(inMessage: lines) == nil)
    let long = Array("svn path=".utf8) + [UInt8](repeating: UInt8(ascii: ";"), count: 300_000)
    #expect(RevisionMark.last(inMessage: long) == nil)
  }
}
