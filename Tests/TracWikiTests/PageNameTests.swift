import Testing

@testable import TracWiki

@Suite("Page names")
struct PageNameTests {
  @Test(arguments: [
    ("CamelCase", "[CamelCase](page:CamelCase)"),
    ("CamelCase.", "[CamelCase](page:CamelCase)."),
    ("CamelCase: x", "[CamelCase](page:CamelCase): x"),
    ("CamelCase:x", "CamelCase:x"),
    ("CamelCase's", "[CamelCase](page:CamelCase)'s"),
    ("CamelCase2", "CamelCase2"),
    ("CamelCase_x", "CamelCase_x"),
    ("aCamelCase", "aCamelCase"),
    ("ABc", "ABc"),
    ("AbC", "AbC"),
    ("AbCdE", "AbCdE"),
    ("AbCd/EfGh", "[AbCd/EfGh](page:AbCd/EfGh)"),
    ("AbCd/Ef", "[AbCd/Ef](page:AbCd/Ef)"),
    ("AbCd/e", "[AbCd](page:AbCd)/e"),
    ("AbCd@3", "[AbCd@3](page:AbCd@3)"),
    ("AbCd#sec", "[AbCd#sec](page:AbCd#sec)"),
    ("AbCd#sec.", "[AbCd#sec](page:AbCd#sec)."),
    ("../AbCd", "[../AbCd](page:../AbCd)"),
    ("./AbCd", "[./AbCd](page:./AbCd)"),
    ("/AbCd", "[/AbCd](page:/AbCd)"),
    ("x/AbCd", "x/AbCd"),
    ("ÄrgerSeite", "[ÄrgerSeite](page:ÄrgerSeite)"),
    ("日本AbCd", "日本AbCd"),
    ("[CamelCase label]", "[label](page:CamelCase)"),
    ("[CamelCase \"a ] b\"]", "[a ] b](page:CamelCase)"),
    ("[CamelCase]", "[[CamelCase](page:CamelCase)]"),
    ("[\"Free page\"]", "[Free page](page:Free page)"),
    ("[\"Free page\" label]", "[label](page:Free page)"),
    ("['Free page#x' 'label']", "[label](page:Free page#x)"),
    ("[\"Page\" '']", ""),
  ])
  func names(_ text: String, _ expected: String) {
    #expect(inline(text) == expected)
  }

  @Test func splitNames() {
    var options = ReaderOptions()
    options.splitsPageNames = true
    #expect(inline("CamelCaseName", options) == "[Camel Case Name](page:CamelCaseName)")
    #expect(inline("[wiki:AbCd]", options) == "[Ab Cd](page:AbCd)")
    #expect(inline("wiki:AbCd", options) == "[wiki:AbCd](page:AbCd)")
  }
}
