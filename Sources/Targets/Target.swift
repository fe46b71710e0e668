/// A site that shows Markdown: how files are named for it, what links look like, what it shows. Data only; stages ask it,
/// and nothing else knows a site by name.
///
/// One value in a file of its own for each site. Facts are from GitHub's documentation, and from pages tried in
/// Gollum 6.1 and MDwiki 0.6.2.
package struct Target: Hashable, Sendable {
  /// As the command line and settings name it: `github-wiki`.
  package let name: String
  /// As messages name it: `GitHub's wiki`.
  package let title: String
  /// Further names, which the command line and settings take too.
  package let otherNames: [String]
  /// How the output is filed.
  package var files: FileForm
  /// How links look, and what they open.
  package var links: LinkForm
  /// Which fragments point to headings.
  package var anchors: AnchorForm
  /// What the site understands beyond CommonMark.
  package var dialect: Dialect
  /// What must not be in a document.
  package var unsupported: Set<Construct>
  /// The languages of fences.
  package var fences: FenceForm
  /// How large things may be.
  package var limits: Limits
  /// What the site adds by itself.
  package var extras: Set<Extra>
  /// What makes a site of the documents; nil if they are shown as they are.
  package var site: SiteForm?
  /// How the host of the repository makes addresses of commits and files.
  package var repository: RepositoryForm
  /// Words in names of hosts that run this program.
  package var hosts: [String]

  /// All of them, the default first.
  package static let all: [Target] = [
    .github, .githubWiki, .gitLab, .gitLabWiki, .forgejo, .forgejoWiki, .gollum, .mdwiki, .portable,
    .mkDocs,
  ]

  /// What `--target` takes where pages are written.
  package static var names: [String] { all.flatMap { [$0.name] + $0.otherNames } }

  /// What `--target` takes where documents are read.
  package static var readerNames: [String] {
    names + systems.map(\.name).filter { !names.contains($0) }
  }

  /// Systems that make sites of documents; nothing is written for them. Of several whose settings are in one folder the
  /// first is taken.
  package static let systems: [Target] = [
    .mkDocs, .docusaurus, .sphinx, .mdBook, .hugo, .antora, .vitePress, .gitBook, .docsify,
    .jekyll, .docC,
  ]

  /// The one of that name that pages are written for; nil if there is none.
  package init?(named name: String) {
    guard let target = Self.all.first(where: { $0.isNamed(name) }) else { return nil }
    self = target
  }

  /// The one of that name that shows documents, systems among them; nil if there is none.
  package init?(reader name: String) {
    guard let target = (Self.all + Self.systems).first(where: { $0.isNamed(name) }) else {
      return nil
    }
    self = target
  }

  /// The same for documents that are where they are, whatever folder new ones would get.
  package var inPlace: Target {
    guard !files.folder.isEmpty else { return self }
    var target = self
    target.files = FileForm(
      startPage: String(files.startPage.dropFirst(files.folder.count)), nesting: files.nesting,
      companions: files.companions)
    return target
  }

  private func isNamed(_ name: String) -> Bool { self.name == name || otherNames.contains(name) }

  /// What is not said is as in a GitHub repository.
  package init(
    name: String, title: String, otherNames: [String] = [], files: FileForm = FileForm(),
    links: LinkForm = LinkForm(),
    anchors: AnchorForm = AnchorForm(), dialect: Dialect = Dialect(),
    unsupported: Set<Construct> = [], fences: FenceForm = FenceForm(), limits: Limits = Limits(),
    extras: Set<Extra> = Set(Extra.allCases), site: SiteForm? = nil,
    repository: RepositoryForm = .gitHub, hosts: [String] = []
  ) {
    self.name = name
    self.title = title
    self.otherNames = otherNames
    self.files = files
    self.links = links
    self.anchors = anchors
    self.dialect = dialect
    self.unsupported = unsupported
    self.fences = fences
    self.limits = limits
    self.extras = extras
    self.site = site
    self.repository = repository
    self.hosts = hosts
  }
}
