/// The version of the JSON format: it changes if a key goes or changes its meaning, not when keys come.
enum JSONVersion {
  static let current = 1
}
