import Markup

/// `htdocs:images/logo.png`: a file of the project's web folder.
enum HtdocsRealm {
  static let realm = Realm("htdocs") { link in
    let parts = link.parts
    return .target(
      .attachment(
        AttachmentReference(.htdocs, file: parts.path, suffix: parts.query + parts.fragment)))
  }
}
