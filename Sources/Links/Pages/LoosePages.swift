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
  /// All files are in one folder: if the wiki had folders, their names are parts of the files' names now.
  private let isFlat: Bool

  /// - Parameter pages: in the order of their names.
  init(_ pages: [String]) {
    let names = Once { LooseNames(pages) }
    fitting = OnDemand { names.value.pages(fitting: $0) }
    isFlat = !pages.contains { $0.utf8.contains(UInt8(ascii: "/")) }
  }

  /// The page in the first of Trac's scopes that has one.
  ///
  /// - Parameters:
  ///   - name: as the link has it; no page has it exactly.
  ///   - referrer: the page that the link is on.
  func page(_ name: String, on referrer: String) -> Answer {
    let candidates = TracNames.candidates(name, on: referrer)
    for candidate in isFlat ? flatCandidates(name, on: referrer) + candidates : candidates {
      let pages = fitting[candidate]
      if pages.count == 1 { return .page(pages[0], name: candidate) }
      if pages.count > 1 { return .several(pages, name: candidate) }
    }
    return .nothing
  }

  /// On `Guides_Set-up_Mail`, if it was `Guides/Set up/Mail`, the name `Use` may mean `Guides/Set-up/Use` or `Guides/Use`.
  ///
  /// Only what is a page itself is taken for a folder: `Set_up` says nothing of a folder `Set`.
  private func flatCandidates(_ name: String, on referrer: String) -> [String] {
    guard name.utf8.first != UInt8(ascii: "/") else { return [] }
    let parts = referrer.split(omittingEmptySubsequences: false) { " -_".contains($0) }
    let steps = name.parts
    let climbs = steps.prefix { $0 == ".." }.count
    let rest = steps.dropFirst(climbs).drop { $0 == "." }
    guard !rest.isEmpty, steps.first != ".", climbs < parts.count else { return [] }
    return (max(climbs, 1)..<parts.count).compactMap { count in
      let folder = parts.dropLast(count).joined(separator: "/")
      return fitting[folder].isEmpty ? nil : folder + "/" + rest.joined(separator: "/")
    }
  }
}

/// The full names of pages, as other pages name them.
package struct PageNames: Sendable {
  private let index: PageIndex
  private let loose: LoosePages?

  /// - Parameter takesLooseNames: a name that no page has means the one page that it fits loosely.
  package init(_ index: PageIndex, takesLooseNames: Bool) {
    self.index = index
    loose = takesLooseNames ? LoosePages(index.pages) : nil
  }

  /// The page that a name means. It need not exist.
  ///
  /// - Returns: the page's own name, and the name that was given in full if they differ.
  package func find(_ name: String, on referrer: String) -> (page: String, given: String?) {
    let full = TracNames.resolve(name, on: referrer, hasPage: index.hasPage)
    guard !index.hasPage(full), case .page(let page, let given)? = loose?.page(name, on: referrer)
    else { return (full, nil) }
    return (page, given)
  }
}
