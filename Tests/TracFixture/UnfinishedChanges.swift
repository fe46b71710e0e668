import Foundation

/// Databases as a program leaves them that was ended while it wrote.
extension TestEnvironment {
  /// Makes a change that is in a write-ahead log next to the database only, which nobody has open any more.
  package func leaveLog(_ sql: String) throws {
    let database = try TestDatabase(self.database)
    defer { database.close() }
    try database.execute("PRAGMA journal_mode = WAL; PRAGMA wal_autocheckpoint = 0")
    try database.execute(sql)
    try keep(["", "-wal"]) { database.close() }
  }

  /// Leaves a change half done: parts of it are in the database, and what was there before in a journal.
  package func leaveJournal(_ sql: String) throws {
    let database = try TestDatabase(self.database)
    defer { database.close() }
    // So few pages in memory that others are written before the change is done.
    try database.execute("PRAGMA cache_size = 1; BEGIN IMMEDIATE")
    try database.execute(sql)
    try keep(["", "-journal"]) {
      try database.execute("ROLLBACK")
      database.close()
    }
  }

  /// Puts files back as they were before something tidied them up.
  private func keep(_ suffixes: [String], _ tidy: () throws -> Void) throws {
    let files = try suffixes.map { try Data(contentsOf: URL(filePath: database + $0)) }
    try tidy()
    for suffix in ["-wal", "-shm", "-journal"] {
      try? FileManager.default.removeItem(atPath: database + suffix)
    }
    for (suffix, bytes) in zip(suffixes, files) {
      try bytes.write(to: URL(filePath: database + suffix))
    }
  }
}
