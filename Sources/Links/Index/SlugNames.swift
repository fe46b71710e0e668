import Basics

/// Names of an export that converted all of them to slugs: `set-up-mail` for `SetUpMail` or `Set up mail`.
package enum SlugNames {
  /// Of fewer names nothing can be said.
  private static let least = 5

  /// Whether all of them are slugs, and some of more than a word.
  package static func areAll(_ names: some Collection<String>) -> Bool {
    names.count >= least && names.contains { $0.utf8.contains(UInt8(ascii: "-")) }
      && names.allSatisfy(isSlug)
  }

  /// Small letters, digits and dashes; dots and folders may be in it.
  private static func isSlug(_ name: String) -> Bool {
    name.unicodeScalars.allSatisfy { scalar in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "/", ".": true
      case _ where scalar.isASCII: false
      default: scalar.properties.isAlphabetic && !scalar.properties.isUppercase
      }
    }
  }
}
