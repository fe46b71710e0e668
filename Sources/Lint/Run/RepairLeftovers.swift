import Basics
import Facts
import Files
import Markup
import Reports

/// What `tracdown repair --write` kept for a person in the documents of a project. The text of a broken link no longer says where it
/// pointed, so no rule can find it again.
///
///     12 findings that `tracdown repair docs` lists: 9 link-dead, 3 image-missing.
enum RepairLeftovers {
  /// One sentence for each folder that was repaired and contains documents of the project.
  ///
  /// - Parameters:
  ///   - root: the working tree.
  ///   - shown: the path of one of its folders, as the user would type it.
  static func sentences(
    _ project: ProjectFacts, root: Path, shown: (String) -> String
  ) -> [String] {
    let paths = project.documents.map(\.path)
    return folders(of: paths).compactMap { folder in
      let prefix = folder.isEmpty ? "" : folder + "/"
      let path = folder.isEmpty ? root : root.appending(folder)
      guard mayHoldRecord(path) else { return nil }
      let tree = OutputFolder(path)
      guard let bytes = (try? tree.read(RepairRecord.file)) ?? nil else { return nil }
      let documents = Set(paths.lazy.filter { $0.hasPrefix(prefix) })
      let findings = RepairRecord(reading: bytes).entries.filter { entry in
        documents.contains(prefix + entry.file)
          && (try? tree.existing(entry.file))?.hash?.description == entry.hash
      }.flatMap(\.findings)
      guard !findings.isEmpty else { return nil }
      let kinds = Summary.FindingCount.counting(findings).map { "\($0.count) \($0.id)" }
      return
        "\(findings.count.of("finding")) that `tracdown repair \(shown(folder))` lists: \(kinds.joined(separator: ", "))."
    }
  }

  /// Hardly any folder has a record; what hinders from looking hinders from reading, too.
  private static func mayHoldRecord(_ folder: Path) -> Bool {
    do throws(SystemError) {
      return try folder.appending(RepairRecord.file).status(followingLinks: false) != nil
    } catch { return true }
  }

  /// The folders of the documents, and those that contain them; empty: the root.
  private static func folders(of paths: [String]) -> [String] {
    var folders: Set<String> = [""]
    for path in paths {
      var folder = path.folderPart
      while folders.insert(folder).inserted { folder = folder.folderPart }
    }
    return folders.sortedByBytes()
  }
}
