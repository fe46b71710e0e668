// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let imageMissing = (
    name: "image-missing.yml",
    text: ##"""
    what: Images exist
    severity: error
    why: In place of a missing image the reader sees a broken sign and half a sentence.
    how: Add the file, or correct the path. It is seen from the folder of the document.
    examples:
      - bad: "![The pier](img/pier.png)\n"
      - bad: "<img src=\"pier.png\" width=\"300\">\n"

    """##
  )
}
