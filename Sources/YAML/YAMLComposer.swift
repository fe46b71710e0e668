/// Builds a value from the events of the parser.
///
/// Values are built and released recursively; what is nested deeper than `YAMLLimits.depth` is not read.
struct YAMLComposer: ~Copyable {
  private let isStrict: Bool
  private var events: YAMLEvents
  private var isOver = false
  private var anchors: [String: YAMLNode] = [:]
  private var aliases = 0
  /// Values that aliases brought.
  private var brought = 0
  /// What was met first, if all that can be read is to be read.
  private(set) var problem: YAMLError?

  init(_ bytes: some Collection<UInt8>, isStrict: Bool) {
    self.isStrict = isStrict
    events = YAMLEvents(bytes)
  }

  /// The value that the text is; nil if it holds none.
  ///
  /// - Throws: where it cannot be read, if it is read strictly.
  mutating func root() throws(YAMLError) -> YAMLNode? {
    var root: YAMLNode?
    var documents = 0
    while true {
      let event = try next()
      switch event.kind {
      case .streamEnd: return root
      case .streamStart, .documentEnd: continue
      case .documentStart:
        documents += 1
        guard documents > 1 else { continue }
        // Of several documents the first is read.
        if !isStrict { return root }
        try refuse(
          event.mark,
          "a second document starts here. Remove the line '---': a file is one document.")
      default: root = try value(event, depth: 1)
      }
    }
  }

  private mutating func next() throws(YAMLError) -> YAMLEvent {
    if !isOver {
      do throws(YAMLError) {
        return try events.next()
      } catch {
        try meet(error)
        isOver = true
      }
    }
    return YAMLEvent(kind: .streamEnd, mark: YAMLMark(line: 1, column: 1))
  }

  /// Whoever wants all that can be read gets what precedes a fault, and the fault once.
  private mutating func meet(_ error: YAMLError) throws(YAMLError) {
    if isStrict { throw error }
    if problem == nil { problem = error }
  }

  private mutating func refuse(_ mark: YAMLMark, _ message: String) throws(YAMLError) {
    try meet(YAMLError(mark: mark, .refused(message)))
  }

  /// - Returns: nil at the end of the text.
  private mutating func value(
    _ event: YAMLEvent, depth: Int
  ) throws(YAMLError) -> YAMLNode? {
    if depth > YAMLLimits.depth {
      try refuse(event.mark, "values are nested more than \(YAMLLimits.depth) deep here.")
      isOver = true
      return nil
    }
    var node = YAMLNode(content: .scalar("", isPlain: true), mark: event.mark)
    switch event.kind {
    case .scalar(let text, let isPlain):
      node.content = .scalar(text, isPlain: isPlain && !event.isTaggedText)
    case .sequenceStart: node = try sequence(at: event.mark, depth)
    case .mappingStart: node = try mapping(at: event.mark, depth)
    case .alias(let name): return try aliased(name, event.mark, depth)
    default: return nil
    }
    if isStrict, let tag = event.tag, !event.isTaggedText {
      let name =
        tag.hasPrefix(YAMLEvent.tagPrefix)
        ? "!!" + tag.dropFirst(YAMLEvent.tagPrefix.utf8.count) : tag
      try refuse(
        event.mark, "the tag '\(name)' is not supported. Remove it; to make a value text, quote it."
      )
    }
    if let anchor = event.anchor { anchors[anchor] = node }
    return node
  }

  private mutating func sequence(
    at mark: YAMLMark, _ depth: Int
  ) throws(YAMLError) -> YAMLNode {
    var node = YAMLNode(content: .sequence([]), mark: mark)
    var values: [YAMLNode] = []
    while let value = try value(try next(), depth: depth + 1) {
      node.hold(value)
      values.append(value)
    }
    node.content = .sequence(values)
    return node
  }

  private mutating func mapping(
    at mark: YAMLMark, _ depth: Int
  ) throws(YAMLError) -> YAMLNode {
    var entries = YAMLEntries()
    var merged: [YAMLNode] = []
    while let key = try value(try next(), depth: depth + 1),
      let value = try value(try next(), depth: depth + 1)
    {
      guard case .scalar(let text, let isPlain) = key.content else {
        try refuse(key.mark, "a key must be text, such as 'key: value'.")
        continue
      }
      if text == "<<", isPlain {
        try refuseMerge(key.mark)
        merged += value.sequence ?? [value]
        continue
      }
      if let first = entries.set(key, value), isStrict {
        try refuse(
          key.mark, "'\(text)' is set twice: here and in line \(first.line). Remove one of them.")
      }
    }
    // What is in the mapping itself wins, then what is merged first.
    for node in merged {
      for entry in node.mapping ?? [] { entries.add(entry) }
    }
    var node = YAMLNode(content: .mapping(entries.all), mark: mark)
    for entry in entries.all {
      node.hold(entry.key)
      node.hold(entry.value)
    }
    return node
  }

  private mutating func refuseMerge(_ mark: YAMLMark) throws(YAMLError) {
    guard isStrict else { return }
    try refuse(mark, "'<<' is not supported. Write out the lines that it would insert.")
  }

  /// What an alias stands for; nothing where that is too much.
  private mutating func aliased(
    _ name: String, _ mark: YAMLMark, _ depth: Int
  ) throws(YAMLError) -> YAMLNode {
    let nothing = YAMLNode(content: .scalar("", isPlain: true), mark: mark)
    aliases += 1
    if isStrict, aliases > YAMLLimits.aliases {
      try refuse(
        mark,
        "more than \(YAMLLimits.aliases) aliases (*name) are not supported. Write out their values."
      )
    }
    guard var node = anchors[name] else {
      try meet(YAMLError(mark: mark, .syntax("there is no anchor '&\(name)' above")))
      return nothing
    }
    brought += node.count
    if brought > YAMLLimits.broughtValues {
      try refuse(
        mark,
        "aliases (*name) insert more than \(YAMLLimits.broughtValues) values. Write out their values."
      )
      return nothing
    }
    if depth + node.depth - 1 > YAMLLimits.depth {
      try refuse(mark, "aliases nest values more than \(YAMLLimits.depth) deep here.")
      return nothing
    }
    node.mark = mark
    return node
  }
}

extension YAMLEvent {
  static let tagPrefix = "tag:yaml.org,2002:"

  /// `!!str` and `!`: whatever it looks like, it is a text.
  fileprivate var isTaggedText: Bool { tag == "!" || tag == Self.tagPrefix + "str" }
}

extension YAMLNode {
  fileprivate mutating func hold(_ value: YAMLNode) {
    count += value.count
    depth = max(depth, value.depth + 1)
  }
}

/// The entries of a mapping, each key once.
private struct YAMLEntries {
  private(set) var all: [YAMLNode.Entry] = []
  private var places: [String: Int] = [:]

  /// The last one wins.
  ///
  /// - Returns: where the key is already, if it does.
  mutating func set(_ key: YAMLNode, _ value: YAMLNode) -> YAMLMark? {
    let entry = YAMLNode.Entry(key: key, value: value)
    guard let place = places[key.text ?? ""] else {
      add(entry)
      return nil
    }
    defer { all[place] = entry }
    return all[place].key.mark
  }

  /// The first one wins.
  mutating func add(_ entry: YAMLNode.Entry) {
    guard let text = entry.key.text, places[text] == nil else { return }
    places[text] = all.count
    all.append(entry)
  }
}
