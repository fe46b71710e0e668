import ArgumentParser

/// Where the database of an environment is, if not where its `trac.ini` says.
struct DatabaseOptions: ParsableArguments {
  @Option(
    name: .customLong("database"),
    help: ArgumentHelp(
      """
      The environment's database, written as in trac.ini, which it wins over: \
      postgres://user:password@host/name?schema=wiki or sqlite:PATH. Better keep the password in ~/.pgpass: \
      others on this machine can see the command line.
      """, valueName: "address"))
  var address: String?
}
