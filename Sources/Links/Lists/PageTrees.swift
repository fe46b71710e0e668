import Basics
import Markup

/// `format=hierarchy`: pages as the tree of their names' folders.
struct PageHierarchy {
  /// A folder with fewer pages below it is not opened.
  let minimum: Int

  func build(_ selection: PageSelection) -> [PageNode] {
    nodes(
      selection.pages.map { page in
        // The 50th step holds the rest: nesting is bounded.
        let steps = selection.label(page).utf8.split(
          separator: UInt8(ascii: "/"), maxSplits: 49, omittingEmptySubsequences: false)
        return ListedName(steps: steps.map { String(Substring($0)) }[...], page: page)
      })
  }

  private func nodes(_ entries: [ListedName]) -> [PageNode] {
    var nodes: [PageNode] = []
    for run in entries.runs(by: { $0.steps.first ?? "" }) {
      let key = run.first?.steps.first ?? ""
      let below = run.filter { $0.steps.count > 1 }
      let own = run.first { $0.steps.count == 1 }
      if !key.isEmpty, below.count >= minimum {
        let rest = below.map { ListedName(steps: $0.steps.dropFirst(), page: $0.page) }.sorted()
        nodes.append(.group(label: key, page: own?.page, self.nodes(rest)))
      } else {
        nodes += ([own].compactMap { $0 } + below).map {
          .page(label: $0.steps.joined(separator: "/"), $0.page)
        }
      }
    }
    return nodes
  }
}

/// `format=group`: pages under the words, numbers and folders that their names share.
struct PageGroups {
  /// Fewer pages make no group.
  let minimum: Int
  /// As Trac 0.11 did: each digit is a step of its own, a blank is one too, and a slash is like any other.
  let partsDigits: Bool

  func build(_ selection: PageSelection) -> [PageNode] {
    group(
      selection.pages.map {
        let name = selection.withoutPrefix($0)
        let steps = partsDigits ? Self.digits(of: name) : Self.words(of: name)
        return ListedName(steps: steps[...], page: $0)
      }
    ).map { node(of: $0) }
  }

  /// `Guide/Linux12` → `Guide`, `/`, `Linux`, `1`, ``, `2`, ``, as Python splits at `( |/|[0-9])`; bounded as `words`.
  private static func digits(of name: String) -> [String] {
    var steps: [String] = []
    var word: [UInt8] = []
    func end() {
      steps.append(String(decoding: word, as: UTF8.self))
      word = []
    }
    for byte in PageSelection.splitWords(name).utf8 {
      let isStep = byte == UInt8(ascii: " ") || byte == UInt8(ascii: "/") || byte.isDigit
      if isStep, steps.count < 48 {
        end()
        steps.append(String(Unicode.Scalar(byte)))
      } else {
        word.append(byte)
      }
    }
    end()
    return steps
  }

  /// `Guide/InstallLinux2` → `Guide`, `/`, `Install`, `Linux`, `2`. At most 50, the last one with the rest:
  /// nesting is bounded.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    var word: [UInt8] = []
    func end() {
      guard !word.isEmpty else { return }
      let text = String(decoding: word, as: UTF8.self)
      if words.count < 50 { words.append(text) } else { words[49] += text }
      word = []
    }
    var wasNumber = false
    for byte in PageSelection.splitWords(name).utf8 {
      let isNumber = byte.isDigit || byte == UInt8(ascii: ".")
      if isNumber != wasNumber { end() }
      wasNumber = isNumber
      switch byte {
      case UInt8(ascii: " "): end()
      case UInt8(ascii: "/"):
        end()
        word = [byte]
        end()
      default: word.append(byte)
      }
    }
    end()
    return words
  }

  private enum Part {
    case page(String)
    case group(String, [Part])
  }

  private func node(of part: Part) -> PageNode {
    switch part {
    case .page(let name): .page(label: nil, name)
    case .group(let label, let parts):
      .group(
        label: partsDigits ? label.trimmedBlanks : label.filledParts.joined(separator: "/"),
        page: nil, parts.map { node(of: $0) })
    }
  }

  /// Neighbors with one first word make a group; a group of one group takes its name as well; what follows a
  /// slash belongs to the slash's own level.
  private func group(_ entries: [ListedName]) -> [Part] {
    var parts: [Part] = []
    for run in entries.runs(by: { $0.steps.first ?? "" }) {
      let key = run.first?.steps.first ?? ""
      guard !key.isEmpty, run.count >= minimum else {
        parts += run.map { .page($0.page) }
        continue
      }
      let rest = run.map { ListedName(steps: $0.steps.dropFirst(), page: $0.page) }.sorted()
      let children = group(rest)
      if children.count == 1, case .group(let label, let parts0) = children[0] {
        parts.append(.group(key + label, parts0))
      } else if key == "/", !partsDigits {
        parts += children.map {
          if case .group(let label, let parts0) = $0 { .group(key + label, parts0) } else { $0 }
        }
      } else {
        parts.append(.group(key, children))
      }
    }
    return parts
  }
}

/// A page and what is left of its name on the way down.
private struct ListedName: Comparable {
  var steps: ArraySlice<String>
  var page: String

  static func < (left: ListedName, right: ListedName) -> Bool {
    for (one, other) in zip(left.steps, right.steps) where one != other {
      return one.precedes(byBytes: other)
    }
    return left.steps.count == right.steps.count
      ? left.page.precedes(byBytes: right.page) : left.steps.count < right.steps.count
  }
}

extension Array {
  /// Neighbors with equal keys, together.
  func runs<Key: Equatable>(by key: (Element) -> Key) -> [ArraySlice<Element>] {
    var runs: [ArraySlice<Element>] = []
    var start = startIndex
    for index in indices.dropFirst() where key(self[index]) != key(self[index - 1]) {
      runs.append(self[start..<index])
      start = index
    }
    if start < endIndex { runs.append(self[start...]) }
    return runs
  }
}

/// The pages that a list shows, in its order, and what it calls them.
struct PageSelection {
  let list: PageList
  /// The names, in the order of their bytes.
  let pages: [String]
  private let prefix: String
  private let splitsPageNames: Bool

  init(_ list: PageList, on page: String, in links: LinkContext) {
    let prefix =
      list.resolvesPrefix && TracNames.isRelative(list.prefix)
      ? TracNames.resolveRelative(list.prefix, on: page) : list.prefix
    let includes = list.includes.map { ShellPattern($0) }
    let excludes = list.excludes.map { ShellPattern($0) }
    let start = prefix.utf8.count(where: { $0 == UInt8(ascii: "/") })
    pages = links.index.pages(withPrefix: prefix).filter { name in
      if let depth = list.depth, depth >= 0,
        depth < name.utf8.count(where: { $0 == UInt8(ascii: "/") }) - start
      {
        return false
      }
      // Trac shows a page whose whole name is hidden as a link without text.
      if list.hidesPrefix, name.utf8.count == prefix.utf8.count { return false }
      return (includes.isEmpty || includes.contains { $0.matches(name) })
        && !excludes.contains { $0.matches(name) }
    }
    self.list = list
    self.prefix = prefix
    splitsPageNames = links.options.splitsPageNames
  }

  /// The name as the list shows it: perhaps without the prefix, perhaps with its words apart.
  func label(_ name: String) -> String {
    splitsPageNames ? PageSelection.splitWords(withoutPrefix(name)) : withoutPrefix(name)
  }

  /// The name without the prefix, where the list hides it.
  func withoutPrefix(_ name: String) -> String {
    guard list.hidesPrefix else { return name }
    return String(decoding: name.utf8.dropFirst(prefix.utf8.count), as: UTF8.self)
  }

  /// `WikiStart` → `Wiki Start`: between a small letter and a capital before a small one.
  static func splitWords(_ name: String) -> String {
    let bytes = Array(name.utf8)
    var split: [UInt8] = []
    for (index, byte) in bytes.enumerated() {
      if index > 0, bytes[index - 1].isLower, byte.isUpper,
        index + 1 < bytes.count, bytes[index + 1].isLower
      {
        split.append(0x20)
      }
      split.append(byte)
    }
    return String(decoding: split, as: UTF8.self)
  }
}

/// An entry of a list of pages.
enum PageNode {
  /// One page; its label, where it is not the usual one.
  case page(label: String?, String)
  /// Pages under one heading, which may be a page itself.
  case group(label: String, page: String?, [PageNode])
}
