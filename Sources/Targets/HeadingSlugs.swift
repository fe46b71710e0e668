/// The fragments of one document's headings in the order of the page, as its reader makes them: `Set up (Linux)` is
/// `set-up-linux` on GitHub.
package struct HeadingSlugs: Sendable {
  private let rule: Target.Slugs
  private var slugger = Slugger()
  private var counts: [String: Int] = [:]
  private var lastNumbers: [String: Int] = [:]

  /// The fragments of a document without headings so far.
  package init(_ rule: Target.Slugs = .github) { self.rule = rule }

  /// The fragment of the next heading, whose visible text is `text`.
  package mutating func slug(_ text: String) -> String {
    switch rule {
    case .github, .docutils, .kramdown: slugger.slug(text)
    case .gollum: numbered(Self.gollum(text), mark: "-")
    case .mdwiki: text.replacing(" ", with: "_")
    case .pythonMarkdown: raised(SiteSlugs.pythonMarkdown(text))
    case .asciidoctor: numbered(SiteSlugs.asciidoctor(text), mark: "_", from: 2)
    case .vitePress: numbered(SiteSlugs.vitePress(text), mark: "-")
    case .docsify: numbered(SiteSlugs.docsify(text), mark: "-")
    case .docC: SiteSlugs.docC(text)
    case .gitLab: repeated(HostSlugs.gitLab(text))
    case .forgejo: free(HostSlugs.forgejo(text))
    }
  }

  /// Another fragment of the same heading, which the system makes too or by other settings; nil if there is none.
  package func other(_ text: String) -> String? {
    switch rule {
    case .docutils: SiteSlugs.docutils(text)
    // A catalog is read on GitHub, too.
    case .pythonMarkdown, .docsify, .docC: Slug.make(text)
    // Its own Markdown begins with a letter.
    case .kramdown: Slug.make(String(text.drop { !$0.isLetter }))
    default: nil
    }
  }

  private mutating func numbered(_ slug: String, mark: String, from first: Int = 1) -> String {
    let count = counts[slug, default: 0]
    counts[slug] = count + 1
    if slug.isEmpty { return "\(mark)\(count + first)" }
    return count == 0 ? slug : "\(slug)\(mark)\(count + first - 1)"
  }

  /// As `numbered`, but a heading without letters keeps its empty fragment.
  private mutating func repeated(_ slug: String) -> String {
    slug.isEmpty && counts[slug] == nil
      ? {
        counts[slug] = 1
        return slug
      }() : numbered(slug, mark: "-")
  }

  /// Python-Markdown's `unique`: the number at the end is raised until no heading above has it.
  private mutating func raised(_ slug: String) -> String {
    var free = slug
    while free.isEmpty || counts[free] != nil {
      let digits = free.reversed().prefix { ("0"..."9").contains($0) }.count
      let stem = free.dropLast(digits)
      if digits > 0, stem.last == "_", let number = Int(free.suffix(digits)) {
        free = "\(stem)\(number + 1)"
      } else {
        // Many equal headings take linear time.
        free = "\(free)_\(lastNumbers[slug] ?? 1)"
      }
    }
    counts[free] = 1
    if free != slug { lastNumbers[slug] = Int(free.split(separator: "_").last ?? "") }
    return free
  }

  /// The first number that no heading above has.
  private mutating func free(_ slug: String) -> String {
    var free = slug
    var number = counts[slug, default: 0]
    while counts[free] != nil {
      number += 1
      free = "\(slug)-\(number)"
    }
    counts[slug] = number
    counts[free, default: 0] += 0
    return free
  }

  /// Gollum's rule: all but word characters becomes a hyphen, runs of them are one, none at the ends.
  package static func gollum(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      let isKept =
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A, 0x5F, 0xC0...0x1FFF, 0x2C00...0xD7FF: true
        default: false
        }
      if isKept {
        slug.append(scalar)
      } else if let last = slug.last, last != "-" {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return String(slug)
  }
}

extension Target.Slugs {
  /// How a heading's text is converted, for a person who has to do it.
  package var words: String {
    switch self {
    case .github: "lower case, punctuation removed, a hyphen for each space"
    case .gollum: "lower case, one hyphen between words"
    case .mdwiki: "unchanged, with `_` for each space"
    case .pythonMarkdown: "lower case, ASCII only, one hyphen for spaces"
    case .docutils: "lower case, one hyphen between words"
    case .kramdown: "lower case, punctuation removed, a hyphen for each space"
    case .asciidoctor: "lower case, punctuation removed, one `_` for spaces, and a leading `_`"
    case .vitePress: "lower case, one hyphen for spaces and punctuation"
    case .docsify: "lower case, punctuation removed, one hyphen for spaces"
    case .docC: "punctuation removed, one hyphen for spaces"
    case .gitLab: "lower case, punctuation removed, one hyphen for spaces"
    case .forgejo: "lower case, punctuation removed, a hyphen for each space"
    }
  }
}
