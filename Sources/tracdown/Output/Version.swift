/// The version that `--version` and reports name.
enum Version {
  static let text = "0.1.0"
}
