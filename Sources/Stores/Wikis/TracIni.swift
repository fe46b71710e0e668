import Basics
import Files
import Markup

/// A project's `trac.ini`, in the rules of Python's ConfigParser without interpolation, as Trac reads it.
///
///     [interwiki]
///     # a comment
///     docs = https://docs.example/
///     long = first line
///       second line
package struct TracIni: Hashable, Sendable {
  private var sections: [(name: String, options: [(key: String, value: String)])] = []

  package init() {}

  /// Reads the text; lines that are neither a section, an option, a comment nor a continuation are skipped,
  /// as a broken option must not stop a migration.
  package init(_ text: [UInt8]) {
    var isOpen = false
    for line in PageText(decoding: text).utf8.split(
      separator: 0x0A, omittingEmptySubsequences: false)
    {
      let text = line.trimmed(\.isSpaceOrTab)
      guard let first = text.first else {
        if isOpen { append("") }
        continue
      }
      // A comment inside a value does not end it.
      if first == UInt8(ascii: "#") || first == UInt8(ascii: ";") { continue }
      if isOpen, line.first == 0x20 || line.first == 0x09 {
        append(String(decoding: text, as: UTF8.self))
      } else if first == UInt8(ascii: "["), let end = text.lastIndex(of: UInt8(ascii: "]")) {
        open(String(decoding: text[text.startIndex + 1..<end], as: UTF8.self))
        isOpen = false
      } else if let equals = text.firstIndex(where: { $0 == 0x3D || $0 == 0x3A }),
        !sections.isEmpty
      {
        let key = text[..<equals].trimmed(\.isSpaceOrTab)
        let value = text[(equals + 1)...].trimmed(\.isSpaceOrTab)
        set(String(decoding: key, as: UTF8.self), String(decoding: value, as: UTF8.self))
        isOpen = true
      }
    }
    trimValues()
  }

  /// Reads the file.
  ///
  /// - Parameter access: of who named it.
  package init(contentsOf path: Path, access: FileAccess = .typed) throws(SystemError) {
    self.init(try access.read(path))
  }

  /// The value of an option; names of options are the same in any case, names of sections are not.
  package subscript(section: String, key: String) -> String? {
    let key = key.lowercased()
    return self.section(section).first { $0.key.lowercased() == key }?.value
  }

  /// The options of a section in the order of the file, spelled as there.
  package func section(_ name: String) -> [(key: String, value: String)] {
    sections.first { $0.name == name }?.options ?? []
  }

  /// The value of an option that is on or off: `enabled`, `true`, `yes`, `on`, `aye`, `1` in any case are on.
  /// nil if the option is not there.
  package func isOn(_ section: String, _ key: String) -> Bool? {
    self[section, key].map {
      ["1", "true", "yes", "on", "aye", "enabled"].contains($0.lowercased())
    }
  }

  /// Everything, section by section, for telling whether something changed: `key = value`.
  package var all: [(name: String, options: [String])] {
    sections.map { ($0.name, $0.options.map { "\($0.key) = \($0.value)" }) }
  }

  /// These options and those of another file, which win.
  func overridden(by other: TracIni) -> TracIni {
    var result = self
    for section in other.sections {
      result.open(section.name)
      for option in section.options { result.set(option.key, option.value) }
    }
    return result
  }

  /// The current section is last; one that comes a second time goes on.
  private mutating func open(_ name: String) {
    if let index = sections.firstIndex(where: { $0.name == name }) {
      sections.append(sections.remove(at: index))
    } else {
      sections.append((name, []))
    }
  }

  /// The last value of an option holds.
  private mutating func set(_ key: String, _ value: String) {
    let last = sections.count - 1
    sections[last].options.removeAll { $0.key.lowercased() == key.lowercased() }
    sections[last].options.append((key, value))
  }

  private mutating func append(_ line: String) {
    let (section, option) = (sections.count - 1, sections[sections.count - 1].options.count - 1)
    sections[section].options[option].value += "\n" + line
  }

  private mutating func trimValues() {
    for section in sections.indices {
      for option in sections[section].options.indices {
        let value = sections[section].options[option].value
        let end = value.utf8.lastIndex { $0 != 0x0A }
        sections[section].options[option].value = String(
          end.map { value[...$0] } ?? value[value.startIndex..<value.startIndex])
      }
    }
  }

  /// The order of sections and options counts: it is the file's.
  package static func == (left: TracIni, right: TracIni) -> Bool {
    left.sections.elementsEqual(right.sections) { a, b in
      a.name == b.name && a.options.elementsEqual(b.options) { $0 == $1 }
    }
  }

  /// Of the sections' names alone: enough to tell most files apart.
  package func hash(into hasher: inout Hasher) {
    for section in sections { hasher.combine(section.name) }
  }
}

/// `trac.ini` with all that it inherits.
package struct TracSettings: Sendable {
  package var ini = TracIni()
  /// About files that it names and that are not there.
  package var findings: [Finding] = []
}

// Reading `trac.ini`: its own word wins, then that of the first file that it inherits from, and so on (TracIni, "Global
// Configuration").
extension TracSettings {
  /// - Parameter access: of who named the file; those that it inherits are named by itself.
  /// - Throws: where the file itself cannot be read.
  init(_ path: Path, access: FileAccess = .named(below: nil)) throws(SourceError) {
    do throws(SystemError) {
      ini = try TracIni(contentsOf: path, access: access)
    } catch {
      throw .system(error)
    }
    var readers: Set<Path> = [path.resolved ?? path]
    inherit(from: path, &readers)
  }

  /// - Parameter readers: the files whose parents are being read: in a circle, Trac goes on for ever.
  private mutating func inherit(from path: Path, _ readers: inout Set<Path>) {
    guard let list = ini["inherit", "file"] else { return }
    for name in list.utf8.split(separator: UInt8(ascii: ",")) {
      let name = name.drop(while: Self.isBlank).reversed().drop(while: Self.isBlank).reversed()
      guard !name.isEmpty else { continue }
      let file =
        name.first == UInt8(ascii: "/")
        ? Path(bytes: Array(name)) : path.parent.appending(Array(name))
      // More files than anybody has: what is left out then is not there.
      guard readers.count < 100, readers.insert(file.resolved ?? file).inserted else { continue }
      do throws(SystemError) {
        var parent = TracSettings()
        parent.ini = try TracIni(contentsOf: file, access: .named(below: nil))
        parent.inherit(from: file, &readers)
        ini = parent.ini.overridden(by: ini)
        findings += parent.findings
      } catch {
        findings.append(
          Finding(.inheritedMissing(file: file.text, by: path.text, reason: error.reason)))
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte.isSpaceOrTab || byte == 0x0A
  }
}
