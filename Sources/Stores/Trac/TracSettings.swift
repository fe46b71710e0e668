import Markup

/// `trac.ini` with all that it inherits.
package struct TracSettings: Sendable {
  package var ini = TracIni()
  /// About files that it names and that are not there.
  package var findings: [Finding] = []
}

// Reading `trac.ini`; what it inherits comes first, its own word wins (TracIni, "Global Configuration").
extension TracSettings {
  /// - Parameters:
  ///   - path: the file.
  ///   - environment: the folder of the environment that it belongs to; nil: not known.
  /// - Throws: where the file itself cannot be read.
  init(_ path: Path, environment: Path?) throws(SourceError) {
    do throws(SystemError) {
      ini = try TracIni(contentsOf: path)
    } catch {
      throw .system(error)
    }
    inherit(from: path, depth: 0)
  }

  private mutating func inherit(from path: Path, depth: Int) {
    // Trac goes on for ever; ten are more than anybody has.
    guard depth < 10, let list = ini["inherit", "file"] else { return }
    let folder = path.parts.dropLast()
    for name in list.split(separator: ",").reversed() {
      let name = name.filter { $0 != " " && $0 != "\n" }
      guard !name.isEmpty else { continue }
      let start = path.bytes.first == UInt8(ascii: "/") ? [UInt8(ascii: "/")] : []
      let home = Path(bytes: start + folder.joined(separator: [UInt8(ascii: "/")]))
      let file = name.hasPrefix("/") ? Path(String(name)) : home.appending(String(name))
      guard let parent = try? TracSettings(file, environment: nil) else {
        findings.append(
          FindingKind.settingsMissing.finding(
            "\(path.text) inherits from \(name), which is not there: settings of InterWiki and the like may be missing.",
            help:
              "Copy that file to the same place, or put what it says into the trac.ini you give."))
        continue
      }
      ini = parent.ini.overridden(by: ini)
      findings += parent.findings
    }
  }
}
