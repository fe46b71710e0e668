// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let imageInvalid = (
    name: "image-invalid.yml",
    text: ##"""
    what: Files that are shown as images are images
    severity: warning
    why: >
      An empty file, or an error page that was saved under the picture's name, shows as nothing. It happens when pictures
      are moved from one system to another.
    how: Get the picture again, and look at it before it is committed.
    examples:
      - bad:
          README.md: "![The pier](pier.png)\n"
          pier.png: "<!DOCTYPE html><title>404</title>"
      - bad:
          README.md: "![The pier](pier.png)\n"
          pier.png: ""
      - good:
          README.md: "![The pier](pier.svg)\n"
          pier.svg: "<svg xmlns=\"http://www.w3.org/2000/svg\"/>"

    """##
  )
}
