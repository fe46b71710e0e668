import Markup

@testable import Basics

extension TestEnvironment {
  /// A page with its versions.
  package struct Page {
    package var name: String
    package var versions: [Version]

    /// See the fields.
    package init(_ name: String, _ versions: [Version]) {
      self.name = name
      self.versions = versions
    }

    /// With one version.
    package init(_ name: String, _ text: String) {
      self.init(name, [Version(1, at: 1_300_000_000, text: text)])
    }
  }

  /// A version of a page.
  package struct Version {
    package var number: Int
    /// Since 1970 (UTC), whatever the database counts in.
    package var seconds: Int
    package var author: String
    package var comment: String
    package var text: String

    /// See the fields.
    package init(
      _ number: Int, at seconds: Int, by author: String = "joe", comment: String = "", text: String
    ) {
      self.number = number
      self.seconds = seconds
      self.author = author
      self.comment = comment
      self.text = text
    }
  }

  /// An attachment: its row in the database and its file.
  package struct File {
    /// Where its bytes are.
    package enum Layout {
      /// As the version of the database has it.
      case usual
      /// `attachments/wiki/PAGE/FILE`
      case named
      /// `files/attachments/wiki/3hex/SHA1/SHA1.ext`
      case hashed
      /// Nowhere.
      case missing
    }

    package var page: String
    package var name: String
    package var bytes: [UInt8]
    package var seconds: Int
    package var author: String
    package var description: String
    /// `wiki`, `ticket`, …
    package var realm = "wiki"
    package var layout = Layout.usual
    /// What the row says; nil means the truth.
    package var size: Int?
    package var hasRow = true

    /// See the fields.
    package init(
      _ name: String, on page: String, _ bytes: [UInt8], at seconds: Int = 1_300_000_000,
      by author: String = "joe", description: String = "", layout: Layout = .usual
    ) {
      self.page = page
      self.name = name
      self.bytes = bytes
      self.seconds = seconds
      self.author = author
      self.description = description
      self.layout = layout
    }

    /// Where its file is, from the environment; nil if it has none.
    ///
    /// - Parameter isHashed: what is usual.
    package func place(isHashed: Bool) -> String? {
      switch layout {
      case .missing: nil
      case .usual where isHashed, .hashed: hashedPlace
      case .usual, .named: "attachments/\(realm)/\(Self.quoted(page))/\(Self.quoted(name))"
      }
    }

    private var hashedPlace: String {
      let folder = SHA1.hexadecimal(Array(page.utf8))
      // As Trac's pattern has it: a dot, then only letters and digits of ASCII to the end.
      let tail = name.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      let end = tail.count > 1 ? String(tail[tail.count - 1]) ?? "" : ""
      let isPlain = !end.isEmpty && end.utf8.allSatisfy { isPlainByte($0) }
      return "files/attachments/\(realm)/\(folder.prefix(3))/\(folder)/"
        + SHA1.hexadecimal(Array(name.utf8)) + (isPlain ? ".\(end)" : "")
    }

    private func isPlainByte(_ byte: UInt8) -> Bool {
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
    }

    /// As Python's `quote` writes it: letters, digits and `_.-/` stay.
    private static func quoted(_ text: String) -> String {
      var result = ""
      for byte in text.utf8 {
        switch byte {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D...0x2F, 0x5F:
          result.unicodeScalars.append(Unicode.Scalar(byte))
        default:
          let digits = String(byte, radix: 16, uppercase: true)
          result += "%" + (digits.utf8.count < 2 ? "0" : "") + digits
        }
      }
      return result
    }
  }
}
