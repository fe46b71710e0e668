import TracWiki

/// `macros:` and `processors:`: names, and how to convert them.
///
///     macros:
///       Tides: drop
///       Ship: "'''{1}''' ({flag|no flag})"
///     processors:
///       tide-table: code
///       watch: |
///         > {content}
enum CustomEntries {
  static func read(_ root: YAMLValue) throws(SettingsError) -> CustomMarkup {
    let macros = try forms(root["macros"], .macro)
    let processors = try forms(root["processors"], .processor)
    do throws(TemplateCycle) {
      return try CustomMarkup(macros: macros, processors: processors)
    } catch {
      let place = root["macros"]?[error.names[0]] ?? root["processors"]?[error.names[0]] ?? root
      throw place.error("\(error)")
    }
  }

  private static func forms(
    _ section: YAMLValue?, _ purpose: Template.Purpose
  ) throws(SettingsError) -> [String: CustomForm] {
    guard let section, !section.isEmpty else { return [:] }
    var forms: [String: CustomForm] = [:]
    for (key, value) in try section.entries() {
      guard CustomMarkup.isName(key.text, for: purpose) else {
        throw key.error(
          "'\(key.text)' cannot be the name of a \(purpose). Write it as in the pages, after "
            + "\(purpose == .macro ? "[[" : "#!"), without arguments.")
      }
      forms[key.text] = try form(value, of: key.text, purpose)
    }
    return forms
  }

  private static func form(
    _ value: YAMLValue, of name: String, _ purpose: Template.Purpose
  ) throws(SettingsError) -> CustomForm {
    let words = CustomForm.words.joined(separator: ", ")
    if value.isMapping {
      for (key, _) in try value.entries() where key.text != "template" {
        throw key.error(
          "'\(key.text)' is not a key of a \(purpose). Write 'template: text'.")
      }
    }
    let source = value["template"] ?? value
    guard !source.isEmpty, !source.isMapping else {
      throw value.error("'\(name)' needs a form: \(words), or a template.")
    }
    let text = withoutLineEnd(try source.string(name))
    if !value.isMapping {
      if let form = CustomForm(word: text) { return form }
      if !text.isEmpty, text.utf8.allSatisfy({ (0x61...0x7A).contains($0) }) {
        throw value.error(
          "'\(text)' is not a form. Use \(words), or a template; if this word is a template, write "
            + "'\(name): {template: \(text)}'.")
      }
    }
    do throws(TemplateError) {
      return .template(try Template(text, for: purpose))
    } catch {
      throw value.error("\(error)")
    }
  }

  /// YAML's blocks end with a line end, which would be an empty line.
  private static func withoutLineEnd(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.last == 0x0A { bytes.removeLast() }
    return String(Substring(bytes))
  }
}
