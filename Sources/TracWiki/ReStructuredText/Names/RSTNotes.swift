/// Footnotes and citations of an rst text, and the references to them.
struct RSTNotes {
  enum Label {
    /// `.. [1]`
    case number(String)
    /// `.. [#]` and `.. [#name]`
    case automatic(name: String?)
    /// `.. [*]`
    case symbol
    /// `.. [CIT2002]`
    case citation(String)
  }

  struct Note {
    var label: Label
    var target: Int
    /// What stands in its brackets.
    var shown = ""
    /// The ids of the references to it.
    var references: [String] = []

    /// Whether a plain link can lead to it: `name_`.
    var isNamed: Bool {
      switch label {
      case .automatic(let name): name != nil
      case .citation: true
      case .number, .symbol: false
      }
    }
  }

  struct Reference {
    var label: Label
    var id: String
    var written: String
    var line: Int
    /// The index of its note; nil: there is none.
    var note: Int?
  }

  private(set) var notes: [Note] = []
  private(set) var references: [Reference] = []

  mutating func add(_ label: Label, target: Int) -> Int {
    notes.append(Note(label: label, target: target))
    return notes.count - 1
  }

  mutating func addReference(_ label: Label, id: String, written: String, line: Int) -> Int {
    references.append(Reference(label: label, id: id, written: written, line: line))
    return references.count - 1
  }

  /// Gives the notes their labels and the references their notes, as docutils counts them.
  mutating func number(_ names: inout RSTNames) {
    var byName: [String: Int] = [:]
    var citations: [String: Int] = [:]
    var nameless: [Int] = []
    var symbols: [Int] = []
    var next = 1
    for index in notes.indices {
      switch notes[index].label {
      case .number(let label):
        notes[index].shown = label
        if byName[label] == nil { byName[label] = index }
      case .citation(let label):
        notes[index].shown = label
        let name = SimpleName.normalized(label)
        if citations[name] == nil { citations[name] = index }
      case .symbol:
        notes[index].shown = Self.symbol(symbols.count)
        symbols.append(index)
      case .automatic(let name):
        while names.isTaken(String(next)) { next += 1 }
        notes[index].shown = String(next)
        next += 1
        if let name {
          if byName[name] == nil { byName[name] = index }
        } else {
          names.bind(notes[index].shown, to: notes[index].target)
          nameless.append(index)
        }
      }
    }
    resolve(byName, citations, nameless[...], symbols[...])
  }

  private mutating func resolve(
    _ byName: [String: Int], _ citations: [String: Int], _ nameless: ArraySlice<Int>,
    _ symbols: ArraySlice<Int>
  ) {
    var (nameless, symbols) = (nameless, symbols)
    for index in references.indices {
      let note: Int? =
        switch references[index].label {
        case .number(let label): byName[label]
        case .citation(let label): citations[SimpleName.normalized(label)]
        case .symbol: symbols.popFirst()
        case .automatic(let name):
          if let name { byName[name] } else { nameless.popFirst() }
        }
      references[index].note = note
      if let note { notes[note].references.append(references[index].id) }
    }
  }

  /// `*`, `†`, …, and when all are used, `**`.
  private static func symbol(_ index: Int) -> String {
    let symbols = ["*", "†", "‡", "§", "¶", "#", "♠", "♥", "♦", "♣"]
    return String(
      repeating: symbols[index % symbols.count], count: min(index / symbols.count + 1, 100))
  }
}
