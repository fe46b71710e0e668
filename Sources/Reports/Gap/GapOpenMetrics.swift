import Basics
import Markup

/// The scores as metrics (OpenMetrics 1.0), for a scrape or a push gateway. All are gauges, which Prometheus' older
/// text format knows too.
///
///     # TYPE tracdown_item_score gauge
///     # HELP tracdown_item_score Score of an item of the checklist, 0 to 1.
///     tracdown_item_score{project="harbour",item="install"} 0.9
///     # EOF
struct GapOpenMetrics {
  private var text = ""

  static func write(_ result: LintResult) -> [UInt8] {
    var metrics = GapOpenMetrics()
    // A label set may occur once only.
    var names: Set<String> = []
    let projects = result.projects.filter { names.insert($0.name).inserted }
    metrics.family("project_score", "Mean score of the items that apply, 0 to 1.")
    for project in projects {
      metrics.sample("project_score", [("project", project.name)], Decimal.text(project.score))
    }
    metrics.family("item_score", "Score of an item of the checklist, 0 to 1.")
    for project in projects {
      for item in project.itemsOnce where item.verdict.applies {
        metrics.sample(
          "item_score", [("project", project.name), ("item", item.id)],
          Decimal.text(item.boundedScore))
      }
    }
    metrics.family("item_verdict", "1 for the verdict on an item of the checklist.")
    for project in projects {
      for item in project.itemsOnce {
        metrics.sample(
          "item_verdict",
          [("project", project.name), ("item", item.id), ("verdict", item.verdict.rawValue)], "1")
      }
    }
    metrics.family("findings", "Findings of a severity.")
    for project in projects {
      for severity in Severity.allCases.reversed() {
        metrics.sample(
          "findings", [("project", project.name), ("severity", severity.word)],
          "\(project.count(severity))")
      }
    }
    metrics.family("documents", "Documents that were read.")
    for project in projects {
      metrics.sample("documents", [("project", project.name)], "\(project.counts.documents)")
    }
    metrics.family("build_info", "The version of the program.")
    metrics.sample("build_info", [("version", result.version)], "1")
    return Array((metrics.text + "# EOF\n").utf8)
  }

  private mutating func family(_ name: String, _ help: String) {
    text += "# TYPE tracdown_\(name) gauge\n# HELP tracdown_\(name) \(help)\n"
  }

  private mutating func sample(_ name: String, _ labels: [(String, String)], _ value: String) {
    let labels = labels.map { "\($0)=\"\(Self.escaped($1))\"" }.joined(separator: ",")
    text += "tracdown_\(name){\(labels)} \(value)\n"
  }

  private static func escaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\", "\"": result.append(contentsOf: ["\\", scalar])
      case "\n": result.append(contentsOf: ["\\", "n"])
      default:
        // Some readers end a line at any line end of Unicode.
        let isHarmful = scalar.properties.generalCategory == .control || scalar.turnsText
        result.append(isHarmful ? "\u{FFFD}" : scalar)
      }
    }
    return String(result)
  }
}

extension ProjectReport {
  /// The first of each id.
  fileprivate var itemsOnce: [ItemReport] {
    var seen: Set<String> = []
    return items.filter { seen.insert($0.id).inserted }
  }
}
