import CLibXML2

/// A node of HTML as plain values; a node's descendants are between it and `end`.
package struct HTMLNode {
  /// What a node is.
  package enum Content {
    /// Its name in lower case, and its attributes.
    case element(String, HTMLAttributes)
    /// With entities decoded.
    case text(String)
    /// Without its marks.
    case comment(String)
    /// A piece of Markdown in the midst of HTML: `HTMLTree.placeholder(for:)`.
    case placeholder(Int)
    /// The same, but its text runs on in the line where it is.
    case runningText(Int)
  }

  /// What it is.
  package var content: Content
  /// The index after its last descendant.
  package var end: Int
  /// Of an element: the line of the text where its tag ends, from 1; libxml2 counts to 65,535.
  package var line: Int = 0
}

/// HTML as libxml2 reads it, as forgiving as a browser: the one owner of that library.
package struct HTMLTree {
  /// In the order of the text; the first is `html`.
  package private(set) var nodes: [HTMLNode] = []

  /// Parses the content of a body. No file and no address is ever opened; what is broken is repaired.
  init(parsing html: [UInt8]) {
    guard let document = HTMLHandle(parsing: html) else { return }
    copy(document)
  }

  /// What stands for the `number`th piece of Markdown in HTML: a processing instruction, as no element
  /// closes at it.
  static func placeholder(for number: Int, isText: Bool = false) -> String {
    "<?\(isText ? "text" : "markdown") \(number)>"
  }

  /// The character that `&name;` stands for in HTML 4.
  static func entity(_ name: String) -> UInt32? {
    guard let found = unsafe htmlEntityLookup(name) else { return nil }
    return unsafe found.pointee.value
  }

  private mutating func copy(_ document: borrowing HTMLHandle) {
    guard let root = unsafe xmlDocGetRootElement(document.pointer) else { return }
    var open: [Int] = []
    var node = unsafe root
    while true {
      open.append(nodes.count)
      unsafe nodes.append(
        HTMLNode(content: content(of: node), end: 0, line: Int(node.pointee.line)))
      if unsafe node.pointee.type == XML_ELEMENT_NODE, let child = unsafe node.pointee.children {
        unsafe node = child
        continue
      }
      while true {
        if let index = open.popLast() { nodes[index].end = nodes.count }
        guard !open.isEmpty else { return }
        if let next = unsafe node.pointee.next {
          unsafe node = next
          break
        }
        guard let parent = unsafe node.pointee.parent else { return }
        unsafe node = parent
      }
    }
  }

  private func content(of node: xmlNodePtr) -> HTMLNode.Content {
    switch unsafe node.pointee.type {
    case XML_ELEMENT_NODE:
      unsafe .element(string(node.pointee.name), attributes(of: node))
    case XML_COMMENT_NODE:
      unsafe .comment(string(node.pointee.content))
    case XML_PI_NODE:
      switch unsafe (string(node.pointee.name), Int(string(node.pointee.content))) {
      case ("markdown", let number?): .placeholder(number)
      case ("text", let number?): .runningText(number)
      default: .text("")
      }
    default:
      unsafe .text(string(node.pointee.content))
    }
  }

  private func attributes(of node: xmlNodePtr) -> HTMLAttributes {
    var attributes = HTMLAttributes()
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      let value = unsafe attribute.pointee.children?.pointee.content
      unsafe attributes.list.append(
        HTMLAttributes.Attribute(name: string(attribute.pointee.name), value: string(value)))
      unsafe next = attribute.pointee.next
    }
    return attributes
  }

  private func string(_ bytes: UnsafePointer<xmlChar>?) -> String {
    guard let bytes = unsafe bytes else { return "" }
    return unsafe String(cString: bytes)
  }
}

/// The parsed document; frees it.
@safe private struct HTMLHandle: ~Copyable {
  let pointer: xmlDocPtr

  private static let isReady: Void = xmlInitParser()

  init?(parsing html: [UInt8]) {
    Self.isReady
    // With its body open from the start, libxml2 adds no paragraphs of its own.
    var whole = Array("<html><body>".utf8)
    whole.append(contentsOf: html)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
    let document = unsafe whole.withUnsafeBytes {
      unsafe htmlReadMemory(
        $0.bindMemory(to: CChar.self).baseAddress, Int32(clamping: $0.count), nil, "UTF-8",
        Int32(bitPattern: options))
    }
    guard let document = unsafe document else { return nil }
    unsafe pointer = document
  }

  deinit { unsafe xmlFreeDoc(pointer) }
}

/// `src="a.png" width=50%`
package struct HTMLAttributes {
  /// One of them.
  package struct Attribute {
    /// In lower case.
    package var name: String
    /// Entities decoded; empty where there is none.
    package var value: String
  }

  /// In the order of the tag.
  package var list: [Attribute] = []

  /// The value of the first attribute of that name.
  package subscript(name: String) -> String? {
    list.first { $0.name == name }?.value
  }
}
