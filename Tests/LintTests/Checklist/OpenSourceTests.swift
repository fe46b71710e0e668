import Testing

@testable import Facts
@testable import Lint

@Suite struct OpenSourceTests {
  private func answer(_ files: [String: String]) -> OpenSource.Answer {
    OpenSource(project(files)).answer
  }

  @Test(arguments: [
    mitLicense,
    "Redistribution and use in source and binary forms, with or without\nmodification, are permitted",
    "                                 Apache License\n                           Version 2.0, January 2004\n",
    "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n (occasionally and noncommercially)",
    "Mozilla Public License Version 2.0", "CC0 1.0 Universal",
    "This is free and unencumbered software released into the public domain.",
    "Dual licensed: LGPL v3, or another licence that needs no publication; ask us.",
  ])
  func textsOfOpenSource(text: String) {
    #expect(answer(["LICENSE": text]) == .yes)
  }

  @Test(arguments: [
    "END USER LICENSE AGREEMENT\n\n\(mitLicense)", "Business Source License 1.1",
    "Commons Clause\n\n\(mitLicense)",
    "Copyright 2026 Harbour Ltd. All rights reserved.",
    "License for contributions, see: EULA.md\n\nMIT License\n\n\(mitLicense)",
    "Attribution-NonCommercial 4.0 International",
  ])
  func textsThatAreNot(text: String) {
    #expect(answer(["LICENSE": text]) == .no)
  }

  @Test func metadataAndTheStartPageTell() {
    #expect(answer(["package.json": "{\n  \"license\": \"MIT\"\n}\n"]) == .yes)
    #expect(answer(["package.json": "{\n  \"license\": \"UNLICENSED\"\n}\n"]) == .no)
    #expect(answer(["README.md": "# a\n\n## License\n\nApache 2.0\n"]) == .yes)
    #expect(answer(["README.md": "# a\n"]) == .no)
  }

  @Test func aPublicHostMakesItProbable() {
    var facts = project(["README.md": "# a\n\nAn open source tool.\n"])
    #expect(OpenSource(facts).answer == .no)
    facts.history = ProjectHistory()
    facts.history?.remote = "https://github.com/a/b"
    #expect(OpenSource(facts).answer == .probably)
  }

  @Test func aFolderHasTheLicenseOfItsRepository() {
    let facts = project(["LICENSE": mitLicense, "docs/a/README.md": "# a\n"])
    #expect(OpenSource(facts.project(named: "a", folder: "docs/a/")).answer == .yes)
  }
}
