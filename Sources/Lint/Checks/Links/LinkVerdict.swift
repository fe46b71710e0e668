import Markup

/// What is to say of one link.
enum LinkVerdict: Hashable {
  case fine
  case notChecked(NotChecked)
  case fault(LinkFault)
}

/// What is wrong with a link, before its place in the file is known.
struct LinkFault: Hashable {
  /// The rule's id.
  var rule: String
  /// In place of the rule's own severity.
  var severity: Severity?
  var message: String
  var help = ""
  /// Destinations worth trying, best first.
  var candidates: [String] = []
  /// The destination that surely was meant.
  var replacement: String?

  init(_ rule: String, _ message: String, help: String = "") {
    self.rule = rule
    self.message = message
    self.help = help
  }

  /// The same fault with other destinations to try; the first is surely meant, or only likely.
  func offering(_ destinations: [String], isClear: Bool) -> LinkFault {
    var fault = self
    fault.candidates = destinations
    fault.replacement = isClear ? destinations.first : nil
    return fault
  }
}
