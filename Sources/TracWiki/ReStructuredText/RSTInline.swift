import Markup

/// A piece of running text of an rst text, its references not resolved yet.
indirect enum RSTInline {
  /// With NULs for backslashes.
  case text([UInt8])
  case styled(Inline.Style, [RSTInline])
  /// ` ``code`` `, as it is shown.
  case code(String)
  case reference(RSTReference)
  /// `[1]_`: its index among the document's references to notes.
  case noteReference(Int)
  /// `|name|`
  case substitution(name: String, written: String, line: Int)
  /// `` _`text` ``: the target's index and the text.
  case place(Int, [UInt8])
  case image(RSTImage)
  /// What Trac's roles made; blocks part the paragraph.
  case made([Block])
  /// A link made by Trac's role or directive.
  case inlines([Inline])
  /// Markup with an error, shown as it was written.
  case problem(String)
}

/// `name_`, `` `text <url>`_ ``, `text__`, a bare address.
struct RSTReference {
  enum Target {
    case address(String)
    case name(String)
    /// The number of the anonymous reference.
    case anonymous(Int)
  }

  var content: [RSTInline]
  var target: Target
  /// As it stands in the source, for errors.
  var written: String
  var line: Int
}

/// `.. image:: file.png`
struct RSTImage {
  var address: String
  var alternative: String
  var width: String?
  var height: String?
  var link: RSTReference?
  var line: Int
}

extension [RSTInline] {
  /// The text without its markup: what a title's name is made of.
  var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let part), .place(_, let part): text += Escapes.plain(part)
      case .styled(_, let content): text += content.plainText
      case .code(let code): text += code
      case .reference(let reference): text += reference.content.plainText
      case .substitution(let name, _, _): text += name
      case .inlines(let content): text += content.plainText
      case .problem(let written): text += written
      case .noteReference, .image, .made: break
      }
    }
    return text
  }
}
