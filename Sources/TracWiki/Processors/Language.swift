/// Names of languages: Trac takes Pygments' aliases and MIME types, GitHub takes Linguist's names.
enum Language {
  static func isKnown(_ name: String) -> Bool {
    let name = name.lowercased()
    return known.contains(name) || isMIME(name)
  }

  /// The name to write after a fence; nil for plain text.
  static func named(_ name: String) -> String? {
    var name = name.lowercased()
    if isMIME(name), let slash = name.firstIndex(of: "/") {
      name = String(name[slash...].dropFirst())
      if name.hasPrefix("x-") { name.removeFirst(2) }
    }
    if plain.contains(name) { return nil }
    if let renamed = renamed[name] { return renamed }
    let isWord = name.utf8.allSatisfy {
      ByteClass.isAlphanumeric($0) || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "+")
        || $0 == UInt8(ascii: "#") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".")
    }
    return isWord && !name.isEmpty ? name : nil
  }

  private static func isMIME(_ name: String) -> Bool {
    name.hasPrefix("text/") || name.hasPrefix("application/")
  }

  private static let plain: Set = ["text", "plain", "txt", "default", "none"]

  private static let renamed = [
    "c++": "cpp", "c++src": "cpp", "c++hdr": "cpp", "csrc": "c", "chdr": "c", "c#": "csharp",
    "f#": "fsharp", "patch": "diff", "httpd-php": "php", "dosbatch": "bat", "dos-batch": "bat",
    "vb.net": "vbnet",
  ]

  private static let known: Set = Set(
    """
    abap actionscript actionscript3 ada ada95 ada2005 antlr apacheconf apache applescript arduino as as3 \
    asm aspectj aspx-cs aspx-vb asy autohotkey ahk autoit awk gawk bash basemake bat dosbatch batch \
    bbcode befunge bibtex tex latex blitzmax boo brainfuck bf bison c c++ cpp cxx cc h hh hpp c# csharp cs \
    cfm cfc cfs cheetah clojure clj cmake cobol coffee-script coffeescript coffee coldfusion \
    common-lisp cl lisp elisp emacs console csh css css+php cucumber gherkin cuda cython pyx d dart \
    debian-control delphi pascal objectpascal pas diff udiff patch django jinja docker dockerfile dot \
    dpatch dylan eiffel elixir ex elm erb erl erlang f# fsharp fortran f90 fish forth gas gettext pot po glsl \
    gnuplot go golang gosu graphql groff nroff man groovy haml handlebars haskell hs haxe hx html \
    html+django html+php http httpd hxml idl ini cfg dosini io ioke irc java javascript js json jsp jsx \
    julia kotlin kt less lhs lighty lighttpd literate-haskell llvm logtalk lua makefile make mf bsdmake \
    mako markdown md mason matlab octave minid modula2 moocode moonscript mupad myghty mysql nasm \
    newlisp nginx nim nimrod nix numpy objdump objective-c objectivec obj-c objc objective-c++ ocaml \
    opa openedge perl pl perl6 php php3 php4 php5 plpgsql postgresql postgres postscript pov powershell posh ps1 \
    prolog properties protobuf puppet py python python2 python3 py3 pycon pytb pypylog r s splus racket \
    ragel rb ruby rbcon irb rconsole rebol redcode rest rhtml robotframework rpmspec spec rst rust rs sass scala \
    scaml scheme scm scss sh shell shell-session shellscript zsh ksh smali smalltalk squeak smarty sml snobol \
    sourceslist sql sqlite3 squidconf ssp stata swift systemverilog tcl tcsh terraform text plain txt toml \
    ts typescript twig vala vapi vb.net vbnet vbs vbscript velocity verilog v vhdl vim viml xml xhtml xml+php \
    xquery xsl xslt yaml yml config conf
    """.split { $0 == " " || $0 == "\n" }.map(String.init))
}
