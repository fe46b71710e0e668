import Targets

/// One part of a path as it can be a file or folder name everywhere: `What is this?` is `What-is-this-`.
package struct PathPart: Hashable {
  /// Safe on Windows, in Git and in the readers. Never empty, never begins with a dot, has no `/`.
  package var name: String
  /// The name would have meant something else, or nothing: more than a character was replaced.
  package var isRenamed: Bool

  /// The safe form of a part of a page's name.
  package init(_ part: some StringProtocol, for target: Target) {
    self.init(part, extension: "", for: target)
  }

  /// A page's whole name as Gitea's wiki escapes it.
  init(title: String) {
    var title = title
    var isRenamed = false
    while WikiName.file(title: title).utf8.count > Target.FileForm.longestPart {
      title.unicodeScalars.removeLast()
      isRenamed = true
    }
    var name = WikiName.file(title: title)
    if name.isEmpty || name.utf8.first == UInt8(ascii: ".") || Self.isDevice(name) {
      name = WikiName.file(title: "Page " + title)
      isRenamed = true
    }
    (self.name, self.isRenamed) = (name, isRenamed)
  }

  /// Another name, where this one means something to the site: `README-2`.
  mutating func number() {
    name += "-2"
    isRenamed = true
  }

  /// The safe form of a file's name, which keeps its extension.
  init(file: String, for target: Target) {
    let (stem, ending) = Self.splitExtension(file)
    self.init(stem, extension: Self.cleaned(ending, for: target), for: target)
  }

  private init(_ part: some StringProtocol, extension ending: String, for target: Target) {
    var stem = Self.cleaned(part, for: target)
    var isRenamed = false
    if stem.isEmpty {
      (stem, isRenamed) = ("-", true)
    }
    if stem.utf8.first == UInt8(ascii: ".") {  // hidden, and `.git` and the like mean something
      stem.replaceSubrange(stem.startIndex...stem.startIndex, with: "-")
      isRenamed = true
    }
    if stem.utf8.count + ending.utf8.count > Target.FileForm.longestPart {
      stem =
        Self.prefix(of: stem, bytes: Target.FileForm.longestPart - ending.utf8.count - 2) + "-2"
      isRenamed = true
    }
    if ending.isEmpty {
      stem = Self.withoutDotsAtEnd(stem)
    }
    if Self.isDevice(stem) {
      stem.insert(
        contentsOf: "-2", at: stem.utf8.firstIndex(of: UInt8(ascii: ".")) ?? stem.endIndex)
      isRenamed = true
    }
    (name, self.isRenamed) = (stem + Self.withoutDotsAtEnd(ending), isRenamed)
  }

  /// `photo.tar.gz` is `photo.tar` and `.gz`; an end that is long or holds blanks is not an extension.
  static func splitExtension(_ file: String) -> (stem: String, ending: String) {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")), dot != file.startIndex,
      file[dot...].utf8.count <= 16, !file[dot...].contains(where: \.isWhitespace)
    else { return (file, "") }
    return (String(file[..<dot]), String(file[dot...]))
  }

  private static func cleaned(_ part: some StringProtocol, for target: Target) -> String {
    if part.utf8.allSatisfy(isPlain) { return String(part) }
    var scalars = String.UnicodeScalarView()
    for scalar in part.unicodeScalars {
      let isSafe =
        switch scalar {
        case "a"..."z", "A"..."Z", "0"..."9", "_", "-", ".": true
        case "/": false
        case _ where scalar.isASCII && scalar.value <= 0x20 || scalar.value == 0x7F: false
        default: !Target.FileForm.forbidden.contains(scalar) && isVisible(scalar)
        }
      scalars.append(isSafe ? scalar : "-")
    }
    return String(scalars)
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), UInt8(ascii: "-"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }

  /// Blanks, controls and marks of writing direction show nothing. The joiners of Indic and Arabic scripts
  /// show nothing themselves, but make words.
  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.value < 0x80 { return true }
    switch scalar.properties.generalCategory {
    case .control, .spaceSeparator, .lineSeparator, .paragraphSeparator, .surrogate, .unassigned:
      return false
    case .format:
      return scalar.value == 0x200C || scalar.value == 0x200D
    default:
      return true
    }
  }

  /// Windows drops dots at the end of a name.
  private static func withoutDotsAtEnd(_ name: String) -> String {
    let kept = name.utf8.reversed().prefix { $0 == UInt8(ascii: ".") }.count
    return kept == 0
      ? name : String(Substring(name.utf8.dropLast(kept))) + String(repeating: "-", count: kept)
  }

  /// `CON`, `aux.c`, `LPT1`: no files on Windows. `git~1` is `.git` there.
  private static func isDevice(_ name: String) -> Bool {
    let bytes = name.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard 3...8 ~= bytes.count else { return false }
    let stem = Substring(bytes).lowercased()
    switch stem {
    case "con", "prn", "aux", "nul", "conin$", "conout$", "git~1": return true
    default:
      guard stem.hasPrefix("com") || stem.hasPrefix("lpt"), stem.count == 4 else { return false }
      return stem.last.map { "0123456789¹²³".contains($0) } ?? false
    }
  }

  /// The longest prefix of whole characters within that many bytes.
  private static func prefix(of text: String, bytes: Int) -> String {
    var length = 0
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      length += UTF8.width(scalar)
      if length > bytes { break }
      scalars.append(scalar)
    }
    return String(scalars)
  }
}
