/// What a verification did beside its pages' statuses, in numbers.
package struct VerificationCounts: Hashable, Sendable {
  /// Saved files of HTML that belong to no migrated page.
  package var filesWithoutPage = 0

  package init() {}
}
