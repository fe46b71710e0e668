import Markup

/// The arguments, options and content of a form.
struct DirectiveParts {
  let call: DirectiveCall
  private(set) var arguments: [String] = []
  private(set) var options: [String: String] = [:]
  private(set) var content: [SourceLine]

  init(_ call: DirectiveCall, _ form: DirectiveForm) throws(DirectiveError) {
    self.call = call
    var lines = call.lines
    if let first = lines.first, first.range.isEmpty { lines.removeFirst() }
    lines.trimBlanksAtEnd()
    let takesArguments = form.required + form.optional > 0
    content = lines
    if !lines.isEmpty, takesArguments || !form.options.isEmpty {
      let head = lines.firstIndex { $0.range.isEmpty } ?? lines.count
      var arguments = Array(lines[..<head])
      content = Array(lines[min(head + 1, lines.count)...])
      if !form.options.isEmpty { try takeOptions(of: &arguments, form) }
      if takesArguments {
        try takeArguments(arguments, form)
      } else if !arguments.isEmpty {
        content = arguments + lines[head...]
      }
    } else if form.required > 0 {
      throw DirectiveError("needs an argument")
    }
    content.trimBlanksAtStart()
    if !content.isEmpty, !form.takesContent { throw DirectiveError("takes no content") }
  }

  private mutating func takeArguments(
    _ lines: [SourceLine], _ form: DirectiveForm
  ) throws(DirectiveError) {
    let text = TextView(Array(string(lines).utf8), 0..<string(lines).utf8.count)
    let most = form.required + form.optional
    var position = text.skipSpace(0)
    while position < text.end {
      if form.takesBlanks, arguments.count == most - 1 {
        arguments.append(text.string(position..<text.trimmedEnd(from: position)))
        return
      }
      var end = position
      while end < text.end, text.space(at: end) == nil { end += 1 }
      arguments.append(text.string(position..<end))
      position = text.skipSpace(end)
    }
    if arguments.count > most { throw DirectiveError("has too many arguments") }
    if arguments.count < form.required { throw DirectiveError("needs an argument") }
  }

  private mutating func takeOptions(
    of lines: inout [SourceLine], _ form: DirectiveForm
  ) throws(DirectiveError) {
    guard let start = lines.firstIndex(where: { marker($0) != nil }) else { return }
    let fields = Array(lines[start...])
    lines.removeSubrange(start...)
    var index = 0
    while index < fields.count {
      guard let marker = marker(fields[index]) else {
        throw DirectiveError("has options that cannot be read")
      }
      let block = IndentedLines(
        fields, call.bytes, from: index,
        first: .cut(marker.end - fields[index].range.lowerBound))
      let name = String(decoding: call.bytes[marker.name], as: UTF8.self).lowercased()
      guard let kind = form.options[name] else {
        throw DirectiveError("has no option “\(name)”")
      }
      let written = string(block.lines).trimmedBlanks
      guard let value = kind.value(written.isEmpty ? nil : written) else {
        throw DirectiveError("has an option “\(name)” without a proper value")
      }
      guard options.updateValue(value, forKey: name) == nil else {
        throw DirectiveError("has two options “\(name)”")
      }
      index = block.end
    }
  }

  private func marker(_ line: SourceLine) -> FieldMarker? {
    line.range.isEmpty ? nil : FieldMarker(TextView(call.bytes, line.range))
  }

  // MARK: - For those who read a directive

  subscript(_ option: String) -> String? { options[option] }

  func string(_ lines: [SourceLine]) -> String {
    SourceLines(call.bytes, lines: lines).text
  }

  var contentText: String { string(content) }

  /// The content as blocks.
  func blocks(isSidebar: Bool = false) -> [RSTBlock] {
    call.document.nested(RSTSource(bytes: call.bytes, lines: content), isSidebar: isSidebar)
  }

  func inlines(_ text: String) -> [RSTInline] {
    InlineReader.read(call.document, Array(text.utf8), line: call.number)
  }

  func block(_ content: RSTBlock.Content) -> RSTBlock {
    RSTBlock(content, at: SourceRange(lines: call.number, call.number))
  }

  func needContent() throws(DirectiveError) {
    if content.isEmpty { throw DirectiveError("needs content") }
  }

  /// The content behind the place that `:name:` gives it.
  func named(_ contents: [RSTBlock.Content]) -> [RSTBlock.Content] {
    guard let name = options["name"] else { return contents }
    let (target, isDuplicate) = call.document.names.addExplicit(SimpleName.normalized(name))
    if isDuplicate {
      call.document.complain(
        "The name “\(name)” is used for more than one target.", line: call.number,
        help: "Links by that name lead nowhere.")
    }
    return [.place(target)] + contents
  }
}
