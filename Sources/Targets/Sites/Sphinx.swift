extension Target {
  /// Sphinx, with reStructuredText or MyST; Jupyter Book and mystmd, which are made of it.
  package static let sphinx = Target(
    name: "sphinx", title: "Sphinx", anchors: AnchorForm(.docutils), dialect: .site,
    site: .sphinx)
}

extension Target.SiteForm {
  /// "Cross-referencing syntax" of sphinx-doc.org, "Cross-references" of myst-parser.readthedocs.io,
  /// "Structure and organize content" of jupyterbook.org.
  fileprivate static let sphinx = {
    var form = Self(marks: Marks(files: ["conf.py", "_toc.yml", "myst.yml"]))
    form.markup = .myst
    form.naming = [.file, .rootedFile, .stem, .address, .label]
    form.serving.statics = ["_static", "_extra", "static"]
    form.makes = [
      "genindex*", "modindex*", "py-modindex*", "search*", "_modules/**", "_static/**",
      "_images/**", "_downloads/**", "_sources/**", "objects.inv", "404.html", "self",
    ]
    form.makers = [
      "autosummary", "apidoc", "autoapi", "gallery", "breathe", "exhale", "automodapi", "nbsphinx",
      "sphinx_multiproject", "sphinx_external_toc", "autodoc2", "hoverxref", "doxylink",
    ]
    form.navigation = [Navigation("_toc.yml", .yamlFiles)]
    return form
  }()
}
