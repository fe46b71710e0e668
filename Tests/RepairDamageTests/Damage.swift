import Foundation
import Testing

/// What some converter or mover does to right documents: a known bug, done on purpose.
struct Damage: Sendable, CustomTestStringConvertible {
  let name: String
  /// Gives each page its damaged text; nil if it has nothing that could be damaged so.
  let spoil: @Sendable (_ text: String, _ path: String) -> String?
  /// The user helps with the address of the old Trac.
  var tracURL: String?
  /// What right documents end with, where the damage is something that they did not hold.
  var ending = ""
  /// Nothing tells that it is damage: it may be left, with a finding.
  var mayBeLeft = false

  var testDescription: String { name }

  init(
    _ name: String, tracURL: String? = nil,
    spoil: @escaping @Sendable (_ text: String, _ path: String) -> String?
  ) {
    self.name = name
    self.tracURL = tracURL
    self.spoil = spoil
  }

  /// Damage of the lines that are no code, one by one.
  static func lines(
    _ name: String, tracURL: String? = nil, _ change: @escaping @Sendable (String) -> String
  ) -> Damage {
    Damage(name, tracURL: tracURL) { text, _ in
      changed(text, from: outsideFences(text) { change($0) })
    }
  }

  /// Damage by a regular expression, in the lines that are no code.
  static func replacing(
    _ name: String, _ pattern: String, _ template: String, tracURL: String? = nil
  ) -> Damage {
    lines(name, tracURL: tracURL) { line in
      // Code spans stay as they are.
      line.split(separator: "`", omittingEmptySubsequences: false).enumerated().map { index, part in
        index % 2 == 1
          ? String(part)
          : String(part).replacingOccurrences(
            of: pattern, with: template, options: .regularExpression)
      }.joined(separator: "`")
    }
  }

  /// A paragraph at the end of every page.
  static func adding(_ name: String, _ wrong: String, _ right: String) -> Damage {
    var damage = Damage(name) { text, _ in text + "\n\(wrong)\n" }
    damage.ending = "\n\(right)\n"
    return damage
  }

  /// Links to pages with the page's full name after something.
  static func rooted(_ name: String, _ root: String, tracURL: String? = nil) -> Damage {
    Damage(name, tracURL: tracURL) { text, path in
      let folder = URL(filePath: "/" + path).deletingLastPathComponent()
      return changed(
        text,
        from: outsideFences(text) { line in
          guard let expression = try? NSRegularExpression(pattern: link) else { return line }
          var result = line
          let whole = NSRange(line.startIndex..., in: line)
          for match in expression.matches(in: line, range: whole).reversed() {
            guard let range = Range(match.range, in: line),
              let target = Range(match.range(at: 2), in: line),
              let label = Range(match.range(at: 1), in: line)
            else { continue }
            let fragment = Range(match.range(at: 3), in: line).map { String(line[$0]) } ?? ""
            let page = folder.appending(path: String(line[target])).standardized.path.dropFirst()
            result.replaceSubrange(range, with: "[\(line[label])](\(root)\(page)\(fragment))")
          }
          return result
        })
    }
  }

  var leaving: Damage {
    var damage = self
    damage.mayBeLeft = true
    return damage
  }

  /// A table that Trac's markup can say as it is: with headings, no empty cell, no column to one side.
  static func isPlain(_ rows: [String]) -> Bool {
    rows.count > 2 && !rows[1].contains(":")
      && !rows.contains { $0.range(of: #"\|\s*\|"#, options: .regularExpression) != nil }
  }

  static func changed(_ text: String, from new: String) -> String? { new == text ? nil : new }

  /// Each line outside of fences through a function.
  static func outsideFences(_ text: String, _ change: (String) -> String) -> String {
    var fence: String?
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let trimmed = line.drop { $0 == " " }
      if let mark = fence {
        if trimmed.hasPrefix(mark) { fence = nil }
        return String(line)
      }
      if trimmed.hasPrefix("```") {
        fence = String(trimmed.prefix { $0 == "`" })
        return String(line)
      }
      return change(String(line))
    }.joined(separator: "\n")
  }

  /// Each fenced block through a function: the lines with the fences.
  static func fences(_ text: String, _ change: ([String]) -> [String]) -> String {
    var result: [String] = []
    var block: [String] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      let isFence = line.drop { $0 == " " }.hasPrefix("```")
      if block.isEmpty, !isFence {
        result.append(line)
        continue
      }
      block.append(line)
      if block.count > 1, isFence {
        result += change(block)
        block = []
      }
    }
    return (result + block).joined(separator: "\n")
  }

  /// The first block of pipe rows through a function.
  static func tables(_ text: String, _ change: ([String]) -> [String]) -> String {
    var result: [String] = []
    var rows: [String] = []
    func flush() {
      if rows.count > 1 { result += change(rows) } else { result += rows }
      rows = []
    }
    var isCode = false
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.hasPrefix("```") { isCode.toggle() }
      if line.hasPrefix("|"), !isCode {
        rows.append(line)
      } else {
        flush()
        result.append(line)
      }
    }
    flush()
    return result.joined(separator: "\n")
  }
}
