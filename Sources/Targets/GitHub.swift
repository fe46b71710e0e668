extension Target {
  /// Files of a GitHub repository, read on its website.
  package static let github = Target(
    name: "github", title: "GitHub", hosts: ["github"])
}
