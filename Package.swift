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

/// Tests, with what all of them may use: `Effort` for their cost, `FolderFixture` for files, `Fuzz` for random input.
func tests(
  _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = []
) -> Target {
  .testTarget(
    name: name, dependencies: dependencies + ["Effort", "FolderFixture", "Fuzz"], exclude: exclude,
    swiftSettings: settings)
}

let package = Package(
  name: "tracdown",
  products: [.executable(name: "tracdown", targets: ["tracdown"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
  ],
  targets: [
    .systemLibrary(
      name: "CCMarkGFM", pkgConfig: "libcmark-gfm",
      providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
    .target(name: "CMarkMemory", dependencies: ["CCMarkGFM"]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CSystem"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
    .systemLibrary(name: "CYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
    .systemLibrary(name: "CLibgit2", pkgConfig: "libgit2", providers: [.apt(["libgit2-dev"])]),

    .target(name: "Resources", path: "Resources/Embedded", swiftSettings: settings),

    library("Basics"),
    library("Markup", ["Basics", "Resources"]),
    library("Files", ["Basics", "CSystem"]),
    library("Targets", ["Basics"]),
    library("YAML", ["CYAML"]),
    library("Git", ["Basics", "Files", "CLibgit2", "CZlib"]),
    library("TracWiki", ["Basics", "Resources", "Markup"]),
    library("ReStructuredText", ["Basics", "Markup", "TracWiki"]),
    library("Links", ["Basics", "Resources", "Markup", "Targets"]),
    library("Witness", ["Basics", "Markup"]),
    library(
      "Markdown",
      [
        "Basics", "Resources", "Markup", "Targets", "Links", "Witness", "CCMarkGFM", "CMarkMemory",
        "CLibXML2",
      ]),
    library("Stores", ["Basics", "Markup", "Files", "Git", "CSQLite"]),
    library(
      "Verify",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Markdown", "Stores",
        "Reports",
      ]),
    library(
      "Migration",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Witness", "Markdown",
        "Stores", "ReStructuredText", "Reports",
      ]),
    library("Reports", ["Basics", "Resources", "Markup"]),
    library(
      "Settings",
      ["Basics", "Markup", "Files", "YAML", "Links", "TracWiki", "Git", "Markdown", "Stores"]),
    library(
      "Facts",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown", "Stores",
        "ReStructuredText", "YAML",
      ]),
    library(
      "Lint",
      [
        "Basics", "Resources", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown",
        "Stores", "Settings", "Reports", "Facts",
      ]),
    library(
      "Repair",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown", "Stores",
        "Reports", "Migration", "Facts",
      ]),
    library(
      "Setup", ["Basics", "Targets", "Files", "YAML", "Links", "Git", "Stores", "Facts"]),
    library(
      "FindLinks",
      ["Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown", "Stores"]),
    .executableTarget(
      name: "tracdown",
      dependencies: [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown", "Stores",
        "ReStructuredText", "Settings", "Reports", "Migration", "Lint", "Repair", "Verify",
        "FindLinks", "Setup", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    .target(name: "Effort", path: "Tests/Effort", swiftSettings: settings),
    .target(
      name: "Fuzz", dependencies: ["Effort"], path: "Tests/Fuzz", exclude: ["fuzz.sh"],
      swiftSettings: settings),
    .executableTarget(name: "TestSummary", path: "Tests/Summary", swiftSettings: settings),
    .target(name: "FolderFixture", path: "Tests/FolderFixture", swiftSettings: settings),
    .target(name: "GitFixture", path: "Tests/GitFixture", swiftSettings: settings),
    .target(
      name: "TracFixture", dependencies: ["Basics", "Markup", "CSQLite"], path: "Tests/TracFixture",
      swiftSettings: settings),
    tests(
      "BasicsTests", ["Basics", "Markup"]),
    tests(
      "MarkupTests", ["Markup"]),
    tests(
      "TargetsTests", ["Targets"], exclude: ["Fixtures"]),
    tests(
      "FilesTests", ["Basics", "Files"]),
    tests(
      "YAMLTests", ["YAML"]),
    tests(
      "GitTests", ["Files", "Git", "GitFixture"]),
    tests(
      "TracWikiTests", ["Markup", "TracWiki"]),
    tests(
      "ReStructuredTextTests", ["Markup", "TracWiki", "ReStructuredText"]),
    tests(
      "LinksTests", ["Basics", "Markup", "Targets", "Links"]),
    tests(
      "MarkdownTests",
      ["Markup", "Targets", "Links", "Markdown", "CCMarkGFM", "CMarkMemory"]),
    tests(
      "StoresTests", ["Basics", "Markup", "Files", "Stores", "TracFixture"]),
    tests(
      "MigrationTests",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Git", "Markdown", "Stores",
        "Reports", "Migration", "GitFixture", "TracFixture",
      ]),
    tests(
      "RepairTests",
      [
        "Basics", "Markup", "Files", "Links", "Markdown", "Stores", "Reports", "Migration",
        "Repair", "GitFixture",
      ]),
    tests(
      "WitnessTests", ["Markup", "Targets", "Links", "Witness", "Markdown", "Stores", "Migration"]),
    tests(
      "RepairDamageTests", ["Markup", "Markdown", "Reports", "Migration", "Repair"]),
    tests(
      "VerifyTests", ["Basics", "Markup", "Links", "TracWiki", "Stores", "Reports", "Verify"]),
    tests(
      "GoldenTests",
      [
        "Basics", "Markup", "Targets", "Files", "Links", "TracWiki", "Stores", "ReStructuredText",
        "Settings", "Reports", "Migration", "Facts", "Lint",
      ]),
    tests(
      "FactsTests", ["Targets", "Files", "Facts"]),
    tests(
      "LintTests",
      [
        "Markup", "Targets", "Files", "Links", "Git", "Stores", "Settings", "Reports", "Facts",
        "Lint", "GitFixture",
      ]),
    tests(
      "FindLinksTests", ["Targets", "Links", "FindLinks"]),
    tests(
      "SettingsTests",
      ["Basics", "Markup", "Files", "TracWiki", "Markdown", "Stores", "Settings", "Lint"]),
    tests(
      "ReportsTests", ["Basics", "Markup", "Reports", "GitFixture"]),
    tests(
      "TracdownTests", ["TracFixture"]),
  ]
)
