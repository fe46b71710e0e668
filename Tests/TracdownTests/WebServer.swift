import Foundation

/// A real web server with a configuration of its own, on a port of 127.0.0.1, stopped at the end.
final class WebServer {
  enum Kind: String, CaseIterable {
    case nginx
    case apache = "apache2"

    var hint: String { "\(rawValue) is not installed; make deps-test gets it" }

    /// From `make deps-test`, or the system's; nil if there is none.
    var program: URL? {
      let folders =
        [WebServer.fetched.appendingPathComponent("usr/sbin").path]
        + (ProcessInfo.processInfo.environment["PATH"] ?? "").components(separatedBy: ":")
        + ["/usr/sbin"]
      return folders.map { URL(fileURLWithPath: $0).appendingPathComponent(rawValue) }
        .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
  }

  struct Refused: Error {
    var output: String
  }

  /// Where `make deps-test` unpacks what is not installed.
  private static let fetched = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".build/servers")

  let port: UInt16
  private let folder: URL
  private let process: Process

  /// - Parameter redirects: the file that `--redirects` wrote; installed as its own head says.
  init(_ kind: Kind, program: URL, redirects: URL) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("tracdown-server-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    port = try LoopbackHTTP.freePort()
    let configuration = folder.appendingPathComponent("server.conf")
    // Apache looks into its map with each question.
    let installed = folder.appendingPathComponent("redirects")
    try FileManager.default.copyItem(at: redirects, to: installed)
    let text =
      switch kind {
      case .nginx: try Self.nginx(folder, port, installed)
      case .apache: try Self.apache(folder, port, installed, program)
      }
    try Data(text.utf8).write(to: configuration)
    let (test, start): ([String], [String]) =
      switch kind {
      case .nginx:
        (
          ["-p", folder.path, "-c", configuration.path, "-t"],
          ["-p", folder.path, "-c", configuration.path]
        )
      case .apache: (["-f", configuration.path, "-t"], ["-f", configuration.path, "-X"])
      }
    let (code, output) = try Self.run(program, test)
    // Warnings count: nginx says so where its maps are too small.
    guard code == 0, !output.contains("[warn]") else {
      try? FileManager.default.removeItem(at: folder)
      throw Refused(output: output)
    }
    process = Self.process(program, start)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  deinit {
    // The threads of the tests block SIGTERM, and the server with them. It is one process and keeps nothing.
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  func ask(_ targets: [String]) throws -> [LoopbackHTTP.Answer] {
    try LoopbackHTTP.head(targets, port: port)
  }

  private static func nginx(_ folder: URL, _ port: UInt16, _ redirects: URL) throws -> String {
    let map = try String(contentsOf: redirects, encoding: .utf8)
    let temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
      .map { "\($0)_temp_path \(folder.path)/\($0);" }.joined(separator: "\n")
    return """
      daemon off;
      master_process off;
      pid \(folder.path)/pid;
      error_log stderr;
      events {}
      http {
      access_log off;
      keepalive_requests 100000;
      \(temporary)
      \(shown(in: map, behind: "# Inside http { }:").replacing("/etc/nginx/this-file", with: redirects.path))
      server {
      listen 127.0.0.1:\(port);
      \(shown(in: map, behind: "# Inside server { }:"))
      location / { return 404; }
      }
      }

      """
  }

  private static func apache(
    _ folder: URL, _ port: UInt16, _ redirects: URL, _ program: URL
  ) throws -> String {
    let map = try String(contentsOf: redirects, encoding: .utf8)
    let rules = map.components(separatedBy: "\n").filter { $0.hasPrefix("#   ") }
      .map { $0.dropFirst(4) }.joined(separator: "\n")
      .replacing("/etc/apache2/this-file", with: redirects.path)
    let root = program.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("lib/apache2").path
    return """
      ServerRoot \(root)
      ServerName localhost
      PidFile \(folder.path)/pid
      ErrorLog \(folder.path)/errors
      Mutex file:\(folder.path)
      DefaultRuntimeDir \(folder.path)
      Listen 127.0.0.1:\(port)
      MaxKeepAliveRequests 0
      LoadModule mpm_event_module modules/mod_mpm_event.so
      LoadModule authz_core_module modules/mod_authz_core.so
      LoadModule rewrite_module modules/mod_rewrite.so
      DocumentRoot \(folder.path)
      <VirtualHost *:\(port)>
      \(rules)
      </VirtualHost>

      """
  }

  private static func shown(in text: String, behind mark: String) -> String {
    text.components(separatedBy: "\n").first { $0.hasPrefix(mark) }
      .map { String($0.dropFirst(mark.count)) } ?? ""
  }

  private static func process(_ program: URL, _ arguments: [String]) -> Process {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    if program.path.hasPrefix(fetched.path) {
      // Libraries that came along, for Apache.
      let libraries = fetched.appendingPathComponent("usr/lib")
      let folders = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
      var environment = ProcessInfo.processInfo.environment
      environment["LD_LIBRARY_PATH"] = folders.map { libraries.path + "/" + $0 }
        .joined(separator: ":")
      process.environment = environment
    }
    return process
  }

  private static func run(_ program: URL, _ arguments: [String]) throws -> (Int32, String) {
    let process = process(program, arguments)
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }
}
