import Basics
import Markdown

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
    if let phrase = Self.closed.first(where: { head.holds($0) }) {
      self = .closed(phrase.trimmed)
    } else if let family = Self.families.first(where: { text.holds($0.phrase) }) {
      self = .open(family.name)
    } else if text.count < 2500, let name = Self.named(in: text) {
      self = .open(name)
    } else {
      self = .unknown
    }
  }

  /// The license that a short text names: `Dual licensed: LGPL v3 or …`; nil if none.
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

  /// As people name them; the first that is in a text wins.
  private static let nameList = [
    "Apache", "AGPL", "LGPL", "GPL", "GPLv2", "GPLv3", "LGPLv3", "AGPLv3", "MPL", "EPL", "EUPL",
    "MIT",
    "BSD", "ISC", "zlib", "Unlicense", "CC0", "CC BY", "CC-BY-SA", "Creative Commons Attribution",
    "GNU General Public License", "Mozilla Public License", "Artistic License", "0BSD", "WTFPL",
    "public domain", "Boost Software License", "BSL-1.0", "Mulan PSL",
  ]
  private static let names = PhraseTable(nameList)
}
