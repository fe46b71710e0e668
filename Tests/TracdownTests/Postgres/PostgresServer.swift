import Foundation
import Testing
import TracFixture

/// A real server of PostgreSQL in a folder of its own, reached by a socket in there only, stopped at the end.
final class PostgresServer: Sendable {
  struct Failed: Error {
    var output: String
  }

  /// That of the suite, see `WithPostgres`.
  @TaskLocal static var current: PostgresServer?

  static let hint = "PostgreSQL is not installed; make deps-test gets it"

  /// The newest of `make deps-test` or of the system, as Debian lays it out, if it can be run; nil if there is none.
  static let programs: URL? = {
    let places = [
      fetched.appending(path: "usr/lib/postgresql"), URL(filePath: "/usr/lib/postgresql"),
    ]
    for place in places {
      let versions = (try? FileManager.default.contentsOfDirectory(atPath: place.path)) ?? []
      for version in versions.compactMap({ Int($0) }).sorted(by: >) {
        let folder = place.appending(path: "\(version)/bin")
        let isComplete = ["initdb", "postgres", "psql"].allSatisfy {
          (try? run(folder.appending(path: $0), ["--version"])) != nil
        }
        if isComplete { return folder }
      }
    }
    return nil
  }()

  /// Where `make deps-test` unpacks what is not installed.
  private static let fetched = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".build/postgresql")

  /// Where its socket is: what an address has as `host`.
  let folder: URL
  private let process: Process

  /// Its one user without a password is `postgres`; `guest` needs one.
  init() throws {
    folder = FileManager.default.temporaryDirectory
      .appending(path: "tracdown-postgres-\(UUID().uuidString.prefix(8))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    if getuid() == 0 { unsafe chown(folder.path, Self.nobody, Self.nobody) }
    guard let programs = Self.programs else { throw Failed(output: Self.hint) }
    let data = folder.appending(path: "data")
    process = try Self.process(
      programs.appending(path: "postgres"),
      [
        "-D", data.path, "-k", folder.path, "-c", "listen_addresses=", "-c", "fsync=off",
        "-c", "shared_buffers=16MB", "-c", "max_connections=10", "-c", "log_min_messages=panic",
        "-c", "jit=off",
      ])
    do {
      try Self.run(
        programs.appending(path: "initdb"),
        [
          "-D", data.path, "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C",
          "--no-sync",
        ])
      try "local all guest scram-sha-256\nlocal all all trust\n"
        .write(to: data.appending(path: "pg_hba.conf"), atomically: false, encoding: .utf8)
      process.standardError = FileHandle.nullDevice
      process.standardOutput = FileHandle.nullDevice
      try process.run()
      try waitUntilReady()
    } catch {
      stop()
      throw error
    }
  }

  /// At once; nothing of it is wanted.
  func stop() {
    if process.isRunning {
      kill(process.processIdentifier, SIGQUIT)
      process.waitUntilExit()
    }
    try? FileManager.default.removeItem(at: folder)
  }

  private func waitUntilReady() throws {
    for attempt in 1... {
      do {
        return try run("SELECT 1;")
      } catch {
        if attempt == 600 || !process.isRunning { throw error }
      }
      usleep(100_000)
    }
  }

  // MARK: SQL

  /// Runs statements, all or none of them where they say so.
  func run(_ sql: String, in database: String = "postgres") throws {
    guard let programs = Self.programs else { throw Failed(output: Self.hint) }
    try Self.run(
      programs.appending(path: "psql"),
      [
        "-h", folder.path, "-U", "postgres", "-d", database, "-X", "-q", "-v", "ON_ERROR_STOP=1",
        "-f", "-",
      ], input: sql)
  }

  // MARK: Processes

  /// PostgreSQL does not run as root.
  private static let nobody: uid_t = 65534

  private static func process(_ program: URL, _ arguments: [String]) throws -> Process {
    let process = Process()
    process.environment = environment
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: "/")
    if getuid() == 0 {
      process.executableURL = URL(filePath: "/usr/bin/setpriv")
      process.arguments =
        ["--reuid=\(nobody)", "--regid=\(nobody)", "--clear-groups", program.path] + arguments
    }
    return process
  }

  /// With the libraries that came along.
  static let environment: [String: String] = {
    var environment = ProcessInfo.processInfo.environment
    environment = environment.filter { !$0.key.hasPrefix("PG") }
    let libraries = fetched.appending(path: "usr/lib")
    let folders = (try? FileManager.default.contentsOfDirectory(atPath: libraries.path)) ?? []
    environment["LD_LIBRARY_PATH"] =
      ([environment["LD_LIBRARY_PATH"]].compactMap { $0 }
      + folders.map { libraries.path + "/" + $0 }).joined(separator: ":")
    environment["LC_ALL"] = "C"
    return environment
  }()

  @discardableResult
  private static func run(
    _ program: URL, _ arguments: [String], input: String = ""
  ) throws -> String {
    let process = try process(program, arguments)
    let (standardInput, output) = (Pipe(), Pipe())
    process.standardInput = standardInput
    process.standardOutput = output
    process.standardError = output
    try process.run()
    // It says nothing before it has read all, unless something is wrong.
    try? standardInput.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try? standardInput.fileHandleForWriting.close()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failed(output: text) }
    return text
  }
}

/// One server for all tests of a suite.
struct WithPostgres: SuiteTrait, TestScoping {
  func provideScope(
    for test: Test, testCase: Test.Case?, performing function: @concurrent () async throws -> Void
  ) async throws {
    let server = try PostgresServer()
    defer { server.stop() }
    try await PostgresServer.$current.withValue(server) { try await function() }
  }
}
