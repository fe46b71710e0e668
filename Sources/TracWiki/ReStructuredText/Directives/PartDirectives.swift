import Markup

/// Parts of a document: `.. contents::`, `.. sectnum::`, `.. header::`, `.. footer::`, `.. meta::`, `.. title::`
enum PartDirectives {
  static let all = [
    Directive(
      names: ["contents"], optional: 1, takesBlanks: true,
      options: [
        "depth": .count, "local": .flag, "backlinks": .choice(["top", "entry", "none"]),
        "class": .className,
      ]
    ) { parts throws(DirectiveError) in
      guard parts.call.isTop || parts.call.isSidebar else {
        throw DirectiveError("cannot stand inside another block")
      }
      let title = parts.arguments.first ?? (parts["local"] == nil ? "Contents" : nil)
      let written = parts.call.written.trimmedBlanks
      return [.contents(title: title, written: written)]
    },
    Directive(
      names: ["sectnum", "section-numbering"],
      options: [
        "depth": .integer, "start": .integer, "prefix": .requiredText, "suffix": .requiredText,
      ]
    ) { parts in
      var numbering = RSTBlock.SectionNumbering()
      if let depth = parts["depth"].flatMap({ Int($0) }) { numbering.depth = depth }
      if let start = parts["start"].flatMap({ Int($0) }), abs(start) < 1_000_000 {
        numbering.start = start
      }
      numbering.prefix = parts["prefix"] ?? ""
      numbering.suffix = parts["suffix"] ?? ""
      return [.numbering(numbering)]
    },
    Directive(names: ["header"], takesContent: true) { parts throws(DirectiveError) in
      try parts.needContent()
      parts.call.document.header += parts.blocks()
      return [.nothing]
    },
    Directive(names: ["footer"], takesContent: true) { parts throws(DirectiveError) in
      try parts.needContent()
      parts.call.document.footer += parts.blocks()
      return [.nothing]
    },
    // What only the head of an HTML page holds.
    Directive(names: ["meta"], takesContent: true) { parts throws(DirectiveError) in
      try parts.needContent()
      guard FieldMarker(TextView(parts.call.bytes, parts.content[0].range)) != nil else {
        throw DirectiveError("holds no fields")
      }
      return [.nothing]
    },
    Directive(names: ["title"], required: 1, takesBlanks: true) { _ in [.nothing] },
  ]
}
