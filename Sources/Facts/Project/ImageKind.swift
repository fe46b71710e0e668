/// What the first bytes of a file say that it is: an image of some kind, or something else.
///
///     89 50 4E 47 …    png
///     <svg …           svg
package enum ImageKind: String, Hashable {
  case png, jpeg, gif, webp, bmp, ico, avif, heic, tiff, jxl, svg

  /// Suffixes that images have, in lower case with their dots.
  package static let suffixes: Set<String> = [
    ".png", ".apng", ".jpg", ".jpeg", ".jpe", ".jfif", ".gif", ".webp", ".bmp", ".ico", ".avif",
    ".heic", ".heif", ".tif", ".tiff", ".jxl", ".svg",
  ]

  /// - Parameter head: some hundred bytes.
  package init?(_ head: [UInt8]) {
    func at(_ offset: Int, _ bytes: [UInt8]) -> Bool {
      head.count >= offset && head[offset...].starts(with: bytes)
    }
    if at(0, [0x89, 0x50, 0x4E, 0x47]) {
      self = .png
    } else if at(0, [0xFF, 0xD8, 0xFF]) {
      self = .jpeg
    } else if at(0, Array("GIF8".utf8)) {
      self = .gif
    } else if at(0, Array("RIFF".utf8)), at(8, Array("WEBP".utf8)) {
      self = .webp
    } else if at(0, Array("BM".utf8)), head.count >= 26 {
      self = .bmp
    } else if at(0, [0, 0, 1, 0]) || at(0, [0, 0, 2, 0]) {
      self = .ico
    } else if at(4, Array("ftyp".utf8)) {
      self = at(8, Array("av".utf8)) ? .avif : .heic
    } else if at(0, Array("II*\0".utf8)) || at(0, Array("MM\0*".utf8)) {
      self = .tiff
    } else if at(0, [0xFF, 0x0A]) || at(4, Array("JXL ".utf8)) {
      self = .jxl
    } else if Self.isSVG(head) {
      self = .svg
    } else {
      return nil
    }
  }

  /// The kind that a suffix promises; nil if none.
  package init?(suffix: String) {
    switch suffix {
    case ".png", ".apng": self = .png
    case ".jpg", ".jpeg", ".jpe", ".jfif": self = .jpeg
    case ".tif", ".tiff": self = .tiff
    case ".heic", ".heif": self = .heic
    default:
      guard let kind = ImageKind(rawValue: String(suffix.dropFirst())) else { return nil }
      self = kind
    }
  }

  /// An `<svg` after a prolog, comments and a document type.
  private static func isSVG(_ head: [UInt8]) -> Bool {
    var text = head[...]
    if text.starts(with: [0xEF, 0xBB, 0xBF]) { text = text.dropFirst(3) }
    text = text.drop { $0 == 0x20 || (0x09...0x0D).contains($0) }
    guard text.first == UInt8(ascii: "<") else { return false }
    if text.starts(with: "<?xml".utf8) || text.starts(with: "<svg".utf8)
      || text.starts(with: "<!DOCTYPE svg".utf8)
    {
      return true
    }
    // A long comment may hide what comes.
    return text.starts(with: "<!--".utf8)
  }
}
