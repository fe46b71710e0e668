import Foundation
import Lint
import Settings
import Testing

/// The schema of `.tracdown.yml`, and the tables in `docs/settings.md`: made of the table that the reader has.
@Suite struct GoldenSettingsTests {
  @Test func theTablesOfTheKeysAreUpToDate() throws {
    let tables = SettingsSchema.tables(SettingsWords.all)
    try Golden.compare(
      "docs/settings.md", sections: ["migration keys": tables.migration, "lint keys": tables.lint])
  }

  @Test func theSchemaIsUpToDate() throws {
    try Golden.compare(
      "docs/tracdown.schema.json", whole: SettingsSchema.json(SettingsWords.all))
  }
}
