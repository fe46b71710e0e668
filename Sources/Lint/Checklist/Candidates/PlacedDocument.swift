import Facts

/// A document with what its path says.
struct PlacedDocument {
  let facts: DocumentFacts
  /// As seen from the project's folder.
  let path: String
  let place: DocumentPlace
  /// The language that it is a translation into; nil: it is none.
  let translation: String?
  /// What the file is about, by its name; of a folder's start page the folder's.
  let name: Substring

  init(_ facts: DocumentFacts, path: String, isDocumentation: Bool, main: String) {
    self.facts = facts
    self.path = path
    place = DocumentPlace(path, isDocumentation: isDocumentation)
    let own = DocumentTopic(path)
    let language = own.language ?? Languages.ofFolders(path)
    translation = language == main ? nil : language
    let folders = path.split(separator: "/").dropLast()
    name = own.isStart ? folders.last ?? own.stem : own.stem
  }

  /// All documents of a project; the language without a mark, or that of the start page, is the main one.
  static func all(of project: ProjectFacts, isDocumentation: Bool) -> [PlacedDocument] {
    let main = mainLanguage(project)
    return project.documents.map {
      PlacedDocument(
        $0, path: project.inner($0.path), isDocumentation: isDocumentation, main: main)
    }
  }

  /// Where all documents stand in folders of languages, English is the main one if it is there, else the first.
  private static func mainLanguage(_ project: ProjectFacts) -> String {
    var first: String?
    var pages = 0
    for document in project.documents {
      let path = project.inner(document.path)
      guard path.utf8.contains(UInt8(ascii: "/")) else { continue }
      guard let language = Languages.ofFolders(path) else {
        pages += 1
        continue
      }
      if language == "en" { return "en" }
      if first == nil { first = language }
    }
    return pages == 0 ? first ?? "en" : "en"
  }
}
