/// The names of languages that Trac takes (Pygments' aliases, endings of files), in lower case.
enum LanguageNames {
  static func isKnown(_ name: String) -> Bool {
    known.contains(name) || name.hasPrefix("text/") || name.hasPrefix("application/")
      || isTemplate(name)
  }

  /// `html+smarty`: a language inside another.
  private static func isTemplate(_ name: String) -> Bool {
    let parts = name.split(separator: "+", omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { known.contains(String($0)) }
  }

  /// Shown without colours.
  static let plain: Set = [
    "text", "plain", "txt", "default", "none", "output", "readme", "install", "authors", "copying",
    "changelog", "release",
  ]

  /// GitHub takes Linguist's names; those that it does not know by Trac's.
  static let renamed: [String: String] = {
    var renamed: [String: String] = [:]
    for line in byNewName.split(separator: "\n") {
      let names = line.split { $0 == " " || $0 == ":" }.map(String.init)
      for name in names.dropFirst() { renamed[name] = names[0] }
    }
    return renamed
  }()

  private static let byNewName = """
    awk: mawk nawk
    bat: dos-batch dosbatch
    bibtex: bib
    c: chdr csrc
    cpp: c++ c++hdr c++src
    csharp: c# cs
    cython: pyrex pyx
    diff: patch udiff
    dot: graphviz
    elixir: exs
    erlang: erl
    fortran: f90
    fsharp: f#
    gettext-catalog: po pot
    haskell: hs
    haxe: hx
    html: htm
    ini: cfg dosini
    jinja: htmldjango
    makefile: bsdmake gnumakefile make mf
    pascal: objectpascal pas
    php: httpd-php php3 php4 php5
    powershell: posh ps1
    pug: jade
    python-traceback: pytb
    r: s splus
    scheme: scm
    sh: ksh ksh93
    sql: mysql postgres postgresql sqlite3
    tcsh: csh
    textile: txtl
    vala: vapi
    vba: bas
    vbnet: vb.net
    verilog: v
    """

  private static let known: Set<String> = Set(
    """
    abap abl abnf aconf actionscript actionscript3 ada ada2005 ada95 adl agda aheui ahk alloy \
    ambienttalk ambienttalk/2 amdgpu ampl androidbp ansys antlr antlr-actionscript antlr-as \
    antlr-c# antlr-cpp antlr-csharp antlr-java antlr-objc antlr-perl antlr-python antlr-rb \
    antlr-ruby apache apacheconf apdl apl applescript arduino arexx arrow art arturo as as3 asc asm \
    asn1 asp aspectj aspx aspx-cs aspx-vb asy asymptote at atom augeas autohotkey autoit autoit3 \
    avr-asm awk b3d bare bas basemake bash bat batch bazel bbcbasic bbcode bc bdd be befunge berry \
    bf bib bibtex bison blitzbasic blitzmax blueprint bmax bnf boa boo boogie bp bplus bqn \
    brainfuck bro bsdmake bst bst-pybtex bugs c c# c++ c-objdump ca65 cadl camkes capdl capnp \
    carbon cbmbas cc cddl ceylon cf3 cfc cfengine3 cfg cfm cfs chai chaiscript chapel charmci \
    cheetah chpl cirru cl clay clean clipper clj cljs clojure clojurescript cmake cmd cobol \
    cobolfree coffee coffee-script coffeescript coldfusion comal comal80 common-lisp \
    componentpascal conf config console control coq cp cplint cpp cpp-objdump cpsa cr crmsh croc \
    cry cryptol crystal cs csh csharp cshtml csound csound-csd csound-document csound-orc \
    csound-sco csound-score css cu cucumber cuda cxx cxx-objdump cypher cython d d-objdump dart \
    dasm16 dax debcontrol debian-control debsources delphi desktop devicetree dg diff django dmesg \
    do docker dockerfile dos dosbatch doscon dosini dot dpatch dtd dts duby duel dylan \
    dylan-console dylan-lid dylan-repl e earl-grey earlgrey easytrieve ebnf ec ecl eg eiffel ejs el \
    elisp elixir elm elpi emacs emacs-lisp email eml erb erl erlang evoque ex execline exs \
    extempore ezhil f f# f90 factor fan fancy fc felix fennel fif fift fish fishshell flatline flo \
    floscript flx fnl forth fortran fortranfixed foxpro freefem fsharp fstar func futhark fy gap \
    gap-console gap-repl gas gawk gcode gd gdb gdscript genshi genshitext gettext gherkin glsl \
    gnumakefile gnuplot go golang golo gooddata-cl gosu graphql graphviz groff groovy gsed gsql gst \
    h haml handlebars haskell haxe haxeml hcl hexdump hh hlsl hpp hs hsa hsail hspec htm html \
    html+django html+erb html+jinja html+php htmlcheetah htmldjango http httpd hx hxml hxsl hxx hy \
    hybris hylang i6 i6t i7 icon idl idl4 idr idris iex igor igorpro ik inc inform6 inform7 ini io \
    ioke irb irc isabelle j jade jags janet jasmin jasminxt java javascript jbst jcl jinja jl jlcon \
    jmespath jp jproperties js jsgf jslt json json-ld json-object json5 jsonc jsonld jsonnet jsp \
    jsx julia julia-repl juttle k kal kconfig kernel-config kid kmsg koka kotlin kql ksh ksh93 kt \
    kts kuin kusto lagda lasso lassoscript latex lcry lcryptol ldapconf ldaprc ldif lean lean3 \
    lean4 less lex lhaskell lhs lid lidr lidris lighttpd lighty lilypond limbo linux-config \
    linuxconfig liquid lisp literate-agda literate-cryptol literate-haskell literate-idris \
    live-script livescript llvm llvm-mir llvm-mir-body lobas log logos logtalk lsl lua luau m m2 m4 \
    macaulay2 macsyma make makefile mako man maql markdown mask mason mathematica mathml matlab \
    matlabsession mawk maxima mcf mcfunction mcschema md mediawiki menuconfig meson meson.build mf \
    mime minid miniscript mips mk ml mli mm mma modelica modula2 moin mojo monkey monte moo moocode \
    moon moonscript mosel mozhashpreproc mozpercentpreproc mq4 mq5 mql mql4 mql5 ms msc mscgen \
    mupad mxml myghty mysql nasm nawk nb ncl nemerle nesc nestedtext newlisp newspeak ng2 nginx nim \
    nimrod nit nix nixos nodejsrepl notmuch nroff nsh nsi nsis nt numpy nusmv obj-c obj-c++ obj-j \
    objc objc++ objdump objdump-nasm objective-c objective-c++ objective-j objectivec objectivec++ \
    objectivej objectpascal objj ocaml octave odin omg-idl oobas ooc opa openbugs openedge openrc \
    openscad org org-mode orgmode output pacmanconf pan parasail pas pascal patch pawn pcmk peg pem \
    perl perl6 phix php php3 php4 php5 pig pike pkgconfig pl pl6 plist plpgsql plsql pm po podspec \
    pointless pony portugol posh postgres postgres-console postgres-explain postgresql \
    postgresql-console postscr postscript pot pov powershell praat procfile procmail progress \
    prolog promela promql properties proto protobuf prql ps ps1 ps1con psm1 psp psql psysh ptx pug \
    puppet pwsh pwsh-session py py2 py2tb py3 py3tb pycon pypy pypylog pyrex pytb python \
    python-console python2 python3 pyx q qbasic qbs qlik qlikscript qliksense qlikview qml qvt qvto \
    r racket ragel ragel-c ragel-cpp ragel-d ragel-em ragel-java ragel-objc ragel-rb ragel-ruby \
    raku razor rb rbcon rconsole rd react reason reasonml rebol red red/system redcode registry \
    resource resourcebundle rest restructuredtext rexx rhtml ride rita rkt rnc rng-compact \
    roboconf-graph roboconf-instances robotframework roff rout rpmspec rql rs rsl rss rtf rts ruby \
    rust s sage salt sarl sas sass savi sbatch sc scala scaml scd scdoc scheme scilab scm scss sed \
    sgf sh shell shell-session shellscript shen shex shexc sieve silver singularity slash slim sln \
    sls slurm smali smalltalk smarty smithy sml snbt snobol snowball sobas solidity soong sophia \
    sourcepawn sources.list sourceslist sp sparql spec spice spicelang spitfire splus sql sqlite3 \
    squeak squid squid.conf squidconf srcinfo ssed ssp st stan starlark stata supercollider sv svg \
    swift swig systemd systemverilog t-sql tact tads3 tal tap tasm tcl tcsh tcshcon tea teal \
    teraterm teratermmacro termcap terminfo terraform tex tf thingsdb thrift ti tid tlb tls tnt \
    todotxt toml trac-wiki trafficscript treetop troff ts tsql tsx ttl turtle twig txtl typescript \
    typoscript typoscriptcssdata typoscripthtmldata typst ucode udiff ul4 unicon unixconfig \
    urbiscript urlencoded usd usda ux uxntal v vala vapi vb vb.net vba vbnet vbproj vbs vbscript \
    vcl vclsnippet vclsnippets vctreestatus velocity verifpal verilog vfp vgl vhd vhdl vim viml \
    visual-basic visualbasic visualprolog visualprologgrammar vrml vue vyper wast wat wdiff webidl \
    wgsl whiley wikitext winbatch winbugs wowtoc wren wrl wsdl x10 xaml xbase xhtml xml xorg.conf \
    xpp xq xql xqm xquery xqy xs xsd xsl xslt xten xtend yacc yaml yang yar yara yml zcml zeek \
    zephir zig zone zpt zsh
    """.split { $0 == " " || $0 == "\n" }.map(String.init)
  ).union(["text", "plain", "txt"])
}
