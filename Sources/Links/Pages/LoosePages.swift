import Basics

/// Resolves links whose name differs slightly from a page name, among files whose names an export changed.
///
/// The first link that needs it builds the lookup; wikis without broken links never do.
final class LoosePages: Sendable {
  /// What a link means.
  enum Answer: Hashable {
    case nothing
    /// - Parameter name: the full name that the link says.
    case page(String, name: String)
    /// None of them is meant for sure.
    case several([String], name: String)
  }

  private let fitting: OnDemand<String, [String]>

  /// - Parameter pages: in the order of their names.
  init(_ pages: [String]) {
    let names = Once { LooseNames(pages) }
    fitting = OnDemand { names.value.pages(fitting: $0) }
  }

  /// The page in the first of Trac's scopes that has one.
  ///
  /// - Parameters:
  ///   - name: as the link has it; no page has it exactly.
  ///   - referrer: the page that the link is on.
  func page(_ name: String, on referrer: String) -> Answer {
    for candidate in TracNames.candidates(name, on: referrer) {
      let pages = fitting[candidate]
      if pages.count == 1 { return .page(pages[0], name: candidate) }
      if pages.count > 1 { return .several(pages, name: candidate) }
    }
    return .nothing
  }
}
