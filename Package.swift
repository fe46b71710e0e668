// swift-tools-version: 6.2
import PackageDescription

/// The one place for compiler settings.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

func library(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// Tests, with what all of them may use: `Effort` for their cost, `Fuzz` for random input.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Effort", "Fuzz"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "tracdown",
  products: [.executable(name: "tracdown", targets: ["tracdown"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
    .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),

    .target(name: "Resources", path: "Resources/Embedded", swiftSettings: settings),
    library("Markup"),
    library("TracWiki", ["Markup", "Resources"]),
    library("ReStructuredText", ["Markup", "TracWiki"]),
    library("Links", ["Markup", "Resources"]),
    library("Witness", ["Markup"]),
    library(
      "Markdown", ["Markup", "Resources", "Links", "Witness", "CCMarkGFM", "CLibXML2"]),
    library("Stores", ["Markup", "CLibgit2", "CSQLite", "CSystem", "CZlib"]),
    library("Verify", ["Markup", "Links", "Markdown", "Stores", "Reports"]),
    library(
      "Migration",
      [
        "Markup", "TracWiki", "ReStructuredText", "Links", "Markdown", "Stores", "Reports",
        "Witness",
      ]),
    library("Reports", ["Markup", "Resources"]),
    library("YAML", ["Links", "Stores", .product(name: "Yams", package: "Yams")]),
    library(
      "Lint",
      [
        "Markup", "Resources", "TracWiki", "ReStructuredText", "Links", "Markdown", "Stores",
        "Reports", "YAML",
      ]),
    library(
      "Repair",
      [
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "Lint",
      ]),
    library("FindLinks", ["Markup", "TracWiki", "Links", "Markdown", "Stores"]),
    library("Settings", ["TracWiki", "Links", "Markdown", "Stores", "Lint", "YAML"]),
    .executableTarget(
      name: "tracdown",
      dependencies: [
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Migration", "Repair", "Verify",
        "ReStructuredText", "Reports", "Lint", "FindLinks", "Settings", "YAML",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "Effort", path: "Tests/Effort", swiftSettings: settings),
    .target(
      name: "Fuzz", dependencies: ["Effort"], path: "Tests/Fuzz", exclude: ["fuzz.sh"],
      swiftSettings: settings),
    .executableTarget(name: "TestSummary", path: "Tests/Summary", swiftSettings: settings),
    .target(name: "GitFixture", path: "Tests/GitFixture", swiftSettings: settings),
    .target(
      name: "TracFixture", dependencies: ["Markup", "CSQLite"], path: "Tests/TracFixture",
      swiftSettings: settings),
    tests("MarkupTests", ["Markup"]),
    tests("TracWikiTests", ["Markup", "TracWiki"]),
    tests("ReStructuredTextTests", ["Markup", "TracWiki", "ReStructuredText"]),
    tests("LinksTests", ["Markup", "Links"], exclude: ["Fixtures"]),
    tests("MarkdownTests", ["Markup", "Links", "Markdown"]),
    tests("StoresTests", ["Markup", "Stores", "GitFixture", "TracFixture"]),
    tests(
      "MigrationTests",
      [
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "GitFixture",
        "TracFixture",
      ]),
    tests(
      "RepairTests",
      [
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "Lint",
        "Repair", "GitFixture",
      ]),
    tests(
      "WitnessTests", ["Markup", "Witness", "Markdown", "Links", "Stores", "Migration"]),
    tests("RepairDamageTests", ["Markup", "Markdown", "Migration", "Repair", "Reports"]),
    tests("VerifyTests", ["Markup", "Links", "Stores", "Reports", "Verify"]),
    tests(
      "GoldenTests",
      [
        "Markup", "TracWiki", "ReStructuredText", "Links", "Stores", "Settings", "Migration",
        "Reports",
        "Lint", "YAML",
      ]),
    tests(
      "LintTests",
      ["Markup", "Links", "Markdown", "Stores", "Reports", "YAML", "Lint", "GitFixture"]),
    tests("FindLinksTests", ["Markup", "Links", "Stores", "FindLinks"]),
    tests(
      "SettingsTests", ["Markup", "TracWiki", "Lint", "Markdown", "Stores", "Settings", "YAML"]),
    tests("ReportsTests", ["Markup", "Reports", "GitFixture"]),
    tests("TracdownTests", ["TracFixture"]),
  ]
)
