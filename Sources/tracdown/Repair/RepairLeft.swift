import Files
import Markup
import Repair
import Reports

/// The findings that need a person, from one run of a repair to the next.
struct RepairLeft {
  private let folder: OutputFolder
  private let old: RepairRecord

  /// - Parameter place: the folder of the documents.
  init(_ place: String) {
    folder = OutputFolder(place)
    let bytes = (try? folder.read(RepairRecord.file)) ?? nil
    old = RepairRecord(reading: bytes ?? [])
  }

  /// Adds the findings that earlier runs kept, if the document has not changed since.
  func add(to result: inout RepairResult) {
    let known = Dictionary(
      old.entries.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    for index in result.pages.indices {
      let page = result.pages[index]
      guard page.status != .failed, let entry = known[page.file],
        (try? folder.existing(page.file))?.hash?.description == entry.hash
      else { continue }
      let told = Set(page.findings.map { $0.id + " " + $0.message })
      let kept = entry.findings.filter { !told.contains($0.id + " " + $0.message) }
      result.pages[index].findings += kept
      result.counts.kept += kept.count
    }
  }

  /// Keeps what needs a person now. The file is part of the run: it is moved with the documents.
  ///
  /// - Parameter result: after `add`.
  /// - Returns: the message to print.
  func keep(_ result: RepairResult, in staged: StagedFolder) throws(SystemError) -> String {
    var entries: [RepairRecord.Entry] = []
    for page in result.pages where page.isToLookAt && page.status != .failed {
      guard let file = page.output, let hash = try staged.existing(file).hash else { continue }
      entries.append(
        RepairRecord.Entry(
          file: file, hash: hash.description,
          findings: page.sortedFindings.filter { $0.severity >= .warning }))
    }
    if entries.isEmpty {
      if !old.entries.isEmpty { try staged.remove(RepairRecord.file) }
      return ""
    }
    let new = RepairRecord(entries)
    if new.write() != old.write() { try staged.write(new.write(), to: RepairRecord.file) }
    return
      "\nWhat needs a person is kept in \(RepairRecord.file): `repair` and `lint` list it until its document is edited.\n"
  }
}
