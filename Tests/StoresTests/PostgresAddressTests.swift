import Testing

@testable import Stores

@Suite struct PostgresAddressTests {
  @Test(
    arguments: [
      (
        "postgres://joe:secret@db.example:5433/trac",
        "user=joe password=secret host=db.example port=5433 dbname=trac"
      ),
      ("postgresql://joe@db.example/trac", "user=joe host=db.example dbname=trac"),
      ("postgres://db.example/trac", "host=db.example dbname=trac"),
      ("postgres:///trac", "dbname=trac"),
      ("postgres:/trac", "dbname=trac"),
      (
        "postgres://joe:secret@/trac?host=/run/postgresql",
        "user=joe password=secret host=/run/postgresql dbname=trac"
      ),
      ("postgres://joe@%2Frun%2Fpostgresql/trac", "user=joe host=/run/postgresql dbname=trac"),
      ("postgres://j%40e:a%3Ab%2Fc:d%25@h/t%2Dc", "user=j@e password=a:b/c:d% host=h dbname=t-c"),
      // A code that is not one stays.
      ("postgres://joe:100%@h/t", "user=joe password=100% host=h dbname=t"),
      ("postgres://joe:a@b?c@h/t", "user=joe password=a@b?c host=h dbname=t"),
      ("postgres://joe@[2001:db8::1]:5432/t", "user=joe host=2001:db8::1 port=5432 dbname=t"),
      ("postgres://joe@[2001:db8::1]/t", "user=joe host=2001:db8::1 dbname=t"),
      (
        "postgres://h/t?sslmode=require&connect_timeout=3",
        "host=h dbname=t sslmode=require connect_timeout=3"
      ),
      ("postgres://h:/t", "host=h dbname=t"),
      ("postgres://h", "host=h"),
    ])
  func partsAreWhatLibpqGets(address: String, parts: String) throws {
    let options = try #require(PostgresAddress(address)).connectionOptions
    #expect(options.map { "\($0.name)=\($0.value)" }.joined(separator: " ") == parts)
  }

  @Test(
    arguments: [
      "", "postgres", "postgres:", "postgres:trac", "mysql://h/t", "postgres://h:port/t",
      "postgres://h:123456/t",
      // A password that is not encoded.
      "postgres://joe:sec/ret@h/t", "postgres://joe:123/4@h/t", "postgres://joe:1/2/3@h/t",
      "postgres://joe:a%00b@h/t",
    ])
  func whatIsNoAddressIsRefused(address: String) {
    #expect(PostgresAddress(address) == nil)
  }

  @Test(
    arguments: [
      (
        "postgresql://joe:secret@h:5433/trac?schema=a%20b&sslmode=require",
        "postgres://joe@h:5433/trac?schema=a b"
      ),
      (
        "postgres://joe:secret@/trac?host=/run/postgresql&schema=wiki",
        "postgres://joe@/trac?host=/run/postgresql&schema=wiki"
      ),
      ("postgres:///", "postgres:///"),
    ])
  func messagesHaveNoPassword(address: String, shown: String) throws {
    #expect(try #require(PostgresAddress(address)).text == shown)
  }

  @Test func schemasAndWhatMeansNothingAreToldApart() throws {
    let address = try #require(PostgresAddress("postgres://h/t?schema=%22a%22&shema=b&timeout=3"))
    #expect(address.schema == "\"a\"")
    #expect(address.unknown == ["shema", "timeout"])
  }
}
