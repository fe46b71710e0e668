import ArgumentParser
import Basics
import Files
import Lint
import Settings
import Setup

/// `tracdown init [FOLDER]`
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init",
    abstract: "Inspect a folder and create a commented .tracdown.yml.",
    discussion: """
      Sets what can be detected: a Trac environment or exported pages, the addresses of the Trac and of the git \
      repository, the site that shows the documents, the projects of a repository. Everything else is a comment \
      to fill in. Asks no questions, and overwrites no files.

      EXAMPLES:
        tracdown init
        tracdown init /srv/trac/harbour
      """)

  @Argument(help: ArgumentHelp("The folder to create settings for.", valueName: "folder"))
  var folder = "."

  @Flag(
    inversion: .prefixedNo,
    help:
      "Write \(SettingsSchema.fileName) next to it, which editors use to complete and check the settings."
  )
  var schema = true

  @Flag(help: "Print only errors.")
  var quiet = false

  mutating func run() throws {
    let survey = try FolderSurvey(folder)
    let place = try NewFiles(folder)
    for name in [SettingsFile.name, ".tracdown.yaml"] where try place.has(name) {
      throw Failure(
        "'\(place.shown(name))' already exists and is not overwritten. Edit it, or move it away."
      )
    }
    let text = SettingsDraft.text(
      survey, version: Version.text, schema: schema ? SettingsSchema.fileName : nil)
    // Whatever was found, the file can be read.
    _ = try Settings(text, file: Path(place.shown(SettingsFile.name)))
    var written = [place.shown(SettingsFile.name)]
    try place.write(text, to: SettingsFile.name)
    if schema, try !place.has(SettingsSchema.fileName) {
      try place.write(SettingsSchema.json(SettingsWords.all), to: SettingsSchema.fileName)
      written.append(place.shown(SettingsSchema.fileName))
    }
    if !quiet {
      Console.message("Wrote \(written.joined(separator: " and ")).\n" + survey.summary(of: folder))
    }
  }
}

/// A folder where files are made that were not there before.
private struct NewFiles: ~Copyable {
  private let typed: String
  private let folder: Descriptor

  init(_ folder: String) throws {
    typed = folder
    do throws(SystemError) { self.folder = try Descriptor.folder(Path(folder)) } catch {
      throw Failure("'\(folder)' cannot be read: \(error).")
    }
  }

  /// Links count, too, wherever they lead.
  func has(_ name: String) throws -> Bool {
    do throws(SystemError) { return try folder.status(of: Array(name.utf8)) != nil } catch {
      throw Failure("'\(shown(name))' cannot be accessed: \(error).")
    }
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    do throws(SystemError) {
      let file = try folder.newFile(named: Array(name.utf8))
      do throws(SystemError) { try file.writeBytes(bytes) } catch {
        try? folder.remove(Array(name.utf8))
        throw error
      }
    } catch {
      throw Failure("'\(shown(name))' was not written: \(error). Check the folder's permissions.")
    }
  }

  /// As the user would name it.
  func shown(_ name: String) -> String {
    typed == "." ? name : typed.hasSuffix("/") ? typed + name : "\(typed)/\(name)"
  }
}
