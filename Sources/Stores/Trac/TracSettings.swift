import Files
import Markup

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
        findings.append(.notInherited(file, by: path, error))
      }
    }
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0x0A
  }
}

extension Finding {
  fileprivate static func notInherited(_ file: Path, by path: Path, _ error: SystemError) -> Finding
  {
    FindingKind.settingsMissing.finding(
      "\(path.text) inherits from \(file.text), which cannot be read (\(error.reason)): settings of InterWiki and the like may be missing.",
      help: "Copy that file to the same place, or put what it says into the trac.ini you give.")
  }
}
