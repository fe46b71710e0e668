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

    library("Basics"),
    library("Markup", ["Basics"]),
    library("Files", ["Basics", "CSystem"]),
    library("Targets", ["Basics"]),
    library("Git", ["Basics", "Files", "CLibgit2", "CZlib"]),
    library("TracWiki", ["Resources", "Basics", "Markup"]),
    library("ReStructuredText", ["Basics", "Markup", "TracWiki"]),
    library("Links", ["Targets", "Resources", "Basics", "Markup"]),
    library("Witness", ["Basics", "Markup"]),
    library(
      "Markdown",
      ["Targets", "Resources", "Basics", "Markup", "Links", "Witness", "CCMarkGFM", "CLibXML2"]),
    library("Stores", ["Basics", "Markup", "Files", "Git", "CSQLite"]),
    library(
      "Verify",
      ["Targets", "Basics", "Files", "Git", "Markup", "Links", "Markdown", "Stores", "Reports"]),
    library(
      "Migration",
      [
        "Targets",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "ReStructuredText", "Links", "Markdown", "Stores", "Reports",
        "Witness",
      ]),
    library("Reports", ["Resources", "Basics", "Files", "Git", "Markup"]),
    library(
      "Settings",
      [
        "Basics", "Files", "Git", "Markup", "TracWiki", "Links", "Markdown", "Stores",
        .product(name: "Yams", package: "Yams"),
      ]),
    library(
      "Facts",
      [
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "ReStructuredText", "Links", "Markdown", "Stores",
      ]),
    library(
      "Lint",
      [
        "Targets",
        "Resources",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Settings", "Facts",
      ]),
    library(
      "Repair",
      [
        "Targets",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "Facts",
      ]),
    library(
      "FindLinks",
      ["Targets", "Basics", "Files", "Git", "Markup", "TracWiki", "Links", "Markdown", "Stores"]),
    .executableTarget(
      name: "tracdown",
      dependencies: [
        "Basics", "Files", "Git", "Markup", "TracWiki", "Targets", "Links", "Markdown", "Stores",
        "Migration",
        "Repair", "Verify",
        "ReStructuredText", "Reports", "Lint", "FindLinks", "Settings",
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
      name: "TracFixture", dependencies: ["Basics", "Markup", "CSQLite"], path: "Tests/TracFixture",
      swiftSettings: settings),
    tests("MarkupTests", ["Targets", "Basics", "Files", "Git", "Markup"]),
    tests("TracWikiTests", ["Targets", "Basics", "Files", "Git", "Markup", "TracWiki"]),
    tests(
      "ReStructuredTextTests",
      ["Targets", "Basics", "Files", "Git", "Markup", "TracWiki", "ReStructuredText"]),
    tests(
      "LinksTests", ["Targets", "Basics", "Files", "Git", "Markup", "Links"], exclude: ["Fixtures"]),
    tests("MarkdownTests", ["Targets", "Basics", "Files", "Git", "Markup", "Links", "Markdown"]),
    tests(
      "StoresTests",
      ["Targets", "Basics", "Files", "Git", "Markup", "Stores", "GitFixture", "TracFixture"]),
    tests(
      "MigrationTests",
      [
        "Targets",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "GitFixture",
        "TracFixture",
      ]),
    tests(
      "RepairTests",
      [
        "Targets",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "Links", "Markdown", "Stores", "Reports", "Migration", "Facts",
        "Repair", "GitFixture",
      ]),
    tests(
      "WitnessTests",
      [
        "Targets", "Basics", "Files", "Git", "Markup", "Witness", "Markdown", "Links", "Stores",
        "Migration",
      ]),
    tests(
      "RepairDamageTests",
      ["Targets", "Basics", "Files", "Git", "Markup", "Markdown", "Migration", "Repair", "Reports"]),
    tests(
      "VerifyTests",
      ["Targets", "Basics", "Files", "Git", "Markup", "Links", "Stores", "Reports", "Verify"]),
    tests(
      "GoldenTests",
      [
        "Targets",
        "Basics", "Files", "Git",
        "Markup", "TracWiki", "ReStructuredText", "Links", "Stores", "Settings", "Migration",
        "Reports",
        "Lint",
      ]),
    tests(
      "LintTests",
      [
        "Targets",
        "Basics", "Files", "Git", "Markup", "Links", "Markdown", "Stores", "Reports", "Settings",
        "Facts", "Lint", "GitFixture",
      ]),
    tests(
      "FindLinksTests",
      ["Targets", "Basics", "Files", "Git", "Markup", "Links", "Stores", "FindLinks"]),
    tests(
      "SettingsTests",
      [
        "Targets",
        "Basics", "Files", "Git", "Markup", "TracWiki", "Markdown", "Stores", "Settings",
      ]),
    tests(
      "ReportsTests", ["Targets", "Basics", "Files", "Git", "Markup", "Reports", "GitFixture"]),
    tests("TracdownTests", ["Targets", "Basics", "Files", "Git", "TracFixture"]),
  ]
)
