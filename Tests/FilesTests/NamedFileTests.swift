import FolderFixture
import Foundation
import Testing

@testable import Files

/// Files that settings and `trac.ini` name.
@Suite struct NamedFileTests {
  private func reason(_ path: String, atMost most: Int = 100, below folder: String? = nil)
    -> String?
  {
    do throws(SystemError) {
      let below = folder.map { Path($0) }
      try NamedFile.check(Path(path), atMost: most, below: below)
      return String(
        decoding: try NamedFile.read(Path(path), atMost: most, below: below), as: UTF8.self)
    } catch { return error.reason }
  }

  private func makePipe(_ path: String) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["mkfifo", path]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }

  @Test func regularFilesAreRead() throws {
    let folder = try TestFolder(["a.csv": "1,2\n", "empty": ""])
    #expect(reason(folder["a.csv"]) == "1,2\n")
    #expect(reason(folder["empty"]) == "")
    #expect(reason(folder["a.csv"], atMost: 4) == "1,2\n")
    try folder.link("link.csv", to: "a.csv")
    #expect(reason(folder["link.csv"]) == "1,2\n")
    #expect(reason(folder["b.csv"]) == "no such file or directory")
  }

  @Test func devicesPipesAndFoldersAreRefusedAtOnce() throws {
    let folder = try TestFolder(["in/a": ""])
    try makePipe(folder["pipe"])
    try folder.link("zero", to: "/dev/zero")
    for path in [folder["pipe"], folder["zero"], folder["in"], "/dev/zero", "/dev/null"] {
      #expect(reason(path) == "it is not a regular file")
    }
  }

  @Test func largeFilesAreRefused() throws {
    let folder = try TestFolder(["a": "12345"])
    #expect(reason(folder["a"], atMost: 4) == "it is larger than 0 MiB")
    try folder.write("large", [])
    let file = try FileHandle(forWritingTo: URL(filePath: folder["large"]))
    try file.truncate(atOffset: UInt64(NamedFile.mostBytes) + 1)
    try file.close()
    #expect(reason(folder["large"], atMost: NamedFile.mostBytes) == "it is larger than 64 MiB")
  }

  @Test func filesThatGrowWhileTheyAreReadAreRefused() {
    // Its size is 0 by its status.
    #expect(reason("/proc/self/status", atMost: 10) == "it is larger than 0 MiB")
  }

  @Test func nothingOutsideOfTheProjectIsRead() throws {
    let folder = try TestFolder(["project/docs/a": "a", "other/b": "b", "project-2/c": "c"])
    let project = folder["project"]
    try folder.link("project/out", to: "../other")
    try folder.link("project/in", to: "docs/a")
    try folder.link("project/nowhere", to: "/nowhere/at/all")
    try folder.link("way-in", to: "project/docs")
    for path in ["docs/a", "docs/../docs/a", "in"] {
      #expect(reason("\(project)/\(path)", below: project) == "a")
    }
    #expect(reason(folder["way-in/a"], below: project) == "a")
    let outside = "it is outside the project, \(project)"
    for path in [
      folder["other/b"], folder["project-2/c"], "\(project)/out/b", "\(project)/docs/../../other/b",
      "/etc/shadow", "/dev/zero", folder["nothing"], "\(project)/out/nothing", "/",
    ] {
      #expect(reason(path, below: project) == outside, "\(path)")
    }
    for path in ["nothing", "nowhere"] {
      #expect(reason("\(project)/\(path)", below: project) == "no such file or directory")
    }
  }
}
