import Basics
import Facts
import Files
import Markdown
import Settings
import Stores

/// Whether a project is open source, and how that was known.
package struct OpenSource: Hashable, Sendable {
  /// Whether the project is open source.
  package enum Answer: String, Hashable, Sendable { case yes, probably, no }

  package var answer: Answer
  /// "LICENSE is MIT by its text"
  package var reason: String
  /// The file that tells; empty: none.
  package var file = ""

  /// What the settings say; else by the license's text, the package's metadata, and the start page.
  package init(_ project: ProjectFacts, settings: LintSettings = LintSettings()) {
    if let isOpenSource = settings.isOpenSource {
      self.init(isOpenSource ? .yes : .no, "settings")
    } else {
      self =
        Self.byFiles(project, in: project.folder)
        ?? (project.folder.isEmpty ? nil : Self.byFiles(project, in: ""))
        ?? Self.byStartPage(project) ?? OpenSource(.no, "no license was found")
    }
  }

  private init(_ answer: Answer, _ reason: String, file: String = "") {
    self.answer = answer
    self.reason = reason
    self.file = file
  }

  private static func byFiles(_ project: ProjectFacts, in folder: String) -> OpenSource? {
    var unknown: String?
    var closed: OpenSource?
    for path in licenses(project, in: folder) {
      guard let bytes = project.files.contents(of: path), !bytes.isEmpty else { continue }
      switch LicenseFamily(bytes) {
      case .open(let family):
        if closed == nil { return OpenSource(.yes, "\(path) is \(family) by its text", file: path) }
      case .closed(let phrase):
        closed = closed ?? OpenSource(.no, "\(path) speaks of \"\(phrase)\"", file: path)
      case .unknown: unknown = unknown ?? path
      }
    }
    if let closed { return closed }
    if let found = byMetadata(project, in: folder) { return found }
    return unknown.map {
      OpenSource(.no, "\($0) is no license of open source that is known", file: $0)
    }
  }

  /// `LICENSE` first, then the other names, then the folder of licenses.
  private static func licenses(_ project: ProjectFacts, in folder: String) -> [String] {
    var found: [(order: Int, path: String)] = []
    let length = folder.utf8.count
    for file in project.files.all
    where file.path.utf8.starts(with: folder.utf8) && file.size < 1_000_000 {
      let inner = file.path.utf8.dropFirst(length)
      // Nearly all files lie deeper, or are called something else.
      guard let first = inner.first, "lLcCuUmMeE".utf8.contains(first),
        inner.count(where: { $0 == UInt8(ascii: "/") }) <= 1
      else { continue }
      let parts = Substring(inner).split(separator: "/")
      guard let name = parts.last?.lowercased() else { continue }
      let isInFolder = parts.count == 2 && parts[0].lowercased() == "licenses"
      if parts.count == 1, let order = names.firstIndex(where: name.hasPrefix) {
        found.append((order, file.path))
      } else if isInFolder {
        found.append((names.count, file.path))
      }
    }
    return found.sorted { ($0.order, $0.path) < ($1.order, $1.path) }.map(\.path)
  }

  private static let names = [
    "license", "licence", "copying", "unlicense", "mit-license", "copyright", "eula",
  ]

  /// `"license": "MIT"`, `license = "MIT"`, `<name>MIT License</name>`
  private static func byMetadata(_ project: ProjectFacts, in folder: String) -> OpenSource? {
    let manifests = [
      "package.json", "Cargo.toml", "pyproject.toml", "setup.cfg", "setup.py", "pom.xml",
      "composer.json",
    ]
    var paths = manifests.map { folder + $0 }
    paths += project.files.all.map(\.path).filter {
      $0.utf8.starts(with: folder.utf8) && !$0.dropFirst(folder.count).contains("/")
        && ($0.hasSuffix(".gemspec") || $0.hasSuffix(".cabal") || $0.hasSuffix(".podspec"))
    }
    for path in paths {
      guard let bytes = project.files.contents(of: path) else { continue }
      for line in bytes.split(separator: 0x0A) {
        let text = LicenseFamily.folded(Array(line))
        guard text.contains(Array("licen".utf8)) else { continue }
        if text.contains(Array("unlicensed".utf8)) {
          return OpenSource(.no, "\(path) says that it is not licensed", file: path)
        }
        if let name = LicenseFamily.named(in: text) {
          return OpenSource(.yes, "\(path) names \(name)", file: path)
        }
      }
    }
    return nil
  }

  private static let headings = PhraseTable([
    "license", "licence", "licensing", "licenses", "licences", "license …", "licence …",
    "copyright and license",
    "lizenz", "lizenzen", "licencia", "许可证", "许可", "开源协议", "ライセンス",
  ])
  private static let openWords = PhraseTable([
    "open source", "free software", "オープンソース", "开源", "quelloffen", "código abierto",
    "logiciel libre",
  ])

  /// A section about the license, or the words "open source" in a public repository.
  private static func byStartPage(_ project: ProjectFacts) -> OpenSource? {
    guard let page = project.document(project.startPage) else { return nil }
    for section in page.sections {
      guard let heading = section.heading,
        headings.match(heading: page.headings[heading].text)
      else { continue }
      let text = section.blocks.map { page.blocks[$0].text }.joined(separator: "\n")
      switch LicenseFamily(Array(text.utf8)) {
      case .open(let family):
        return OpenSource(.yes, "\(page.path) names \(family)", file: page.path)
      case .closed(let phrase):
        return OpenSource(.no, "\(page.path) speaks of \"\(phrase)\"", file: page.path)
      case .unknown: continue
      }
    }
    guard let remote = project.history?.remote, isPublic(remote),
      page.blocks.contains(where: { openWords.isIn(FoldedWords($0.prose).all) })
    else { return nil }
    return OpenSource(
      .probably, "\(page.path) calls it open source, and its host is public; there is no license",
      file: page.path)
  }

  private static func isPublic(_ remote: String) -> Bool {
    [
      "github.com", "gitlab.com", "codeberg.org", "bitbucket.org", "sr.ht", "salsa.debian.org",
      "launchpad.net",
    ].contains { remote.contains($0) }
  }
}

/// What a license is, by phrases that no license of another family has.
enum LicenseFamily: Equatable {
  /// Open source: its family.
  case open(String)
  /// Not open source: what says so.
  case closed(String)
  case unknown

  init(_ bytes: [UInt8]) {
    let text = Self.folded(bytes)
    let head = Array(text.prefix(3000))
    if let phrase = Self.closed.first(where: { head.contains(Array($0.utf8)) }) {
      self = .closed(phrase.trimmed)
    } else if let family = Self.families.first(where: { text.contains(Array($0.phrase.utf8)) }) {
      self = .open(family.name)
    } else if text.count < 2500, let name = Self.named(in: text) {
      self = .open(name)
    } else {
      self = .unknown
    }
  }

  /// The license that a short text names: `Dual licensed: LGPL v3 or …`; nil: none.
  static func named(in text: [UInt8]) -> String? {
    let words = FoldedWords(String(decoding: text, as: UTF8.self)).all
    var tag: Int?
    names.find(in: words) { found, _ in tag = min(tag ?? found, found) }
    return tag.map { nameList[$0] }
  }

  /// Lower case, blanks and line ends as one blank.
  static func folded(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count + 2)
    for byte in bytes.prefix(200_000) {
      switch byte {
      case 0x41...0x5A: text.append(byte + 0x20)
      case 0x09, 0x0A, 0x0D, 0x20: if text.last != 0x20 { text.append(0x20) }
      // Marks of Markdown, quotes and comments.
      case 0x2A, 0x5F, 0x3E, 0x23, 0x22, 0x60: continue
      default: text.append(byte)
      }
    }
    return text
  }

  private static let closed = [
    "end user license agreement", "end-user license agreement", "end user licence agreement",
    " eula",
    "business source license", "server side public license", "elastic license", "commons clause",
    "functional source license", "polyform ", "fair source license", "source available",
    "source-available",
    "noncommercial license", "attribution-noncommercial", "noncommercial-", "noderivatives",
    "non-commercial use only", "for non-commercial use", "for noncommercial use",
    "non-commercial purposes",
    "personal use only", "internal use only", "proprietary and confidential", "proprietary license",
    "proprietary software", "no license is granted", "not open source",
  ]

  private static let families: [(name: String, phrase: String)] = [
    ("Apache", "apache license version 2.0, january 2004"),
    ("AGPL", "gnu affero general public license"),
    ("LGPL", "gnu lesser general public license"),
    ("GPL", "gnu general public license"),
    ("MPL", "mozilla public license"),
    ("EPL", "eclipse public license"),
    ("EUPL", "european union public licence"),
    ("CDDL", "common development and distribution license"),
    ("MIT", "permission is hereby granted, free of charge, to any person obtaining a copy"),
    ("BSD", "redistribution and use in source and binary forms, with or without modification"),
    ("BSD", "redistribution and use of this software in source and binary forms"),
    ("ISC", "permission to use, copy, modify, and/or distribute this software for any purpose"),
    ("ISC", "permission to use, copy, modify, and distribute this software"),
    ("Zlib", "permission is granted to anyone to use this software for any purpose"),
    ("Unlicense", "this is free and unencumbered software released into the public domain"),
    ("Boost", "boost software license"),
    ("Artistic", "artistic license"),
    ("PSF", "python software foundation license"),
    ("NCSA", "university of illinois/ncsa open source license"),
    ("OFL", "sil open font license"),
    ("MS-PL", "microsoft public license"),
    ("WTFPL", "do what the fuck you want to public license"),
    ("Mulan", "mulan permissive software license"),
    ("CeCILL", "cecill"),
    ("ODbL", "open database license"),
    ("OGL", "open government licence"),
    ("CC0", "cc0 1.0 universal"),
    ("CC0", "creative commons zero"),
    ("CC-BY-SA", "attribution-sharealike"),
    ("CC-BY", "creative commons attribution"),
    ("CC-BY", "attribution 4.0 international"),
    ("CC-BY", "attribution 3.0"),
  ]

  /// As people name them; the first that stands in a text wins.
  private static let nameList = [
    "Apache", "AGPL", "LGPL", "GPL", "GPLv2", "GPLv3", "LGPLv3", "AGPLv3", "MPL", "EPL", "EUPL",
    "MIT",
    "BSD", "ISC", "zlib", "Unlicense", "CC0", "CC BY", "CC-BY-SA", "Creative Commons Attribution",
    "GNU General Public License", "Mozilla Public License", "Artistic License", "0BSD", "WTFPL",
    "public domain", "Boost Software License", "BSL-1.0", "Mulan PSL",
  ]
  private static let names = PhraseTable(nameList)
}
