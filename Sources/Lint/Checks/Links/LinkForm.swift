import Basics
import Files
import Links

/// Addresses written as their author would: `../Guide.md#top` for a file and the address that stood there.
enum LinkForm {
  /// The address of a file, with the query and the fragment of another address, and from the root if that was.
  static func address(of file: String, like old: String, from document: String) -> String {
    let (path, query, fragment) = RelativeURL.split(old)
    var new: String
    if path.utf8.first == UInt8(ascii: "/") {
      new = "/" + encoded(file, like: old)
    } else {
      let way = RelativeURL.decode(RelativeURL.from(document, to: file))
      new = encoded(way, like: old)
      if path.utf8.starts(with: "./".utf8), new.utf8.first != UInt8(ascii: ".") { new = "./" + new }
    }
    return new + query + fragment
  }

  /// The bare name of a page in a flat wiki, with the query and the fragment of another address.
  static func name(of file: String, like old: String) -> String {
    let (_, query, fragment) = RelativeURL.split(old)
    return RelativeURL.encode(file.lastPart.stem) + query + fragment
  }

  /// An address with another fragment.
  static func with(fragment: String, _ address: String) -> String {
    let (path, query, _) = RelativeURL.split(address)
    return path + query + "#" + encoded(fragment, like: address)
  }

  /// Percent-encoded, but letters of other scripts stay where the other address has them so, too.
  private static func encoded(_ text: String, like old: String) -> String {
    guard old.utf8.contains(where: { $0 >= 0x80 }) else {
      return RelativeURL.encode(text, keepingSlashes: true)
    }
    return text.unicodeScalars.map {
      $0.isASCII ? RelativeURL.encode(String($0), keepingSlashes: true) : String($0)
    }.joined()
  }
}

extension String {
  /// Line ends and tabs as blanks.
  var onOneLine: String {
    hasControls
      ? String(decoding: utf8.map { $0 < 0x20 ? 0x20 : $0 }, as: UTF8.self).trimmed : self
  }

  private var hasControls: Bool { utf8.contains { $0 < 0x20 } }
}
