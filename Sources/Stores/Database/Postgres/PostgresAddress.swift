/// Where a database of PostgreSQL is, as Trac writes it (TracEnvironment, "Database Connection Strings").
///
///     postgres://user:secret@host:5432/name?schema=wiki
///     postgres://user@/name?host=/var/run/postgresql
///
/// User, password, host and name may be percent-encoded. What is missing libpq fills in: the user's own name, the socket of
/// this machine, the password from `~/.pgpass`.
struct PostgresAddress: Sendable {
  private(set) var user: String?
  private(set) var password: String?
  private(set) var host: String?
  private(set) var port: String?
  private(set) var name: String?
  /// nil: those that the server searches by itself for this user.
  private(set) var schema: String?
  /// How to connect, in libpq's words.
  private(set) var options: [(name: String, value: String)] = []
  /// What stands behind `?` and means nothing here.
  private(set) var unknown: [String] = []

  /// nil: it is none.
  init?(_ text: String) {
    let scheme = text.utf8.prefix { $0 != UInt8(ascii: ":") }
    var rest = text.utf8.dropFirst(scheme.count + 1)
    guard ["postgres", "postgresql"].contains(String(scheme)?.lowercased()),
      rest.first == UInt8(ascii: "/")
    else { return nil }
    // Trac takes one slash like three: no host.
    let slashes = rest.prefix { $0 == UInt8(ascii: "/") }.count
    rest = rest.dropFirst(min(slashes, 3))
    if slashes == 2 {
      let authority = rest.prefix { $0 != UInt8(ascii: "/") }
      rest = rest.dropFirst(authority.count + 1)
      guard read(authority: authority) else { return nil }
    }
    let path = rest.prefix { $0 != UInt8(ascii: "?") }
    // These two are more likely the rest of a password that is not encoded.
    guard !path.contains(UInt8(ascii: "/")), !path.contains(UInt8(ascii: "@")) else { return nil }
    name = Self.decoded(path)
    for pair in rest.dropFirst(path.count + 1).split(separator: UInt8(ascii: "&")) {
      read(parameter: pair)
    }
    let all = [user, password, host, name, schema] + options.map(\.value)
    guard !all.contains(where: { $0?.utf8.contains(0) ?? false }) else { return nil }
  }

  /// `user:password@host:port`; false: it is none.
  private mutating func read(authority: Substring.UTF8View) -> Bool {
    var place = authority
    if let at = authority.lastIndex(of: UInt8(ascii: "@")) {
      let login = authority[..<at].split(
        separator: UInt8(ascii: ":"), maxSplits: 1, omittingEmptySubsequences: false)
      user = Self.decoded(login[0])
      if login.count > 1 { password = Self.decoded(login[1]) }
      place = authority[authority.index(after: at)...]
    }
    // An address of IPv6 has colons of its own.
    let start = place.lastIndex(of: UInt8(ascii: "]")) ?? place.startIndex
    if let colon = place[start...].lastIndex(of: UInt8(ascii: ":")) {
      let digits = place[place.index(after: colon)...]
      guard digits.allSatisfy({ (0x30...0x39).contains($0) }), digits.count < 6 else {
        return false
      }
      if !digits.isEmpty { port = String(digits) }
      place = place[..<colon]
    }
    if place.first == UInt8(ascii: "["), place.last == UInt8(ascii: "]") {
      place = place.dropFirst().dropLast()
    }
    host = Self.decoded(place)
    return true
  }

  /// `schema=wiki`
  private mutating func read(parameter: Substring.UTF8View) {
    let key = parameter.prefix { $0 != UInt8(ascii: "=") }
    let name = Self.decoded(key) ?? ""
    guard let value = Self.decoded(parameter.dropFirst(key.count + 1)) else { return }
    switch name {
    case "schema": schema = value
    case "host": host = value
    case "sslmode", "sslrootcert", "sslcert", "sslkey", "connect_timeout":
      options.append((name, value))
    default: unknown.append(name)
    }
  }

  /// nil: nothing is there.
  private static func decoded(_ text: Substring.UTF8View) -> String? {
    var bytes: [UInt8] = []
    var rest = text
    while let byte = rest.popFirst() {
      let digits = rest.prefix(2)
      if byte == UInt8(ascii: "%"), digits.count == 2,
        digits.allSatisfy({ Unicode.Scalar($0).properties.isASCIIHexDigit }),
        let value = UInt8(String(Substring(digits)), radix: 16)
      {
        bytes.append(value)
        rest = rest.dropFirst(2)
      } else {
        bytes.append(byte)
      }
    }
    return bytes.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
  }

  /// For messages: without the password.
  var text: String {
    let isFolder = host?.hasPrefix("/") ?? false
    let parameters = [("host", isFolder ? host : nil), ("schema", schema)].compactMap {
      (name, value) in value.map { "\(name)=\($0)" }
    }
    return "postgres://" + (user.map { "\($0)@" } ?? "") + (isFolder ? "" : host ?? "")
      + (port.map { ":\($0)" } ?? "") + "/" + (name ?? "")
      + (parameters.isEmpty ? "" : "?" + parameters.joined(separator: "&"))
  }

  /// The same in libpq's words.
  var connectionOptions: [(name: String, value: String)] {
    [
      ("user", user), ("password", password), ("host", host), ("port", port), ("dbname", name),
    ].compactMap { name, value in value.map { (name, $0) } } + options
  }
}
