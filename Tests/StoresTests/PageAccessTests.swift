import Markup
import Stores
import Testing
import TracFixture

/// Who may see what, as Trac 1.6 decides it for somebody who is not logged in.
@Suite struct PageAccessTests {
  /// - Parameter trac: lines of the section `[trac]`.
  private func access(
    trac: String = "", more: String = "", authz: String? = nil,
    permissions: [(name: String, action: String)] = [("anonymous", "WIKI_VIEW")]
  ) throws -> PageAccess {
    let environment = try TestEnvironment(
      pages: [.init("A", "text")], permissions: permissions,
      settings: "[trac]\ndatabase = sqlite:db/trac.db\n\(trac)\n\(more)\n")
    if let authz { try environment.write("conf/authz.conf", authz) }
    let store = try #require(try TracEnvironment.open(environment.path))
    return store.access(try store.settings(nil), nil, isStrict: true)
  }

  private let withAuthz = "permission_policies = AuthzPolicy, DefaultPermissionPolicy"
  private let file = "[authz_policy]\nauthz_file = authz.conf"

  private func hidden(_ access: PageAccess, _ pages: [String]) -> [String] {
    pages.filter { access.reason(page: $0, versions: []) != nil }
  }

  @Test func theTableCountsWithItsGroups() throws {
    #expect(try access().reason(page: "A", versions: [1, 2]) == nil)
    #expect(try access(permissions: []).reason(page: "A", versions: []) != nil)
    #expect(
      try access(permissions: [("authenticated", "WIKI_VIEW")]).reason(page: "A", versions: [])
        == .everywhere("“anonymous” has no permission WIKI_VIEW"))
    #expect(
      try access(permissions: [("anonymous", "readers"), ("readers", "WIKI_ADMIN")])
        .reason(page: "A", versions: []) == nil)
    #expect(
      try access(
        more: "[extra-permissions]\n_docs = DOCS_ALL\nDOCS_ALL = WIKI_VIEW",
        permissions: [("anonymous", "DOCS_ALL")]
      ).reason(page: "A", versions: []) == nil)
  }

  @Test func sectionsCountInTheirOrder() throws {
    let access = try access(
      trac: withAuthz, more: file,
      authz: """
        # a comment
        [groups]
        staff = ann, joe
        all = anonymous,
          @staff
        [wiki:Open/*]
        * = WIKI_VIEW
        [wiki:Group/*]
        @all = WIKI_VIEW
        [wiki:Staff/*]
        @staff = WIKI_VIEW
        [wiki:*Secret*]
        ann = WIKI_VIEW
        * =
        [wiki:Denied]
        anonymous = !WIKI_VIEW
        [wiki:Other]
        * = TICKET_VIEW
        [wiki:Old@2]
        * =
        """)
    let pages = [
      "Open/Secret", "Group/A", "Staff/A", "MySecret", "Denied", "Other", "Old", "Plain",
      "Secret/A",
    ]
    #expect(hidden(access, pages) == ["MySecret", "Denied", "Secret/A"])
    #expect(
      access.reason(page: "MySecret", versions: [])
        == .rule("[wiki:*Secret*] of the authz file"))
    // One of its versions is hidden.
    #expect(
      access.reason(page: "Old", versions: [1, 2]) == .rule("[wiki:Old@2] of the authz file"))
  }

  @Test func attachmentsHaveSectionsOfTheirOwn() throws {
    let access = try access(
      trac: withAuthz, more: file,
      authz: "[wiki:A@*/attachment:x*]\n* =\n[wiki:A]\n* = WIKI_VIEW\n")
    #expect(access.reason(page: "A", versions: []) == nil)
    #expect(access.reason(attachment: AttachmentName(owner: "A", file: "x.png")) != nil)
    #expect(access.reason(attachment: AttachmentName(owner: "A", file: "y.png")) == nil)
  }

  @Test func thePluginProtectsAllBelowItsPages() throws {
    let more = "[privatewikis]\nprivate_wikis = BOARD, Staff/Pay"
    let pages = ["Board", "board/Minutes", "Boarding", "Staff", "Staff/Pay/May", "Private"]
    let protected = ["Board", "board/Minutes", "Staff/Pay/May"]
    #expect(hidden(try access(more: more), pages) == protected)
    let granted = try access(
      more: more, permissions: [("anonymous", "WIKI_VIEW"), ("anonymous", "PRIVATE_VIEW_BOARD")])
    #expect(hidden(granted, pages) == protected)
  }

  @Test(arguments: ["PrivateWikiSystem", "PrivateWikiPolicy"])
  func thePluginProtectsPrivatePagesWithoutSettings(_ policy: String) throws {
    let access = try access(trac: "permission_policies = \(policy), DefaultPermissionPolicy")
    #expect(hidden(access, ["A", "Private", "Private/Notes"]) == ["Private", "Private/Notes"])
  }

  @Test(arguments: [
    ("permission_policies = OwnPolicy, DefaultPermissionPolicy", "OwnPolicy"),
    ("permission_store = LdapStore", "LdapStore"),
    ("permission_policies = AuthzPolicy, DefaultPermissionPolicy", "authz_file"),
  ])
  func whatCannotBeEvaluatedHides(_ trac: String, _ word: String) throws {
    guard case .everywhere(let words) = try access(trac: trac).reason(page: "A", versions: [])
    else {
      Issue.record("it counts as seen by everybody")
      return
    }
    #expect(words.contains(word))
  }

  @Test func aFileThatIsNoneHides() throws {
    let access = try access(
      trac: withAuthz, more: "[authz_policy]\nauthz_file = /dev/zero")
    #expect(access.reason(page: "A", versions: []) != nil)
  }
}
