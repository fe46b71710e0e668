/// What the column `time` counts in: seconds before database version 25, then microseconds (Trac 0.12).
struct TracClock {
  private let perSecond: Int64

  /// Where no version is to be read, the times themselves tell.
  init(_ database: any SQLDatabase) throws(SQLError) {
    var version: Int64?
    do throws(SQLError) {
      version = try database.first("SELECT value FROM system WHERE name = 'database_version'")?[0]
        .integer
    } catch {
      if error.kind == .busy { throw error }
    }
    if version == nil {
      // The year 5000 in seconds; in microseconds a day of 1970.
      let latest = try? database.first("SELECT max(time) FROM wiki")?[0].integer
      version = (latest ?? 0) > 95_000_000_000 ? 25 : 21
    }
    perSecond = (version ?? 25) < 25 ? 1 : 1_000_000
  }

  /// Since 1970; what is no number is 0. What lies before that or after 2106, where commits end, is the nearest of both.
  func seconds(_ value: SQLValue) -> Int {
    Int(min(max((value.integer ?? 0) / perSecond, 0), Int64(UInt32.max)))
  }
}
