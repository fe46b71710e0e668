/// The one list of checks.
package enum Checks {
  /// In no order that matters.
  package static let all: [any Check.Type] = [
    LinksCheck.self, ImagesCheck.self, TracMarkupCheck.self, StaleCheck.self, PlaceholderCheck.self,
    AcronymCheck.self, ReachCheck.self, TitleCheck.self, ObsoleteCheck.self, DuplicateCheck.self,
    ReaderCheck.self,
  ]
}
