// Made by `make golden` from the files in rules/: change those.

/// The files of `rules/`, by their names: the program works with no file beside it.
enum EmbeddedRules {
  static let files: [(name: String, text: String)] = [
    acronymUndefined,
    changelog,
    contribute,
    fragmentCase,
    fragmentDead,
    glossary,
    help,
    imageInvalid,
    imageMissing,
    install,
    itemUnlinked,
    linkCase,
    linkDead,
    linkMalformed,
    linkOutside,
    obsolete,
    orphan,
    pageDuplicate,
    placeholder,
    roadmap,
    sectionEmpty,
    ship,
    stale,
    suppressionInvalid,
    suppressionUnused,
    titleDoubled,
    titleMissing,
    tracMarkup,
  ]
}
