@testable import TracWiki

/// The blocks that rst text makes, in one line.
func rst(_ text: String) -> String {
  brief("{{{#!rst\n\(text)\n}}}")
}

/// The inlines of the one paragraph that rst text makes.
func rstInline(_ text: String) -> String {
  inline("{{{#!rst\n\(text)\n}}}")
}

/// The kinds of finding that rst text makes.
func rstFindings(_ text: String) -> [String] {
  findings("{{{#!rst\n\(text)\n}}}")
}
