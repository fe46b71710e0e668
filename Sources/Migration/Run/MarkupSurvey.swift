import Basics
import Markup
import Reports
import Stores
import TracWiki

/// What macros and processors a wiki uses: every page that a migration would write is read once, and nothing is written.
package enum MarkupSurvey {
  /// - Throws: where SOURCE cannot be read, as a migration does.
  package static func run(_ request: MigrateRequest) throws -> MarkupUses {
    let source = try WikiSource(request)
    let reader = TracReader(options: source.settings.reader)
    let store = source.store
    let calls = ConcurrentMap.map(source.entries, jobs: request.jobs) { entry in
      store.read(entry).page.map { reader.calls(in: $0.text, page: entry.name) } ?? []
    }
    var uses = MarkupUses(pages: source.entries.count)
    for (entry, calls) in zip(source.entries, calls) {
      for call in calls {
        uses.add(
          MarkupUses.Use(
            name: call.name, isProcessor: call.isProcessor, origin: call.standing.rawValue,
            becomes: call.becomes, isKnown: call.standing != .nobody, isKept: call.isKept,
            first: MarkupUses.Place(page: entry.name, line: call.line, written: call.written)),
          on: entry.name)
      }
    }
    return uses
  }
}
