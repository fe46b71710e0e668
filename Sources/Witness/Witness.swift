import Markup

/// The second witness of a page: what its source is sure to show must be in the Markdown, in that order.
///
/// It shares no code with the reader of Trac's markup: what that reader swallows, it still sees.
package struct Witness: Sendable {
  private let customProcessors: Set<String>
  private let version: TracVersion
  private let plugins: WitnessPlugins

  /// - Parameters:
  ///   - customProcessors: names after `#!` that settings give a meaning of their own; their blocks do not count.
  ///   - version: of the wiki's own Trac. Up to 0.11 fewer lines are headings, items and blocks.
  ///   - plugins: what those may show otherwise does not count.
  package init(
    customProcessors: Set<String> = [], version: TracVersion = .v160,
    plugins: WitnessPlugins = WitnessPlugins()
  ) {
    self.customProcessors = customProcessors
    self.version = version
    self.plugins = plugins
  }

  /// Something that a source shows and its Markdown does not.
  package struct Loss: Hashable, Sendable {
    /// The line of the source, from 1.
    package var line: Int
    /// For a person: “word” or the name of a mark.
    package var what: String
    /// How the line begins.
    package var excerpt: String
  }

  /// The first loss that no finding explains; nil if the Markdown shows all that the source is sure to show.
  ///
  /// - Parameters:
  ///   - source: Trac's markup in UTF-8.
  ///   - shown: what a reader sees of the Markdown.
  ///   - findings: what was said about the page. Each explains what its kind can lose, in its own lines.
  package func loss(of source: [UInt8], in shown: Shown, findings: [Finding]) -> Loss? {
    let seen = read(source)
    if Alignment.holds(seen.values, in: shown.values) { return nil }
    let lines = LineIndex(source)
    let explained = Explanation(findings, lineCount: lines.count)
    let dropped = DroppedHTML.named(in: findings, lines)
    let kept = (dropped.isEmpty ? seen : read(source, dropped)).without { value, offset in
      explained.covers(value, line: lines.number(at: offset))
    }
    guard let index = Alignment.firstLoss(of: kept.values, in: shown.values) else { return nil }
    let offset = Int(kept.offsets[index])
    return Loss(
      line: lines.number(at: offset), what: lines.name(of: kept.values[index], at: offset),
      excerpt: lines.excerpt(at: offset))
  }

  private func read(_ source: [UInt8], _ dropped: [DroppedHTML] = []) -> Sightings {
    SourceScan.read(
      source, customProcessors: customProcessors, version: version, plugins: plugins,
      dropped: dropped)
  }
}
