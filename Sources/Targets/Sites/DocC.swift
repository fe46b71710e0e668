extension Target {
  /// DocC, which makes the documentation of Swift packages of their code and of catalogs.
  package static let docC = Target(
    name: "docc", title: "DocC", anchors: AnchorForm(.docC), dialect: .site, site: .docC)
}

extension Target.SiteForm {
  /// "Documentation Catalog" and "Adding Images to Your Content" of swift.org/documentation/docc; swift-docc,
  /// `DataAsset.swift`.
  fileprivate static let docC = {
    var form = Self(marks: Marks(files: [], endings: [".docc"]))
    form.naming = [.file, .address, .image]
    // Pages of the code: `./NIOCore/ByteBuffer`.
    form.makes = ["**"]
    return form
  }()
}
