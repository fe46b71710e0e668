/// What a report is as one HTML file: its style and script, which stand in the file itself.
struct HTMLDocument {
  /// A line at the top of the report: `Links`, `390 resolved, 3 dead`.
  struct Fact {
    var label: String
    /// HTML.
    var value: String
    var isBad = false

    fileprivate var html: String {
      "<div\(isBad ? " class=\"bad\"" : "")><dt>\(label)</dt><dd>\(value)</dd></div>\n"
    }
  }

  let style: String
  let script: String

  /// - Parameters:
  ///   - style: CSS of `Resources/`.
  ///   - script: JavaScript of `Resources/`.
  init(style: String, script: String) {
    self.style = "\n" + style
    self.script = "\n" + script
  }

  /// Everything up to the end of the header. The policy lets nothing be loaded or sent, and only the script and the
  /// style of this program run, even if the text of a page should ever come out unescaped.
  ///
  /// - Parameter bodyClass: what the style has to know of the whole report, if anything.
  func head(
    _ title: String, bodyClass: String?, headerClass: String? = nil, _ facts: [Fact]
  ) -> String {
    """
    <!doctype html>
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src 'none'; \
    style-src 'sha256-\(SHA256.base64(style))'; \
    script-src 'sha256-\(SHA256.base64(script))'; base-uri 'none'; form-action 'none'">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="referrer" content="no-referrer">
    <title>\(title)</title>
    <style>\(style)</style>
    </head>
    <body\(attribute(bodyClass))>
    <header\(attribute(headerClass))>
    <h1>\(title)</h1>
    <dl class="facts">
    \(facts.map(\.html).joined())</dl>
    </header>

    """
  }

  private func attribute(_ name: String?) -> String { name.map { " class=\"\($0)\"" } ?? "" }

  /// The script, and the end of the file.
  var end: String { "<script>\(script)</script>\n</body>\n</html>\n" }
}
