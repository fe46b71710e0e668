/// Reads YAML files of this program strictly: anything ambiguous is rejected.
///
/// No key may be twice; tags other than `!!str`, merges (`<<`), keys that are no text, a second document and more than
/// a few aliases are refused.
package enum StrictYAML {
  /// - Parameters:
  ///   - text: UTF-8, with or without a byte order mark.
  ///   - mostBytes: larger texts are refused.
  /// - Returns: nil if there is nothing but comments.
  /// - Throws: at the first thing that cannot be read.
  package static func read(_ text: [UInt8], mostBytes: Int) throws(YAMLError) -> YAMLNode? {
    if let problem = YAMLText.problem(text, mostBytes: mostBytes) { throw problem }
    var composer = YAMLComposer(YAMLText.withoutMark(text), isStrict: true)
    return try composer.root()
  }
}

/// Files of others, such as `mkdocs.yml`, `antora.yml` and front matter, of which a few values are wanted.
///
///     emoji_index: !!python/name:material.extensions.emoji.twemoji
///     site_url: !ENV [SITE, "https://example.org"]
///
/// Tags are passed over, of two values of a key the last one counts, merges are made.
package enum LenientYAML {
  /// What could be read.
  package struct Reading: Hashable, Sendable {
    /// What precedes a fault; nil if nothing.
    package var root: YAMLNode?
    /// The first thing that could not be read, nil means all could.
    package var problem: YAMLError?
  }

  /// - Parameters:
  ///   - text: UTF-8, with or without a byte order mark.
  ///   - mostBytes: larger texts are not read.
  package static func read(_ text: some Collection<UInt8>, mostBytes: Int = 1 << 20) -> Reading {
    let text = Array(text)
    if let problem = YAMLText.problem(text, mostBytes: mostBytes) {
      return Reading(root: nil, problem: problem)
    }
    var composer = YAMLComposer(YAMLText.withoutMark(text), isStrict: false)
    // What is read leniently throws nothing.
    let root = try? composer.root()
    return Reading(root: root ?? nil, problem: composer.problem)
  }
}

/// What is looked at before the parser is.
private enum YAMLText {
  static func withoutMark(_ text: [UInt8]) -> ArraySlice<UInt8> {
    text.starts(with: [0xEF, 0xBB, 0xBF]) ? text.dropFirst(3) : text[...]
  }

  static func problem(_ text: [UInt8], mostBytes: Int) -> YAMLError? {
    if text.count > mostBytes {
      return YAMLError(mark: nil, .refused("the text is larger than \(mostBytes >> 20) MiB."))
    }
    var tags = 0
    var rest = text[...]
    while let sign = rest.firstIndex(of: UInt8(ascii: "%")) {
      rest = rest[sign...]
      if rest.starts(with: "%TAG".utf8) { tags += 1 }
      if tags > YAMLLimits.tagLines {
        let line = text[..<sign].count { $0 == 0x0A } + 1
        return YAMLError(
          mark: YAMLMark(line: line, column: 1),
          .refused("more than \(YAMLLimits.tagLines) %TAG lines are not supported."))
      }
      rest = rest.dropFirst()
    }
    return nil
  }
}
