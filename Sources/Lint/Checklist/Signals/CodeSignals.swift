import Basics
import Facts

/// Commands to type: lines of code blocks that begin with one, and code in sentences.
///
///     $ sudo apt-get install tool
enum CommandSignal: Signal {
  static let name = "command"
  static let what =
    "commands in code that start with one of `words`; a single command with one of `options` does not count"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var hit = SignalHit()
    /// Commands that tell of an option.
    var optional = 0
    for index in content.blocks {
      let block = content.document.blocks[index]
      if case .code(let language) = block.kind {
        guard shells.contains(language) else { continue }
        // The fence is the block's first line; an indented block has none.
        let lines = block.text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        let shift = block.lastLine - block.line >= lines.count ? 1 : 0
        for (number, line) in lines.enumerated() where begins(line, evidence.words) {
          hit.add(block.line + number + shift)
          if evidence.rule.options.contains(where: Array(line).holds) { optional += 1 }
        }
      } else if block.prose.utf8.contains(0xEF) {
        let found = FoldedWords(block.text).all
        for word in found.indices
        where evidence.words.tag(at: word, in: found, longerThan: 1) != nil {
          hit.add(block.line)
          if evidence.rule.options.contains(where: Array(block.text.utf8).holds) { optional += 1 }
        }
      }
    }
    return hit.count == 1 && optional == 1 ? SignalHit() : hit
  }

  /// Whether one of the commands of a line is among those looked for.
  fileprivate static func begins(_ line: Substring.UTF8View, _ commands: PhraseTable) -> Bool {
    let text = Substring(line)
    let isComment = text.utf8.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
    for part in text.utf8.split(whereSeparator: { $0 == 0x26 || $0 == 0x3B || $0 == 0x7C }) {
      var found = FoldedWords(Substring(part)).all
      while let first = found.first, prefixes.contains(first.hash) { found.removeFirst() }
      if !found.isEmpty, commands.tag(at: 0, in: found, longerThan: isComment ? 1 : 0) != nil {
        return true
      }
    }
    return false
  }

  /// Words before the command: `sudo`, `PS>`, `RUN`.
  private static let prefixes = Set(
    ["sudo", "env", "run", "ps", "bundle exec", "exec", "time"].flatMap { FoldedWords($0).hashes })

  /// Languages of code blocks that hold commands.
  fileprivate static let shells: Set<String> = [
    "", "sh", "bash", "shell", "zsh", "fish", "console", "shell-session", "shellsession",
    "terminal",
    "text", "txt", "plain", "plaintext", "none", "cmd", "bat", "batch", "dos", "powershell", "ps1",
    "pwsh", "ps", "dockerfile", "docker", "command", "cli", "default", "session", "bash-session",
    "makefile",
  ]
}

/// Commands right below a sentence that says what they are for. What is typed need not be known: a prompt or a path says
/// that it is a command.
///
///     To use it:
///
///         $ ./harbour ships.txt
enum IntroducedCodeSignal: Signal {
  static let name = "introduced-code"
  static let what =
    "code directly below text that starts with one of `words`, or ends with it and a colon; a line must start with a prompt, a path, or one of `beside`"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var hit = SignalHit()
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      guard number > 0, content.blocks[number - 1] == index - 1,
        case .code(let language) = block.kind, CommandSignal.shells.contains(language),
        introduces(
          content.document.blocks[index - 1], content.words[number - 1], evidence.words),
        block.text.utf8.split(separator: 0x0A).contains(where: { isCommand($0, evidence.beside) })
      else { continue }
      hit.add(block.line)
    }
    return hit
  }

  private static func introduces(
    _ block: TextBlock, _ words: [FoldedWord], _ phrases: PhraseTable
  ) -> Bool {
    guard !block.isCode, !block.isHeading, !words.isEmpty, words.count <= 60 else { return false }
    if phrases.tag(at: 0, in: words) != nil { return true }
    let text = block.text.trimmed
    guard text.hasSuffix(":") || text.hasSuffix("：") else { return false }
    // The last sentence, by and large.
    var isNear = false
    phrases.find(in: words) { _, word in if word + 12 >= words.count { isNear = true } }
    return isNear
  }

  /// `$ x`, `./x`, `. x`, or one that is known.
  private static func isCommand(_ line: Substring.UTF8View, _ known: PhraseTable) -> Bool {
    let line = line.drop { $0 == 0x20 || $0 == 0x09 }
    for mark in ["$ ", "./", ". ", "% ", "> ", "# ./", "# apt", "C:\\>"]
    where line.starts(with: mark.utf8) { return true }
    return CommandSignal.begins(line, known)
  }
}

/// Fragments of code, whatever its language: `.package(url:`, `<dependency>`.
enum CodeSignal: Signal {
  static let name = "code"
  static let what = "code that contains one of `words` exactly"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    content.blocks { block in
      guard block.isCode || block.prose.utf8.contains(0xEF) else { return false }
      return evidence.isAddressed(by: block.text)
    }
  }
}

/// Steps in their order: a numbered list, or headings that number themselves.
///
///     1. Fork the repository
///     2. Create a branch
enum StepsSignal: Signal {
  static let name = "steps"
  static let what = "items of a numbered list, or headings with numbers"

  static func find(_ evidence: EvidenceMatcher, in content: SectionContent) -> SignalHit {
    var items = SignalHit()
    var headings = SignalHit()
    for (number, index) in content.blocks.enumerated() {
      let block = content.document.blocks[index]
      switch block.kind {
      case .item(let isOrdered, _, _) where isOrdered: items.add(block.line)
      case .heading where isNumbered(content.words[number]): headings.add(block.line)
      default: break
      }
    }
    return items.count >= headings.count ? items : headings
  }

  /// `1. Install`, `Step 2: Build`
  private static func isNumbered(_ words: [FoldedWord]) -> Bool {
    guard words.count > 1 else { return false }
    return words[0].isNumber || words[1].isNumber && steps.contains(words[0].hash)
  }

  private static let steps = Set(
    ["step", "schritt", "étape", "paso"].flatMap { FoldedWords($0).hashes })
}
