import Basics
import Files

/// Who the logins of a Trac are: a file as git-svn has it (`--authors-file`).
///
///     # the one who began
///     joe = Joe Doe <joe@example.org>
package struct Authors: Hashable, Sendable {
  private var people: [String: (name: String, email: String)] = [:]

  /// Nobody is known.
  package init() {}

  /// - Parameter text: the file's.
  /// - Throws: at the first line that says nobody.
  package init(_ text: [UInt8], file: String) throws(AuthorsError) {
    let lines = PageText(decoding: text).utf8.split(
      separator: 0x0A, omittingEmptySubsequences: false)
    for (line, number) in zip(lines, 1...) {
      let line = String(decoding: line, as: UTF8.self)
      let trimmed = line.trimmedBlanks
      if trimmed.isEmpty || trimmed.hasPrefix("#") { continue }
      guard let equals = line.firstRange(of: " = ") ?? line.firstRange(of: "="),
        let open = line[equals.upperBound...].lastIndex(of: "<"),
        let close = line[open...].lastIndex(of: ">")
      else { throw AuthorsError(file: file, line: number, text: String(trimmed.prefix(100))) }
      let name = line[equals.upperBound..<open].trimmedBlanks
      let email = line[line.index(after: open)..<close].trimmedBlanks
      people[line[..<equals.lowerBound].trimmedBlanks] = (name, email)
    }
  }

  /// Reads the file.
  ///
  /// - Throws: `SystemError`, `AuthorsError`.
  package init(contentsOf path: Path) throws {
    try self.init(try Descriptor.file(path, followingLinks: true).readAll(), file: path.text)
  }

  /// Whether the file names that login.
  package func knows(_ login: String) -> Bool { people[login] != nil }

  /// The author of a commit. Who is not in the file gets no address that mail could go to.
  ///
  /// - Parameter seconds: since 1970 (UTC).
  package func signature(of login: String, at seconds: Int) -> Signature {
    if let person = people[login] {
      return Signature(name: person.name, email: person.email, seconds: seconds)
    }
    let name = Self.shown(login)
    return Signature(name: name, email: Self.email(name), seconds: seconds)
  }

  /// A file to be filled in, with every login once.
  ///
  /// - Parameter names: what Trac knows of them: the full name, or an address to be put in by who may.
  package static func template(
    _ logins: [String], names: [String: (name: String?, email: String?)]
  ) -> String {
    var text = """
      # The names of the Trac logins, one per line: login = Name <mail>
      # Fill in names and email addresses, then pass this file with --authors.

      """
    for login in Set(logins).sortedByBytes() {
      let shown = Self.shown(login)
      let known = names[login]
      if let email = known?.email, !email.isEmpty {
        text += "# Trac has for the next line: \(clean(email))\n"
      }
      let name = known?.name.flatMap { $0.isEmpty ? nil : clean($0) } ?? shown
      text += "\(oneLine(login)) = \(name) <\(email(shown))>\n"
    }
    return text
  }

  /// `Joe <joe@example.org>` and `joe@example.org` are what visitors type in; their address is their own affair.
  private static func shown(_ login: String) -> String {
    var name = login.prefix { $0 != "<" }
    if name.trimmedBlanks.isEmpty { name = login.drop { $0 == "<" || $0 == " " } }
    if let at = name.firstIndex(of: "@") { name = name[..<at] }
    let text = clean(name.trimmedBlanks)
    return text.isEmpty ? "anonymous" : text
  }

  private static func email(_ name: String) -> String {
    var login = ""
    for scalar in name.unicodeScalars {
      let isPlain = scalar.properties.isAlphabetic || scalar.properties.numericType != nil
      login.unicodeScalars.append(isPlain || scalar == "." || scalar == "_" ? scalar : "-")
    }
    return login + "@trac-host"
  }

  /// On one line, without what ends an address.
  private static func clean(_ text: String) -> String {
    oneLine(text).filter { $0 != "<" && $0 != ">" }
  }

  private static func oneLine(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }))
  }

  package static func == (one: Authors, other: Authors) -> Bool {
    one.people.count == other.people.count
      && one.people.allSatisfy { key, person in other.people[key].map { $0 == person } ?? false }
  }

  /// Of the logins alone.
  package func hash(into hasher: inout Hasher) { hasher.combine(Set(people.keys)) }
}

/// A line of a file of authors that says nobody.
package struct AuthorsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// As it was given.
  package var file: String
  /// From 1.
  package var line: Int
  /// What is there.
  package var text: String

  /// For a person: what is wrong, and how to write it.
  package var description: String {
    "\(file), line \(line): '\(text)' does not name a person. Write: login = Name <mail@example.org>"
  }
}
