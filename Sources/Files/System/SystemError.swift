import Basics

/// A system call that failed: what was tried, on which path, and the system's own reason.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// As in "cannot …": `read`, `write`, `list`.
  package var action: String
  /// What the call was about, as the caller named it.
  package var path: Path
  /// The value of `errno`.
  package var code: Int32
  /// The system's words for `code`, in lower case.
  package var reason: String

  /// Plain data.
  package init(action: String, path: Path, code: Int32, reason: String) {
    self.action = action
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// `cannot read pages/A: permission denied`; no advice: the caller knows better.
  package var description: String { "cannot \(action) \(path.text): \(reason)" }

  /// The same of another path: that which the user knows.
  func on(_ path: Path) -> SystemError {
    var error = self
    error.path = path
    return error
  }
}

extension Failure {
  /// A path that the user named cannot be used.
  package init(_ error: SystemError) { self.init("\(error). \(error.advice)") }
}
