import Basics
import FindLinks
import Markup
import Reports
import Stores

/// A line of the list.
struct OldLinkRow {
  var path: String
  var link: OldLink

  var isMoved: Bool { if case .moved = link.fate { true } else { false } }

  /// The new address, and what there is to say.
  fileprivate var outcome: (new: String, note: String) {
    switch link.fate {
    case .moved(let new, let lost):
      (new, lost.isEmpty ? "" : "the new page has no section “\(lost)”")
    case .left(let reason): ("", reason.text)
    }
  }
}

/// `--format` of `find-links`.
enum OldLinkFormat: String, OutputFormat {
  case text, csv, json

  func suited(to file: String) -> OldLinkFormat { self }

  func write(_ rows: [OldLinkRow]) -> [UInt8] {
    switch self {
    case .text: Array(rows.map(line).joined().utf8)
    case .csv:
      Array(("file,line,column,old,new,note\n" + rows.map(record).joined()).utf8)
    case .json: json(rows)
    }
  }

  /// `src/net.c:12:34: https://trac.example.org/p/wiki/A -> https://…/A.md`
  private func line(_ row: OldLinkRow) -> String {
    let (new, note) = row.outcome
    let place = "\(row.path):\(row.link.line):\(row.link.column): \(row.link.old)"
    return place + (new.isEmpty ? "" : " -> \(new)") + (note.isEmpty ? "" : " (\(note))") + "\n"
  }

  /// RFC 4180, but for the line end.
  private func record(_ row: OldLinkRow) -> String {
    let (new, note) = row.outcome
    return [row.path, "\(row.link.line)", "\(row.link.column)", row.link.old, new, note]
      .map(CSV.field).joined(separator: ",") + "\n"
  }

  private func json(_ rows: [OldLinkRow]) -> [UInt8] {
    var json: [UInt8] = Array("[".utf8)
    for (number, row) in rows.enumerated() {
      let (new, note) = row.outcome
      json += (number == 0 ? "\n  {" : ",\n  {").utf8
      json += "\"file\": ".utf8
      JSONText.append(row.path, to: &json)
      json += ", \"line\": \(row.link.line), \"column\": \(row.link.column), \"old\": ".utf8
      JSONText.append(row.link.old, to: &json)
      for (key, value) in [("new", new), ("note", note)] where !value.isEmpty {
        json += ", \"\(key)\": ".utf8
        JSONText.append(value, to: &json)
      }
      json += "}".utf8
    }
    return json + (rows.isEmpty ? "]\n" : "\n]\n").utf8
  }
}
