/// Directives that Trac forbids or that make sense elsewhere only: their text stays, as Trac shows it.
enum RefusedDirectives {
  static let all = [
    refuse(["raw", "include"], "is switched off in Trac"),
    refuse(["replace", "unicode", "date"], "makes sense in a substitution only"),
    refuse(["target-notes", "restructuredtext-test-directive"], "is not supported"),
  ]

  private static func refuse(_ names: [String], _ reason: String) -> Directive {
    Directive(names: names, takesContent: true) { _ throws(DirectiveError) in
      throw DirectiveError(reason)
    }
  }
}
