import Basics
import Facts
import Files
import Markup
import Stores

/// Repairs findings in the files themselves: `lint --fix`.
///
/// Nothing but the bytes of each fix changes: line ends, a byte order mark and permissions stay. No file is written
/// outside of the folder, nor through a symbolic link.
package struct LintFixes: Sendable {
  /// Why a fix was not made.
  package enum Obstacle: Hashable, Sendable {
    /// Something else is there by now.
    case changed
    /// Another fix of the same run changes a part of the same bytes.
    case overlap
    /// A symbolic link, on the way or in the place of the file, or a path out of the folder.
    case notInside
    /// With the fix there would be another finding, or as many as before.
    case addsFinding
    /// The system's reason.
    case system(SystemError)
  }

  /// The files that are changed, in the order of their paths.
  package private(set) var changed: [String] = []
  /// The findings that are repaired now.
  package private(set) var mended: [Finding] = []
  /// Findings that have a fix, and were not repaired.
  package private(set) var left: [(finding: Finding, obstacle: Obstacle)] = []

  /// Applies the fixes of findings, whose pages are paths in `folder`; findings without a fix are passed over. The files
  /// change when the folder's run is committed.
  package static func apply(_ findings: [Finding], in folder: StagedFolder) -> LintFixes {
    var fixes = LintFixes()
    let byPage = Dictionary(grouping: findings.filter { $0.fix != nil }, by: \.page)
    for (page, findings) in byPage.sorted(by: { $0.key.precedes(byBytes: $1.key) }) {
      fixes.mend(page, findings, in: folder)
    }
    return fixes
  }

  /// The bytes of a file with the fixes of findings put in; those that cannot be made are passed over.
  static func text(_ bytes: [UInt8], with findings: [Finding]) -> [UInt8] {
    var text = FixedText(bytes)
    for finding in findings.sorted(by: isBefore) { _ = text.add(finding) }
    return text.finish()
  }

  /// Findings whose fixes are not made.
  mutating func leave(_ findings: [Finding], because obstacle: Obstacle) {
    left += findings.map { ($0, obstacle) }
  }

  /// Before another attempt.
  mutating func forgetLeft() { left = [] }

  /// What a later attempt did.
  mutating func add(_ later: LintFixes) {
    changed = Set(changed + later.changed).sortedByBytes()
    mended += later.mended
    left += later.left
  }

  private mutating func mend(_ page: String, _ findings: [Finding], in folder: StagedFolder) {
    func refuse(_ findings: [Finding], _ obstacle: Obstacle) {
      left += findings.map { ($0, obstacle) }
    }
    guard OutputFolder.isInside(page) else { return refuse(findings, .notInside) }
    do throws(SystemError) {
      if try folder.existing(page) == .other { return refuse(findings, .notInside) }
      guard let bytes = try folder.read(page) else { return refuse(findings, .changed) }
      var text = FixedText(bytes)
      var done: [Finding] = []
      for finding in findings.sorted(by: Self.isBefore) {
        if let obstacle = text.add(finding) {
          refuse([finding], obstacle)
        } else {
          done.append(finding)
        }
      }
      guard !done.isEmpty else { return }
      do throws(SystemError) {
        try folder.replace(page, holding: bytes, with: text.finish())
      } catch { return refuse(done, .system(error)) }
      changed.append(page)
      mended += done
    } catch {
      refuse(findings, error.isLinkOrFile ? .notInside : .system(error))
    }
  }

  private static func isBefore(_ one: Finding, _ other: Finding) -> Bool {
    (one.fix?.range.lowerBound ?? 0, one.fix?.range.upperBound ?? 0)
      < (other.fix?.range.lowerBound ?? 0, other.fix?.range.upperBound ?? 0)
  }
}

/// A file's bytes with fixes put in, from its beginning to its end.
private struct FixedText {
  private let old: [UInt8]
  private var new: [UInt8] = []
  /// Up to where `old` is done.
  private var end = 0
  private var last: Fix?

  init(_ bytes: [UInt8]) { old = bytes }

  /// Why the fix cannot be made; nil if it is.
  mutating func add(_ finding: Finding) -> LintFixes.Obstacle? {
    guard let fix = finding.fix else { return .changed }
    // Two links may share the definition of their address.
    if fix == last { return nil }
    guard fix.range.upperBound <= old.count else { return .changed }
    guard fix.range.lowerBound >= end else { return .overlap }
    if let original = fix.original, !old[fix.range].elementsEqual(original.utf8) {
      return .changed
    }
    new += old[end..<fix.range.lowerBound]
    new += fix.replacement.utf8
    end = fix.range.upperBound
    last = fix
    return nil
  }

  consuming func finish() -> [UInt8] { new + old[end...] }
}
