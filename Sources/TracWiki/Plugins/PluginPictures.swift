import Basics
import Markup

/// What Trac showed for plugin marks, in the HTML of a saved page.
///
///     <img src="/chrome/wikiextras-icons-16/smiley.png" alt=":-)"/>
///     <span class="wikiextras phrase fixme">FIXME</span>
///
/// Source: `icons.py` and `phrases.py` of WikiExtras, `smileys.py` of WikiGoodies.
extension PluginSyntax {
  /// The text that a migration writes for an image of a plugin that is on; nil if it is no such image.
  ///
  /// - Parameters:
  ///   - address: of the image, perhaps in a browser's own folder.
  ///   - alternative: its `alt`, which is the mark of a smiley.
  package func text(ofPicture address: String, alternative: String) -> String? {
    guard let marks else { return nil }
    let steps = address.prefix { $0 != "?" && $0 != "#" }.split(separator: "/")
    // Somebody may have given an image of his own such words.
    if steps.contains("attachment") || steps.contains("raw-attachment") { return nil }
    if let shown = marks.shown(forSmiley: alternative) { return shown }
    guard parts.contains(.extraIcons) || parts.contains(.extraSmileys), let file = steps.last,
      steps.dropLast().contains(where: { $0.hasPrefix("wikiextras-icons") })
    else { return nil }
    let name = RelativeURL.decode(file.hasSuffix(".png") ? file.dropLast(4) : file)
    return PluginTables.emoji(ofIcon: name) ?? name
  }

  /// Whether phrases such as `FIXME` are set off from the text around.
  package var setsOffPhrases: Bool { parts.contains(.extraPhrases) }
}
