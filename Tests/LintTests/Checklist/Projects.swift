import Reports
import Stores
import Testing

@testable import Facts
@testable import Files
@testable import Lint
@testable import Settings

/// A project of a few documents, written for a test.
func project(_ files: [String: String], history: ProjectHistory? = nil) -> ProjectFacts {
  var project = ProjectFacts.read(
    tree: MemoryTree(files.mapValues { Array($0.utf8) }), name: "harbour", jobs: 1)
  project.history = history
  return project
}

let mitLicense =
  "Permission is hereby granted, free of charge, to any person obtaining a copy of this software"

/// The report on one item of such a project, by the rules of this repository.
func judge(
  _ item: String, _ files: [String: String], history: ProjectHistory? = nil,
  settings: LintSettings = LintSettings(), acronyms: AcronymCount? = nil
) throws -> ItemReport {
  let result = try checklist.get().judge(
    project(files, history: history), settings: settings, acronyms: acronyms)
  return try #require(result.items.first { $0.id == item })
}

private let checklist = Result { Checklist(try rulesOfThisRepository()) }
