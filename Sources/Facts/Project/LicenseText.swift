import Basics
import Markdown

/// Texts of licences, which are no documentation of a project, wherever they lie.
enum LicenseText {
  /// - Parameter text: UTF-8.
  static func isLicense(_ text: [UInt8], _ name: FileName, _ format: DocumentFormat) -> Bool {
    if name.hasLicenseName { return contains(text.prefix(20_000), names + clauses) }
    // A page that only names its licence at the top is a page.
    guard format == .plain || format == .markdown, name.key != "readme", text.count > 400 else {
      return false
    }
    return contains(text.prefix(300), openings)
  }

  private static let names = [
    "Creative Commons", "Public License", "public domain", "PUBLIC LICENSE",
  ]
  private static let clauses = [
    "hereby granted", "AS IS", "as-is", "TERMS AND CONDITIONS", "WARRANT", "Redistribution and use",
    "All rights reserved", "all rights reserved", "END USER LICENSE", "End User License",
  ]
  private static let openings = [
    "GNU GENERAL PUBLIC LICENSE", "GNU LESSER GENERAL PUBLIC LICENSE",
    "GNU AFFERO GENERAL PUBLIC LICENSE", "GNU LIBRARY GENERAL PUBLIC LICENSE",
    "GNU Free Documentation License", "Mozilla Public License Version",
    "Permission is hereby granted, free of charge", "Redistribution and use in source and binary",
    "END USER LICENSE AGREEMENT", "Eclipse Public License - v",
  ]

  private static func contains(_ text: ArraySlice<UInt8>, _ phrases: [String]) -> Bool {
    phrases.contains { text.holds($0) }
  }
}
