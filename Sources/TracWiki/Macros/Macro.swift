import Markup

/// `[[Name(arguments)]]`: a macro that this program knows, as a value.
struct Macro: Sendable {
  /// What a macro becomes.
  enum Expansion {
    /// Part of the running text.
    case inlines([Inline])
    /// Blocks of its own; text around it is split.
    case blocks([Block])
  }

  /// Whether a macro may stand where only inline markup may: in a heading, in a term.
  enum Inlining: Sendable {
    case never, always
    /// It depends on the arguments.
    case asked(@Sendable (_ arguments: String) -> Bool)
  }

  /// All names it goes by; letter case counts.
  let names: [String]
  private let inlining: Inlining
  /// A macro of a plugin: Trac without the plugin shows nothing that could be compared.
  let isForeign: Bool
  let expand: @Sendable (MacroInvocation) -> Expansion

  init(
    _ names: String..., isForeign: Bool = false,
    inlining: Inlining = .never,
    expand: @escaping @Sendable (MacroInvocation) -> Expansion
  ) {
    self.names = names
    self.isForeign = isForeign
    self.inlining = inlining
    self.expand = expand
  }

  func isInline(_ arguments: String) -> Bool {
    switch inlining {
    case .never: false
    case .always: true
    case .asked(let isInline): isInline(arguments)
    }
  }
}

/// One use of a macro.
struct MacroInvocation {
  let context: ReadingContext
  let name: String
  /// What stands in the parentheses; nil without parentheses.
  let arguments: String?
  /// The whole call as written.
  let written: String
  let line: Int

  var range: SourceRange { SourceRange(lines: line, line) }

  /// The call as a node without a Markdown form.
  func call(_ kind: MacroCall.Kind) -> Macro.Expansion {
    let call = MacroCall(name: name, arguments: arguments ?? "", kind: kind, written: written)
    return .inlines([.macro(call, range)])
  }

  /// The arguments read as markup that is inline only.
  func inlines(_ text: String) -> [Inline] {
    context.inlines(TextView(text), line: line)
  }

  /// The arguments read as markup.
  func blocks(_ text: String) -> [Block] {
    context.blocks(SourceLines(text, line: line))
  }
}

/// `a, b, key=value`: how Trac cuts a macro's arguments (`parse_args`). `\,` is a comma.
struct MacroArguments {
  private(set) var values: [String] = []
  private(set) var named: [Attribute] = []

  /// - Parameter isStrict: only identifiers count as keys, so `status!=closed` is a value.
  init(_ text: String, isStrict: Bool = true) {
    for part in MacroArguments.split(text) {
      if let equals = MacroArguments.key(part, isStrict: isStrict) {
        let name = part[..<equals].trimmedBlanks
        named.append(Attribute(name, String(part[part.index(after: equals)...])))
      } else {
        values.append(part)
      }
    }
  }

  subscript(_ name: String) -> String? {
    named.last { $0.name == name }?.value
  }

  /// The value at a place, without blanks around, or nil.
  func value(at index: Int) -> String? {
    index < values.count ? values[index].trimmedBlanks : nil
  }

  static func split(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    var parts: [String] = []
    var current: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: ",") {
        if current.last == UInt8(ascii: "\\") {
          current[current.count - 1] = byte
        } else {
          parts.append(String(decoding: current, as: UTF8.self))
          current.removeAll()
        }
      } else {
        current.append(byte)
      }
    }
    return parts + [String(decoding: current, as: UTF8.self)]
  }

  private static func key(_ part: String, isStrict: Bool) -> String.Index? {
    guard let equals = part.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let key = Array(part[..<equals].trimmedBlanks(leadingOnly: true).utf8)
    guard let first = key.first else { return nil }
    guard isStrict else { return equals }
    let isName = key.dropFirst().allSatisfy {
      ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "_") || $0 >= 0x80
    }
    return (ByteClass.isLetter(first) || first == UInt8(ascii: "_")) && key.count > 1 && isName
      ? equals : nil
  }
}

extension StringProtocol {
  /// Without white space and zero-width spaces at both ends: they come along when names are copied.
  var trimmedInvisible: String {
    func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isWhitespace || scalar == "\u{200B}"
    }
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, isInvisible(first) { scalars.removeFirst() }
    while let last = scalars.last, isInvisible(last) { scalars.removeLast() }
    return String(scalars)
  }

  /// Without white space at both ends.
  var trimmedBlanks: String { trimmedBlanks(leadingOnly: false) }

  func trimmedBlanks(leadingOnly: Bool) -> String {
    var scalars = Substring(self).unicodeScalars
    while let first = scalars.first, first.properties.isWhitespace { scalars.removeFirst() }
    if !leadingOnly {
      while let last = scalars.last, last.properties.isWhitespace { scalars.removeLast() }
    }
    return String(scalars)
  }
}
