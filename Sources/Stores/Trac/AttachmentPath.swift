import Basics
import Markup

/// Where a Trac environment keeps the file of an attachment (TracEnvironment).
enum AttachmentPath {
  /// From Trac 1.0 on: `files/attachments/wiki/3hex/SHA1/SHA1.ext`, hashes of the page's and the file's name.
  static func hashed(page: String, file: String) -> String {
    let owner = SHA1.hexadecimal(Array(page.utf8))
    return
      "files/attachments/wiki/\(owner.prefix(3))/\(owner)/\(SHA1.hexadecimal(Array(file.utf8)))\(suffix(of: file))"
  }

  /// The suffix with its dot where it is made of letters and digits of ASCII only.
  private static func suffix(of file: String) -> Substring {
    guard let dot = file.utf8.lastIndex(of: UInt8(ascii: ".")) else { return "" }
    let name = file.utf8[file.utf8.index(after: dot)...]
    let isPlain = name.allSatisfy {
      (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20)
    }
    return name.isEmpty || !isPlain ? "" : file[dot...]
  }
}
