import CYAML

/// The next event of the parser.
struct YAMLEvent {
  /// What it is.
  enum Kind {
    case scalar(String, isPlain: Bool)
    case sequenceStart, mappingStart
    /// Of a sequence or a mapping.
    case end
    /// `*name`
    case alias(String)
    /// `---`, written or not.
    case documentStart
    case documentEnd, streamStart, streamEnd
  }

  var kind: Kind
  /// Where it begins.
  var mark: YAMLMark
  /// `&name`
  var anchor: String?
  /// `!!str`, with its handle resolved: `tag:yaml.org,2002:str`.
  var tag: String?
}

/// The events of a text in YAML, one after another. The one owner of libyaml; no type of it leaves this file.
///
/// What holds here: the parser and its input live as long as the value, and nobody else has their addresses; each event
/// is copied out and released before the next one is asked for; after an error, or the end, nothing is asked for again.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  /// A copy, so that the caller's bytes may go.
  private let input: UnsafeMutableBufferPointer<UInt8>
  private var isOver = false

  /// - Parameter bytes: UTF-8.
  init(_ bytes: some Collection<UInt8>) {
    unsafe input = .allocate(capacity: max(bytes.count, 1))
    _ = unsafe input.initialize(from: bytes)
    unsafe parser = .allocate(capacity: 1)
    unsafe parser.initialize(to: yaml_parser_t())
    precondition(
      unsafe yaml_parser_initialize(parser) == 1, "There is not enough memory for a parser.")
    // Otherwise it would guess, and take two zero bytes for UTF-16.
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, bytes.count)
  }

  deinit {
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
    unsafe input.deallocate()
  }

  /// - Throws: where the text is not YAML. From then on, as from the end, it is always the end.
  mutating func next() throws(YAMLError) -> YAMLEvent {
    let end = unsafe YAMLMark(parser.pointee.mark)
    if isOver { return YAMLEvent(kind: .streamEnd, mark: end) }
    var event = unsafe yaml_event_t()
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      isOver = true
      throw error
    }
    defer { unsafe yaml_event_delete(&event) }
    let mark = unsafe YAMLMark(event.start_mark)
    switch unsafe event.type {
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
      let isPlain = unsafe scalar.style == YAML_PLAIN_SCALAR_STYLE
      return unsafe YAMLEvent(
        kind: .scalar(String(decoding: bytes, as: UTF8.self), isPlain: isPlain), mark: mark,
        anchor: Self.text(scalar.anchor), tag: Self.text(scalar.tag))
    case YAML_SEQUENCE_START_EVENT:
      let start = unsafe event.data.sequence_start
      return unsafe YAMLEvent(
        kind: .sequenceStart, mark: mark, anchor: Self.text(start.anchor), tag: Self.text(start.tag)
      )
    case YAML_MAPPING_START_EVENT:
      let start = unsafe event.data.mapping_start
      return unsafe YAMLEvent(
        kind: .mappingStart, mark: mark, anchor: Self.text(start.anchor), tag: Self.text(start.tag))
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: return YAMLEvent(kind: .end, mark: mark)
    case YAML_ALIAS_EVENT:
      let name = unsafe Self.text(event.data.alias.anchor) ?? ""
      return YAMLEvent(kind: .alias(name), mark: mark)
    case YAML_DOCUMENT_START_EVENT: return YAMLEvent(kind: .documentStart, mark: mark)
    case YAML_DOCUMENT_END_EVENT: return YAMLEvent(kind: .documentEnd, mark: mark)
    case YAML_STREAM_START_EVENT: return YAMLEvent(kind: .streamStart, mark: mark)
    default:
      isOver = true
      return YAMLEvent(kind: .streamEnd, mark: mark)
    }
  }

  private static func text(_ pointer: UnsafeMutablePointer<yaml_char_t>?) -> String? {
    guard let pointer = unsafe pointer else { return nil }
    return unsafe String(cString: pointer)
  }

  private var error: YAMLError {
    let problem = unsafe parser.pointee.problem.map { unsafe String(cString: $0) }
    let text = problem ?? "there is not enough memory"
    if unsafe parser.pointee.error == YAML_READER_ERROR {
      // Signs that are not have an offset, and no mark.
      let before = unsafe input.prefix(min(parser.pointee.problem_offset, input.count))
      let line = unsafe before.count { $0 == 0x0A } + 1
      let column = unsafe before.reversed().prefix { $0 != 0x0A }.count { $0 & 0xC0 != 0x80 } + 1
      return YAMLError(mark: YAMLMark(line: line, column: column), .syntax(text))
    }
    return unsafe YAMLError(mark: YAMLMark(parser.pointee.problem_mark), .syntax(text))
  }
}

extension YAMLMark {
  fileprivate init(_ mark: yaml_mark_t) {
    self.init(line: Int(clamping: mark.line) + 1, column: Int(clamping: mark.column) + 1)
  }
}
