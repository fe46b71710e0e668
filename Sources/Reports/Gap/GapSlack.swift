import Basics
import Markup

/// The worst of the report as a message of Slack's Block Kit: totals, at most ten projects with their next steps, the
/// link to the full report. Nothing in it exceeds Slack's limits, whatever the projects are called.
struct GapSlack {
  /// Projects that are named.
  static let mostProjects = 10
  /// All blocks together; Slack refuses messages somewhat above, without having written it down.
  static let mostCharacters = 12_000
  /// Next steps of each project.
  private static let mostSteps = 3

  private var characters = 0

  static func write(_ result: LintResult, _ options: ReportOptions) -> [UInt8] {
    var slack = GapSlack()
    let totals = result.totals
    let summary =
      "\(totals.present) of \(totals.applicable.of("document")) present in \(result.projects.count.of("project"))"
    let worst = result.worstFirst.filter { !$0.gaps.isEmpty }
    return JSONLines.file { json in
      json.entry("text", "Documentation gaps: \(summary)")
      json.array("blocks") { json in
        json.line { json in
          json.entry("type", "header")
          text("plain_text", "Documentation gaps", &json)
        }
        slack.section(Self.totals(result, summary), &json)
        var named = 0
        for project in worst.prefix(mostProjects) {
          let text = section(of: project)
          // Room for the end.
          if slack.characters + text.unicodeScalars.count > mostCharacters - 3500 { break }
          slack.section(text, &json)
          named += 1
        }
        json.line { json in
          json.entry("type", "context")
          json.inlineList("elements") { json in
            json.entry("type", "mrkdwn")
            json.entry("text", Self.end(worst.count - named, options))
          }
        }
      }
    }
  }

  private static func totals(_ result: LintResult, _ summary: String) -> String {
    var text = "*\(summary)*"
    let missing = GapTotals(result).mostMissing.prefix(3).map { item in
      "\(escaped(item.id, limit: 60)) (\(item.missing + item.partial) of \(item.applicable))"
    }
    if !missing.isEmpty { text += "\nLacking most often: \(missing.joined(separator: ", "))" }
    return text
  }

  /// `*harbour*  41 %, 3 of 7 present`, then lines.
  private static func section(of project: ProjectReport) -> String {
    var text = "*\(escaped(project.name, limit: 100))*  \(Decimal.percent(project.score))"
    text += ", \(project.present) of \(project.applicable) present"
    for item in project.gaps.prefix(mostSteps) {
      let next = item.next.isEmpty ? item.title : item.next
      text +=
        "\n\(item.verdict.symbol) \(escaped(item.id, limit: 60)): \(escaped(next, limit: 150))"
    }
    let more = project.gaps.count - mostSteps
    if more > 0 { text += "\n… and \(more) more" }
    return text
  }

  private static func end(_ more: Int, _ options: ReportOptions) -> String {
    var parts: [String] = []
    if more > 0 { parts.append("\(more.of("more project")) with gaps.") }
    if let link = options.link, link.utf8.count < 2000, link.isAddress {
      parts.append("<\(link)|The full report>")
    } else {
      parts.append("The full report names the evidence.")
    }
    return parts.joined(separator: " ")
  }

  private mutating func section(_ markdown: String, _ json: inout JSONLines) {
    characters += markdown.unicodeScalars.count
    json.line { json in
      json.entry("type", "section")
      Self.text("mrkdwn", markdown, &json)
    }
  }

  private static func text(_ type: String, _ text: String, _ json: inout JSONLines) {
    json.inline("text") { json in
      json.entry("type", type)
      json.entry("text", text)
    }
  }

  /// Slack knows no escapes but those of `&`, `<` and `>`, so signs of markup are replaced by ones that look alike.
  private static func escaped(_ text: String, limit: Int) -> String {
    let text = text.onOneLine
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    for scalar in scalars.prefix(limit) {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "*": result.append("∗")
      case "~": result.append("∼")
      case "`": result.append("ˋ")
      // Without it no name of a person, channel or emoji ends or begins.
      case "@", ":": result.append(contentsOf: [scalar, "\u{2060}"])
      default: result.append(scalar)
      }
    }
    return String(result) + (scalars.count > limit ? "…" : "")
  }
}

extension String {
  /// An address that cannot end Slack's link early.
  fileprivate var isAddress: Bool {
    (utf8.starts(with: "https://".utf8) || utf8.starts(with: "http://".utf8))
      && !utf8.contains { $0 <= 0x20 || $0 == 0x7C || $0 == 0x3C || $0 == 0x3E }
  }
}
