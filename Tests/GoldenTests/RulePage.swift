import Markup
import Reports
import Targets

@testable import Basics
@testable import Facts
@testable import Lint

/// What is made in `docs/rules.md`: what each rule asks, why, and how to satisfy it; what signals there are.
enum RulePage {
  static let signals =
    (["| signal | what it looks for |", "| --- | --- |"]
    + (Signals.all.map { ($0.name, $0.what) } + Signals.ofProject.map { ($0.name, $0.what) })
    .map { "| `\($0)` | \($1) |" }).joined(separator: "\n")

  static func rules(_ rules: [Rule]) -> String {
    let items = rules.filter { $0.item != nil }
      .sorted { ($0.item?.order ?? 0, $0.id) < ($1.item?.order ?? 0, $1.id) }
    let others = rules.filter { $0.item == nil }.sorted { $0.id.precedes(byBytes: $1.id) }
    var page = """
      | rule | severity | requirement |
      | --- | --- | --- |

      """
    for rule in items + others {
      let severity =
        rule.severity.word + (rule.isOffByDefault ? ", off by default" : "")
        + (rule.profiles.isEmpty ? "" : ", in the profile \(rule.profiles.joined(separator: ", "))")
      page += "| [\(rule.id)](#\(rule.id)) | \(severity) | \(rule.what) |\n"
    }
    page += "\n## The checklist\n"
    for rule in items { page += section(rule) }
    page += "\n## Other rules\n"
    for rule in others { page += section(rule) }
    return String(page.dropLast())
  }

  /// How many findings of each rule a maintainer would act on.
  static func judged(_ rules: [Rule]) -> String {
    let rows = rules.filter { $0.judged != nil }.sorted { $0.id.precedes(byBytes: $1.id) }.map {
      rule -> String in
      guard let judged = rule.judged else { return "" }
      let share = (judged.useful * 100 + judged.findings / 2) / judged.findings
      let off = rule.isOffByDefault ? ", off by default" : ""
      return
        "| [\(rule.id)](#\(rule.id))\(off) | \(judged.findings) | \(judged.useful) | \(share) % | \(judged.date) |"
    }
    return
      (["| rule | judged | useful | share | date |", "| --- | ---: | ---: | ---: | --- |"] + rows)
      .joined(separator: "\n")
  }

  private static func section(_ rule: Rule) -> String {
    let rule = rule.naming(.github)
    var text =
      "\n### \(rule.id)\n\n**\(rule.what).** Severity: \(rule.severity.word). \(RuleText.since(rule) ?? "")\n\n\(rule.why)\n\n\(rule.how)\n"
    if let conditions = RuleText.conditions(rule) { text += "\n\(conditions)\n" }
    if let item = rule.item { text += self.item(item) }
    for (language, words) in rule.words.sorted(by: { $0.key < $1.key }) {
      text += "\nWords (\(language)): \(list(words))\n"
    }
    for example in rule.examples {
      text += "\n\(example.isGood ? "Good" : "Bad"):\n"
      for (path, content) in example.files.sorted(by: { $0.key.precedes(byBytes: $1.key) }) {
        text += "\n`\(path)`\n\n````\n\(content)\(content.hasSuffix("\n") ? "" : "\n")````\n"
      }
    }
    return text
  }

  private static func item(_ item: ItemRule) -> String {
    var text =
      "\nFiles (`…` matches any other words; letter case, hyphens, and extensions are ignored): \(list(item.names))\n"
    if !item.weakNames.isEmpty {
      text += "\nFiles that need more evidence: \(list(item.weakNames))\n"
    }
    for (title, lists) in [
      ("Headings", item.headings), ("Headings that need more evidence", item.weakHeadings),
      ("Headings of a part of it", item.partialHeadings),
    ] {
      for (language, headings) in lists.sorted(by: { $0.key < $1.key }) {
        text += "\n\(title) (\(language)): \(list(headings))\n"
      }
    }
    let traps = item.traps.names + item.traps.headings
    if !traps.isEmpty { text += "\nNot about it: \(list(traps))\n" }
    text += "\n| evidence | points | |\n| --- | --- | --- |\n"
    for rule in item.evidence {
      let notes = [
        rule.isStrong ? "strong" : nil, rule.part.map { "part: \($0)" },
        rule.isAnywhere ? "anywhere in the start page" : nil,
        rule.isOnlyInPages ? "only in pages of its own" : nil,
      ]
      text +=
        "| \(rule.what.filled(rule.count)) | \(rule.points) | \(notes.compactMap(\.self).joined(separator: ", ")) |\n"
    }
    text += "\n" + thresholds(item)
    return text
  }

  private static func thresholds(_ item: ItemRule) -> String {
    func words(_ threshold: ItemRule.Threshold) -> String {
      let parts = item.parts.filter { threshold.parts[$0.id] != nil }.map(\.what)
      let all = parts.isEmpty ? "" : ", and these parts: \(parts.joined(separator: "; "))"
      return "\(points(threshold.points)), \(threshold.strong) strong\(all)"
    }
    var text =
      "A file or section whose name or heading matches gets one extra point. Present: \(words(item.present)). Partial: \(points(item.partial.points)).\n"
    for (kind, rule) in item.kinds.sorted(by: { $0.key < $1.key }) {
      if let present = rule.present {
        text += "\nIn a project of the kind \(kind), present: \(words(present)).\n"
      }
    }
    return text
  }

  private static func points(_ count: Int) -> String {
    count == 1 ? "1 point" : "\(count) points"
  }

  /// `a`, `b`, `c`
  private static func list(_ words: [String]) -> String {
    words.map { "`\($0)`" }.joined(separator: ", ") + "."
  }
}
