import Basics

/// The first `.tracdown.yml` of a folder: what was found is set, what was not is a comment.
package struct SettingsDraft {
  private var lines: [String] = []

  /// - Parameters:
  ///   - survey: of the folder.
  ///   - version: of the program.
  ///   - schema: how the file names its schema, for editors; nil if it names none.
  /// - Returns: UTF-8.
  package static func text(
    _ survey: FolderSurvey, version: String, schema: String?
  ) -> [UInt8] {
    var draft = SettingsDraft()
    draft.begin(survey, version, schema)
    draft.writeWiki(survey)
    draft.writeDocuments(survey)
    draft.writeProjects(survey)
    return Array(draft.lines.map { $0 + "\n" }.joined().utf8)
  }

  private mutating func begin(_ survey: FolderSurvey, _ version: String, _ schema: String?) {
    if let schema { lines.append("# yaml-language-server: $schema=\(schema)") }
    lines += [
      "# Settings of tracdown, created by 'tracdown init'. Values that were found are set; the others are comments to fill in.",
      "# For each key, see docs/settings.md of tracdown.", "",
      "# Findings of newer rules are notes, so that an upgrade does not break a build.",
      "version: \(version)",
    ]
    for sentence in survey.unread { comment("Not read: " + sentence) }
  }

  // MARK: The wiki

  private mutating func writeWiki(_ survey: FolderSurvey) {
    title("The old Trac")
    switch survey.wiki {
    case .environment(let database):
      comment("A Trac environment" + (database.map { ", its database \($0)." } ?? "."))
      comment("To migrate it: tracdown migrate . ../docs")
    case .pages(let count, let folder, let attachments):
      let place = folder.isEmpty ? "here" : "in \(folder)"
      let files = attachments.map { ", attachments in \($0)" } ?? ""
      comment("\(count) exported \(count == 1 ? "page" : "pages") \(place)\(files).")
      comment("To migrate them: tracdown migrate . ../docs")
    case nil:
      comment("No Trac environment or exported pages were found here.")
    }
    for remark in survey.remarks { comment(remark) }
    set("trac-ini", survey.tracIni, or: nil)
    set("trac-url", survey.tracURL, or: "https://trac.example.org/project")
    set("repository-url", survey.repository, or: "https://github.com/team/project")
    set(
      "tickets", survey.tickets.map { SurveyFact(value: $0, origin: "") },
      or: "https://github.com/team/project/issues/{id}")
    if survey.wiki != nil {
      lines += ["# exclude: [SandBox, Archive/*]", "# with-guide: true", "# toc: true"]
      lines += ["# macros:", "#   NameOfAMacro: drop"]
    }
  }

  // MARK: Documents

  private mutating func writeDocuments(_ survey: FolderSurvey) {
    title("The documents")
    if survey.documents > 0 {
      comment(
        "\(survey.documents) \(survey.documents == 1 ? "document" : "documents"): tracdown lint")
    } else if survey.wiki == nil {
      comment("No documents were found here.")
    }
    if let site = survey.site { comment(site) }
    set("target", survey.target, or: "github")
    lines += [
      "# kind: documentation", "# languages: [en]", "# paths: [docs/*, README.md, \"!docs/old/*\"]",
      "# items:",
      "#   roadmap: {is: https://example.org/plans, because: the board is where we plan}",
      "# severities:", "#   orphan: \"off\"",
    ]
  }

  private mutating func writeProjects(_ survey: FolderSurvey) {
    title(
      "Projects of one repository, each with its own checklist: tracdown report --projects PATTERN")
    guard !survey.projects.isEmpty else {
      lines += ["# projects:", "#   packages/*: {kind: service}"]
      return
    }
    lines.append("projects:")
    for project in survey.projects {
      lines.append("  \(Self.scalar(project.value)):  # \(project.origin.onOneLine)")
      lines.append("    # kind: service")
    }
  }

  // MARK: Lines

  private mutating func title(_ text: String) { lines += ["", "# --- \(text)"] }

  private mutating func comment(_ text: String) { lines.append("# " + text.onOneLine) }

  /// - Parameter example: what a comment shows where nothing was found; nil if nothing.
  private mutating func set(_ key: String, _ fact: SurveyFact?, or example: String?) {
    if let fact {
      let origin = fact.origin.isEmpty ? "" : "  # " + fact.origin.onOneLine
      let line = "\(key): \(Self.scalar(fact.value))\(origin)"
      lines.append(fact.isSure ? line : "# \(line); if it is right, remove the first #")
    } else if let example {
      lines.append("# \(key): \(example)")
    }
  }

  /// Plain where nothing in it can mean more than text.
  private static func scalar(_ text: String) -> String {
    let isPlain =
      text.utf8.first?.isLetter == true
      && text.utf8.allSatisfy { $0.isLetter || $0.isDigit || ":/._-~{}=?&%*".utf8.contains($0) }
      && text.utf8.last != UInt8(ascii: ":")
      && !["true", "false", "yes", "no", "on", "off", "null"].contains(text.lowercased())
    if isPlain { return text }
    var json: [UInt8] = []
    JSONText.append(text, to: &json)
    return String(decoding: json, as: UTF8.self)
  }
}

/// What a survey found, for the terminal.
extension FolderSurvey {
  /// A line for each thing, and what to do next; with a line end at its end.
  ///
  /// - Parameter folder: as typed.
  package func summary(of folder: String) -> String {
    var lines: [String] = []
    var next: [String] = []
    switch wiki {
    case .environment:
      lines.append("a Trac environment")
      next.append("tracdown migrate \(folder) DEST")
    case .pages(let count, _, _):
      lines.append("\(count) exported \(count == 1 ? "page" : "pages") of a Trac wiki")
      next.append("tracdown migrate \(folder) DEST")
    case nil: break
    }
    if documents > 0 {
      lines.append(documents == 1 ? "1 document" : "\(documents) documents")
      next.append("tracdown lint" + (folder == "." ? "" : " \(folder)"))
    }
    for (key, fact) in [
      ("trac-ini", tracIni), ("trac-url", tracURL), ("repository-url", repository),
      ("target", target),
    ] {
      guard let fact else { continue }
      let doubt = fact.isSure ? "" : "perhaps "
      lines.append("\(doubt)\(key): \(fact.value) (\(fact.origin))")
    }
    if let site { lines.append(site) }
    lines += projects.map { "project \($0.value) (\($0.origin))" }
    lines += remarks
    let found = lines.isEmpty ? ["nothing; all keys are comments to fill in"] : lines
    var text = "Found:\n" + found.map { "  \($0.onOneLine)\n" }.joined()
    text += unread.map { "Not read: \($0.onOneLine)\n" }.joined()
    if !next.isEmpty { text += "Next: \(next.joined(separator: ", or "))\n" }
    return text
  }
}

extension String {
  /// With blanks in place of what could move the cursor or begin another line.
  var onOneLine: String {
    let scalars = unicodeScalars.map { scalar -> Unicode.Scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator, .format: " "
      default: scalar
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
