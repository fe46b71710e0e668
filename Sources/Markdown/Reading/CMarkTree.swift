import CCMarkGFM
import CMarkMemory
import Glibc
import Synchronization

/// GitHub Markdown as cmark-gfm reads it: the one owner of that library.
///
/// The C tree is copied into a flat array at once and freed: what leaves this file is plain values.
package struct CMarkTree: Sendable {
  /// In the order of the text; the first is the document.
  package private(set) var nodes: [CMarkNode] = []
  /// All texts, one after another.
  package private(set) var bytes: [UInt8] = []

  /// Parses `markdown` with the extensions that GitHub uses: tables, strikethrough, autolinks, the tag
  /// filter, task lists and footnotes (GFM specification, and GitHub's own "basic formatting syntax").
  ///
  /// What `CMarkGuard` objects to has no nodes.
  ///
  /// - Parameters:
  ///   - countsLines: whether inlines after one that spans lines, such as a code span, know their line.
  ///   - isHarmless: whether `CMarkGuard` was asked already, and said so.
  package init(parsing markdown: [UInt8], countsLines: Bool = false, isHarmless: Bool = false) {
    let options = countsLines ? CMARK_OPT_SOURCEPOS : 0
    guard isHarmless || CMarkGuard.objection(to: markdown) == nil,
      let root = CMarkRoot(parsing: markdown, options: options, in: .ofPage)
    else { return }
    nodes.reserveCapacity(markdown.count / 16 + 16)
    bytes.reserveCapacity(markdown.count)
    copy(root)
    placeTextAboveTables()
  }

  /// The text that `slice` names. Bytes that are no UTF-8 become U+FFFD.
  package func text(_ slice: CMarkNode.Slice) -> String {
    String(decoding: bytes[Int(slice.start)..<Int(slice.end)], as: UTF8.self)
  }

  /// The bytes of that text, as cmark-gfm has them.
  package func utf8(_ slice: CMarkNode.Slice) -> ArraySlice<UInt8> {
    bytes[Int(slice.start)..<Int(slice.end)]
  }

  /// The children of the node at `index`, by their indices.
  package func children(of index: Int) -> CMarkChildren {
    CMarkChildren(nodes: nodes, index: index + 1, end: Int(nodes[index].end))
  }
}

/// The indices of a node's children.
package struct CMarkChildren: Sequence, IteratorProtocol {
  fileprivate let nodes: [CMarkNode]
  fileprivate(set) var index: Int
  let end: Int

  /// The index after the last one's subtree.
  package mutating func next() -> Int? {
    guard index < end else { return nil }
    defer { index = Int(nodes[index].end) }
    return index
  }
}

extension CMarkTree {
  /// Walks the C tree without recursion: it may be as deep as the text is long.
  private mutating func copy(_ root: borrowing CMarkRoot) {
    var open: [Int] = []
    var columns = TableColumns()
    var node = unsafe root.pointer
    while true {
      let type = unsafe cmark_node_get_type(node)
      if type == CMARK_NODE_TEXT {
        if unsafe !continuesText(node) {
          unsafe nodes.append(read(node, .text, in: columns))
          nodes[nodes.count - 1].end = Int32(nodes.count)
        }
      } else {
        let kind = unsafe kind(of: node, type)
        unsafe columns.enter(node, kind)
        open.append(nodes.count)
        unsafe nodes.append(read(node, kind, in: columns))
        if let child = unsafe cmark_node_first_child(node) {
          unsafe node = child
          continue
        }
        close(&open)
      }
      while true {
        guard !open.isEmpty else { return }
        if let next = unsafe cmark_node_next(node) {
          unsafe node = next
          break
        }
        guard let parent = unsafe cmark_node_parent(node) else { return }
        unsafe node = parent
        close(&open)
      }
    }
  }

  private mutating func close(_ open: inout [Int]) {
    if let index = open.popLast() { nodes[index].end = Int32(nodes.count) }
  }

  /// cmark-gfm splits text at every byte that might have meant something; here it is one node again.
  private mutating func continuesText(_ node: OpaquePointer) -> Bool {
    guard let previous = unsafe cmark_node_previous(node),
      unsafe cmark_node_get_type(previous) == CMARK_NODE_TEXT
    else { return false }
    let more = unsafe append(cmark_node_get_literal(node))
    nodes[nodes.count - 1].literal.end = more.end
    return true
  }

  private mutating func read(
    _ node: OpaquePointer, _ kind: CMarkNode.Kind, in columns: TableColumns
  ) -> CMarkNode {
    var copy = CMarkNode(kind: kind)
    unsafe copy.line = cmark_node_get_start_line(node)
    unsafe copy.column = cmark_node_get_start_column(node)
    unsafe copy.lastLine = cmark_node_get_end_line(node)
    unsafe copy.lastColumn = cmark_node_get_end_column(node)
    switch copy.kind {
    case .text, .codeSpan, .inlineHTML, .html, .footnoteReference:
      unsafe copy.literal = append(cmark_node_get_literal(node))
    case .code:
      unsafe copy.literal = append(cmark_node_get_literal(node))
      unsafe copy.detail = append(cmark_node_get_fence_info(node))
    case .link, .image:
      unsafe copy.literal = append(cmark_node_get_url(node))
      unsafe copy.detail = append(cmark_node_get_title(node))
    case .heading:
      unsafe copy.value = cmark_node_get_heading_level(node)
    case .orderedList:
      unsafe copy.value = cmark_node_get_list_start(node)
    case .item where unsafe isNamed("tasklist", node):
      copy.value = unsafe cmark_gfm_extensions_get_tasklist_item_checked(node) ? 2 : 1
    case .cell:
      copy.value = columns.alignment
    default:
      break
    }
    return copy
  }

  /// Lines of a paragraph that goes on as a table: cmark-gfm gives its first line to the table and its header, and line 0
  /// to the paragraph itself (`try_inserting_table_header_paragraph`).
  private mutating func placeTextAboveTables() {
    for text in nodes.indices where nodes[text].kind == .paragraph && nodes[text].line == 0 {
      let table = Int(nodes[text].end)
      guard table < nodes.count, nodes[table].kind == .table, table + 1 < nodes.count else {
        continue
      }
      let header = table + 1
      let row = Int(nodes[header].end)
      let hasRow = row < Int(nodes[table].end)
      // The delimiter row is between the header and the first row, or ends the table.
      let line = hasRow ? nodes[row].line - 2 : nodes[table].lastLine - 1
      let first = nodes[table].line
      guard line > first else { continue }
      for index in text..<table { nodes[index].line += first }
      nodes[text].lastLine = line - 1
      for index in header..<row where nodes[index].line > 0 { nodes[index].line += line - first }
      nodes[header].lastLine = line
      nodes[table].line = line
    }
  }

  private mutating func append(_ string: UnsafePointer<CChar>?) -> CMarkNode.Slice {
    let start = Int32(bytes.count)
    if let string = unsafe string {
      unsafe bytes.append(contentsOf: UnsafeRawBufferPointer(start: string, count: strlen(string)))
    }
    return CMarkNode.Slice(start: start, end: Int32(bytes.count))
  }
}

/// cmark-gfm at work for itself: what the proof of a page is measured by.
package enum CMarkParse {
  /// Parses, as `CMarkTree` does, and frees the tree, with the memory that cmark-gfm takes by itself.
  package static func run(_ markdown: [UInt8]) { _ = CMarkRoot(parsing: markdown, in: .ofLibrary) }
}

/// The parsed document; frees it.
@safe private struct CMarkRoot: ~Copyable {
  enum Memory {
    /// `malloc` for each piece.
    case ofLibrary
    /// One stretch for all pieces, which goes with the root: for trees that are left at once.
    case ofPage
  }

  let pointer: OpaquePointer
  private let memory: Memory

  /// Those that need no lock. Registered once, as registration is not safe from two threads.
  ///
  /// While cmark-gfm reads inlines, its extensions switch entries of one table that all parsers share on and off
  /// again (`cmark_manage_extensions_special_characters`): of two threads one would read `www.x.org` as text. So they
  /// are switched on here, for good: an extension without special characters has none to switch off.
  private static let extensions: [String] = {
    cmark_gfm_core_extensions_ensure_registered()
    let names = ["table", "autolink", "tagfilter", "tasklist"]
    guard let parser = unsafe cmark_parser_new(CMARK_OPT_DEFAULT) else { return names }
    defer { unsafe cmark_parser_free(parser) }
    for name in names { attach(name, to: UInt(bitPattern: parser)) }
    unsafe cmark_manage_extensions_special_characters(parser, 1)
    for name in names {
      unsafe cmark_syntax_extension_set_special_inline_chars(
        cmark_find_syntax_extension(name), nil)
    }
    return names
  }()

  /// `~` must stay a special character of its own extension, which finds its delimiters by it: texts with one are
  /// read one at a time.
  private static let tildes = Mutex(())

  /// - Parameter parser: a pointer, as a number.
  private static func attach(_ name: String, to parser: UInt) {
    if let found = unsafe cmark_find_syntax_extension(name) {
      _ = unsafe cmark_parser_attach_syntax_extension(OpaquePointer(bitPattern: parser), found)
    }
  }

  init?(parsing markdown: [UInt8], options: Int32 = 0, in memory: Memory) {
    // What the extensions keep for good must not come from a page's memory.
    let extensions = Self.extensions
    let options = CMARK_OPT_DEFAULT | CMARK_OPT_FOOTNOTES | options
    let allocator = memory == .ofPage ? unsafe cmark_page_memory_begin() : nil
    let parser =
      if let allocator = unsafe allocator {
        unsafe cmark_parser_new_with_mem(
          options, allocator.assumingMemoryBound(to: cmark_mem.self))
      } else {
        unsafe cmark_parser_new(options)
      }
    guard let parser = unsafe parser else { return nil }
    let memory = unsafe allocator == nil ? Memory.ofLibrary : .ofPage
    // The pointer crosses the lock as a number: it belongs to this thread alone.
    let address = UInt(bitPattern: parser)
    for name in extensions { Self.attach(name, to: address) }
    let hasTilde = markdown.contains(UInt8(ascii: "~"))
    if hasTilde { Self.attach("strikethrough", to: address) }
    unsafe markdown.withUnsafeBytes {
      unsafe cmark_parser_feed(parser, $0.bindMemory(to: CChar.self).baseAddress, $0.count)
    }
    let root =
      hasTilde ? Self.tildes.withLock { _ in Self.finish(address) } : Self.finish(address)
    if memory == .ofLibrary { unsafe cmark_parser_free(parser) }
    guard let root = unsafe OpaquePointer(bitPattern: root) else {
      if memory == .ofPage { cmark_page_memory_end() }
      return nil
    }
    unsafe pointer = root
    self.memory = memory
  }

  /// The document's node, as a number.
  private static func finish(_ parser: UInt) -> UInt {
    unsafe UInt(bitPattern: cmark_parser_finish(OpaquePointer(bitPattern: parser)))
  }

  deinit {
    switch memory {
    case .ofLibrary: unsafe cmark_node_free(pointer)
    case .ofPage: cmark_page_memory_end()
    }
  }
}

/// The alignments of the table that the walk is in, and the column it has come to.
@safe private struct TableColumns {
  private var alignments: UnsafeMutablePointer<UInt8>?
  private var count = 0
  private var column = -1

  init() { unsafe alignments = nil }

  mutating func enter(_ node: OpaquePointer, _ kind: CMarkNode.Kind) {
    switch kind {
    case .table:
      unsafe alignments = cmark_gfm_extensions_get_table_alignments(node)
      count = unsafe Int(cmark_gfm_extensions_get_table_columns(node))
    case .headerRow, .row: column = -1
    case .cell: column += 1
    default: break
    }
  }

  var alignment: Int32 {
    guard let alignments = unsafe alignments, column < count else { return 0 }
    return unsafe Int32(alignments[column])
  }
}

/// Nodes of extensions are known by the name of their type alone.
private func isNamed(_ name: StaticString, _ node: OpaquePointer) -> Bool {
  guard let type = unsafe cmark_node_get_type_string(node) else { return false }
  return unsafe strcmp(type, UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self))
    == 0
}

private func kind(of node: OpaquePointer, _ type: cmark_node_type) -> CMarkNode.Kind {
  switch type {
  case CMARK_NODE_TEXT: .text
  case CMARK_NODE_SOFTBREAK: .softBreak
  case CMARK_NODE_LINEBREAK: .lineBreak
  case CMARK_NODE_CODE: .codeSpan
  case CMARK_NODE_HTML_INLINE: .inlineHTML
  case CMARK_NODE_EMPH: .emphasis
  case CMARK_NODE_STRONG: .strong
  case CMARK_NODE_LINK: .link
  case CMARK_NODE_IMAGE: .image
  case CMARK_NODE_FOOTNOTE_REFERENCE: .footnoteReference
  case CMARK_NODE_PARAGRAPH: .paragraph
  case CMARK_NODE_ITEM: .item
  case CMARK_NODE_LIST:
    unsafe cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? .orderedList : .bulletList
  case CMARK_NODE_HEADING: .heading
  case CMARK_NODE_CODE_BLOCK: .code
  case CMARK_NODE_HTML_BLOCK: .html
  case CMARK_NODE_BLOCK_QUOTE: .quote
  case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
  case CMARK_NODE_DOCUMENT: .document
  case CMARK_NODE_FOOTNOTE_DEFINITION: .footnoteDefinition
  default:
    if unsafe isNamed("table_cell", node) {
      .cell
    } else if unsafe isNamed("table_row", node) {
      .row
    } else if unsafe isNamed("table_header", node) {
      .headerRow
    } else if unsafe isNamed("table", node) {
      .table
    } else if unsafe isNamed("strikethrough", node) {
      .strikethrough
    } else {
      .other
    }
  }
}

/// GitHub Markdown as the HTML that cmark-gfm itself makes of it, raw HTML and all: what GitHub gets before it
/// takes out what it does not allow.
package enum CMarkHTML {
  /// The text of a comment before each HTML block, as its elements carry no line: `<!--at line 12-->`.
  package static let lineMark = "at line "

  /// UTF-8. Blocks name their lines in the attribute `data-sourcepos`.
  package static func render(_ markdown: [UInt8]) -> [UInt8] {
    guard CMarkGuard.objection(to: markdown) == nil,
      let root = CMarkRoot(parsing: markdown, in: .ofLibrary)
    else { return [] }
    unsafe markLines(below: root.pointer)
    let memory = unsafe cmark_get_default_mem_allocator()
    var filters: UnsafeMutablePointer<cmark_llist>?
    if let tagFilter = unsafe cmark_find_syntax_extension("tagfilter") {
      unsafe filters = cmark_llist_append(memory, nil, UnsafeMutableRawPointer(tagFilter))
    }
    defer { unsafe cmark_llist_free(memory, filters) }
    let options =
      CMARK_OPT_UNSAFE | CMARK_OPT_SOURCEPOS | CMARK_OPT_GITHUB_PRE_LANG | CMARK_OPT_FOOTNOTES
    guard let html = unsafe cmark_render_html(root.pointer, options, filters) else { return [] }
    defer { unsafe free(html) }
    return unsafe Array(UnsafeRawBufferPointer(start: html, count: strlen(html)))
  }

  private static func markLines(below root: OpaquePointer) {
    guard let walk = unsafe cmark_iter_new(root) else { return }
    defer { unsafe cmark_iter_free(walk) }
    while unsafe cmark_iter_next(walk) != CMARK_EVENT_DONE {
      guard let node = unsafe cmark_iter_get_node(walk),
        unsafe cmark_node_get_type(node) == CMARK_NODE_HTML_BLOCK,
        let html = unsafe cmark_node_get_literal(node)
      else { continue }
      let line = unsafe cmark_node_get_start_line(node)
      let marked = unsafe "<!--\(lineMark)\(line)-->" + String(cString: html)
      _ = unsafe cmark_node_set_literal(node, marked)
    }
  }
}
