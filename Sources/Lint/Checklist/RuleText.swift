import Basics
import Facts
import Markup
import Reports
import Settings
import Targets

/// What `tracdown explain RULE` says: plain text of 80 columns.
package enum RuleText {
  /// All that the rule's file says to people.
  package static func explain(_ rule: Rule) -> String {
    var parts = ["\(rule.id) (\(rule.severity.word)): \(rule.what)"]
    parts.append("Why\n" + wrapped(rule.why, indent: 2))
    parts.append("How to satisfy it\n" + wrapped(rule.how, indent: 2))
    if let since = since(rule) { parts.append(since) }
    if let judged = judged(rule) {
      parts.append("How useful it is\n" + wrapped(judged, indent: 2))
    }
    if let conditions = conditions(rule) {
      parts.append("When it applies\n" + wrapped(conditions, indent: 2))
    }
    if let item = rule.item {
      parts.append("Where it looks\n" + wrapped(places(item), indent: 2))
      parts.append("What counts\n" + evidence(item))
    }
    for example in rule.examples {
      parts.append((example.isGood ? "Good\n" : "Bad\n") + self.example(example))
    }
    parts.append("More: docs/rules.md#\(rule.id)")
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// What `migrate`, `repair`, and `verify` mean by a finding, which is not of a rule.
  package static func explain(_ kind: FindingKind, on site: String) -> String {
    var parts = [
      "\(kind.rawValue) (\(kind.severity.word)), a finding of migrate, repair, or verify"
    ]
    parts.append("What it means\n" + wrapped(kind.meaning(on: site), indent: 2))
    parts.append("What to do\n" + wrapped(kind.next, indent: 2))
    parts.append("More: docs/troubleshooting.md")
    return parts.joined(separator: "\n\n") + "\n"
  }

  /// What to say about a name that neither a rule nor a finding has, with a near one if there is one.
  package static func unknown(_ id: String, among rules: [Rule], findings: [String]) -> String {
    let near = Suggestion.of(id, among: rules.map(\.id) + findings)
    return "'\(id)' is not a known rule or finding. "
      + (near.map { "Did you mean '\($0)'?" } ?? "To list all rules, run 'tracdown explain'.")
  }

  /// The releases that brought the rule and its severities; nil if unknown.
  static func since(_ rule: Rule) -> String? {
    guard let since = rule.since else { return nil }
    let changes = rule.severities.filter { $0.since > since }
      .map { ", \($0.severity.word) since \($0.since)" }
    return "Since \(since)" + changes.joined() + "."
  }

  /// What a person thought of its findings; nil if nobody has reviewed them.
  static func judged(_ rule: Rule) -> String? {
    guard let judged = rule.judged else { return nil }
    let findings = judged.findings == 1 ? "1 finding" : "\(judged.findings) findings"
    return
      "Of \(findings) reviewed on \(judged.date), a maintainer would act on \(judged.useful)."
  }

  static func conditions(_ rule: Rule) -> String? {
    var conditions: [String] = []
    if rule.isOffByDefault {
      conditions.append(
        "Only if selected: `--select \(rule.id)`, or `severities: {\(rule.id): \(rule.severity.word)}` in the settings."
      )
    }
    if !rule.profiles.isEmpty {
      conditions.append(
        "Only with `--profile \(rule.profiles.joined(separator: "` or `--profile "))`, or if selected."
      )
    }
    if rule.applies.onlyOpenSource { conditions.append("Only for open source projects.") }
    if !rule.applies.kinds.isEmpty {
      conditions.append(
        "Only for projects of these kinds: \(rule.applies.kinds.joined(separator: ", ")).")
    }
    if !rule.applies.targets.isEmpty {
      let targets = rule.applies.targets.map { "`\($0)`" }
      let first =
        targets.count > 1
        ? targets.dropLast().joined(separator: ", ") + (targets.count > 2 ? ", or " : " or ") : ""
      conditions.append("Only with `--target` \(first)\(targets.last ?? "").")
    }
    if rule.item?.isOnlyWhereNeeded == true {
      conditions.append("Only if the documents use many acronyms without explaining them.")
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: " ")
  }

  /// The first names and headings: the lists are long.
  private static func places(_ item: ItemRule) -> String {
    let names = item.names.prefix(8).joined(separator: ", ")
    let headings = (item.headings["en"] ?? []).prefix(8).joined(separator: ", ")
    return
      "Files with names such as \(names). Sections with headings such as \(headings). For the full lists, see docs/rules.md."
  }

  private static func evidence(_ item: ItemRule) -> String {
    item.evidence.map { rule in
      let strong = rule.isStrong ? ", strong" : ""
      let points = rule.points == 1 ? "1 point" : "\(rule.points) points"
      return wrapped(
        "- \(rule.what.filled(rule.count)) (\(points)\(strong))", indent: 2, hanging: 2)
    }
    .joined(separator: "\n")
      + "\n"
      + wrapped(
        "Present: at least \(item.present.points) points, including at least \(item.present.strong) strong pieces of evidence.",
        indent: 2
      )
  }

  private static func example(_ example: Rule.Example) -> String {
    example.files.sorted { $0.key.precedes(byBytes: $1.key) }.map { path, text in
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "" : "    \($0)" }
      return "  \(path)\n\(lines.joined(separator: "\n"))".trimmedEnd
    }
    .joined(separator: "\n")
  }

  /// Words in lines of at most 80 columns; every scalar counts as one.
  static func wrapped(_ text: String, indent: Int, hanging: Int = 0) -> String {
    var lines: [String] = []
    var line = ""
    var width = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let length = word.unicodeScalars.count
      let start = lines.isEmpty ? indent : indent + hanging
      if !line.isEmpty, start + width + 1 + length > 80 {
        lines.append(String(repeating: " ", count: start) + line)
        line = ""
        width = 0
      }
      if !line.isEmpty {
        line += " "
        width += 1
      }
      line += word
      width += length
    }
    let start = lines.isEmpty ? indent : indent + hanging
    lines.append(String(repeating: " ", count: start) + line)
    return lines.joined(separator: "\n")
  }
}

extension String {
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.utf8.last == 0x0A || text.utf8.last == 0x20 { text = text.dropLast() }
    return String(text)
  }
}

extension Rule {
  /// The rule as it speaks where documents are read: `{site}` in its file stands for the site's name, `{fragments}` for how
  /// that site makes the fragments of headings. What is true of one site alone names it.
  package func naming(_ target: Target) -> Rule {
    func named(_ text: String) -> String {
      text.replacing("{site}", with: target.title)
        .replacing("{fragments}", with: target.anchors.slugs.words)
    }
    var rule = self
    rule.why = named(why)
    rule.how = named(how)
    return rule
  }
}
