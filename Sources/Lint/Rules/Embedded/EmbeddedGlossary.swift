// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let glossary = (
    name: "glossary.yml",
    text: ##"""
    # The lists of names and headings are drawn from the headings and file names of 217 public repositories.
    what: Readers find out what the words mean
    severity: info
    why: >
      Abbreviations are quick for those who know them and a wall for everybody else. Where the documents use many that they
      never explain, newcomers read each page twice.
    how: >
      List the words and abbreviations that are the project's own, each with a sentence. This is asked only of projects
      whose documents leave many abbreviations unexplained.
    item:
      order: 5
      title: Glossary
      where-needed: true
      names:
        [glossary, "… glossary", "glossary …", terms, terminology, vocabulary, definitions, acronyms, abbreviations, nomenclature, jargon, lexicon,
         terms and definitions, key concepts, core concepts, "… terminology", glossar, begriffe, abkürzungen, glossaire, lexique, terminologie, glosario, terminología, 术语, 术语表, 词汇表, 用語集, 用語]
      weak-names: [concepts, dictionary, basic concepts, domain model]
      headings:
        en:
          [glossary, "… glossary", "glossary …", terminology, "… terminology", definitions, terms, terms and definitions, glossary of terms, key terms, key concepts, core concepts, basic concepts,
           acronyms, acronyms and abbreviations, abbreviations, vocabulary, jargon, nomenclature, what do the words mean, ubiquitous language, "definitions of …", "definition of terms"]
        de: [glossar, begriffe, begriffserklärung, begriffserklärungen, abkürzungen, fachbegriffe, begriffsdefinitionen]
        fr: [glossaire, lexique, terminologie, définitions, acronymes, sigles, vocabulaire]
        es: [glosario, términos, terminología, definiciones, siglas, vocabulario]
        zh: [术语, 术语表, 词汇表, 名词解释, 基本概念, 缩写]
        ja: [用語集, 用語, 用語解説, 用語の定義, 略語, 概念]
      weak-headings:
        en: [concepts, domain model, conventions used, "conventions used …", naming conventions]
      traps:
        names: [terms of service, terms of use, terms and conditions]
        headings: [terms of service, terms of use, terms and conditions, "terms of …", "terms and conditions …", license terms, "type definitions …"]
      elsewhere: partial
      weak: partial
      mentions:
        en: [glossary, terminology]
        de: [glossar]
        fr: [glossaire]
        es: [glosario]
        zh: [术语表]
        ja: [用語集]
      addresses: [glossary, terminology]
      evidence:
        - {what: "{n} words explained", signal: terms, count: 5, points: 3, strong: true}
        - {what: "some words explained", signal: terms, count: 2, points: 1, strong: true}
      present: {points: 5, strong: 1}
      partial: {points: 1}
      next:
        missing: List the words and abbreviations that the documents never explain, each with a sentence.
      scaffold:
        file: GLOSSARY.md
        text: |
          # Glossary of {name}

          <!-- tracdown: to be written -->

          | word | meaning |
          | --- | --- |
          | … | What is it, in a sentence that needs none of the other words? |
    examples:
      - good:
          docs/glossary.md: |
            # Glossary

            | word | meaning |
            | --- | --- |
            | AIS | ships send their name and place by it |
            | berth | the place where a ship lies |
            | ETA | when a ship is expected |
            | pilot | who brings ships in |
            | VTS | the people who watch the traffic |
      - bad:
          docs/glossary.md: |
            # Glossary

            | word | meaning |
            | --- | --- |
            | AIS | ships send their name and place by it |
            | berth | the place where a ship lies |

    """##
  )
}
