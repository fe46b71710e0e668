extension Target {
  /// Any other system that makes a site of documents, of which no more is known than that: where its links lead that no
  /// file answers is not judged.
  package static let otherSite = Target(
    name: "site", title: "the site", anchors: AnchorForm(.github), dialect: .site, site: .other)
}

extension Target.SiteForm {
  fileprivate static let other = {
    var form = Self(
      marks: Marks(
        files: [
          "_quarto.yml", "_bookdown.yml", "_pkgdown.yml", "mint.json", "docs.json",
          "docfx.json", ".eleventy.js", "eleventy.config.js", "eleventy.config.mjs",
          "eleventy.config.cjs", "doxyfile", "doxyfile.in", "gatsby-config.js", "gatsby-config.ts",
          "gridsome.config.js", "astro.config.mjs", "astro.config.ts", "astro.config.js",
          "theme.config.jsx", "theme.config.tsx", "nuxt.config.ts", "nuxt.config.js",
          "next.config.js", "next.config.mjs", "svelte.config.js", "pelicanconf.py", "config.rb",
          "markdoc.config.mjs", "_index.md",
        ], folders: [".retype"]))
    form.naming = [.file, .rootedFile, .stem, .address]
    form.makes = ["**"]
    return form
  }()
}
