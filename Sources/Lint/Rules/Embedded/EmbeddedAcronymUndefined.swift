// Made by `make golden` from the files in rules/: change those.

extension EmbeddedRules {
  static let acronymUndefined = (
    name: "acronym-undefined.yml",
    text: ##"""
    what: Acronyms are explained somewhere
    severity: note
    why: >
      Who is new meets letters that everybody else knows, and does not ask. The most used ones cost the most time.
    how: >
      Write an acronym out where it stands first, as in "service level agreement (SLA)", or explain it in a glossary: a row of
      a table, a term with its definition, a bold word at the start of a list item.
    words:
      # Those that readers of technical documents know.
      any: [AM, API, AST, CJK, GPG, RPM, RSA, DEB, XDG, APIS, APP, ARM, ASCII, AWS, BIOS, BMP, BOM, BSD, BST, CA, CC0, CD, CDN, CEO, CET, CI, CLI, CMD, CORS, CPU,
        CPUS, CRLF, CRUD, CSS, CSV, DB, DLL, DNS, DOC, DOM, EN, EOF, EOL, ETA, EU, EUR, FAQ, FIXME, FTP, GB, GCC, GIF, GIT, GMT,
        GNU, GPL, GPU, GUI, GUID, HDD, HTML, HTML5, HTTP, HTTPS, IBM, ICO, ID, IDE, IDS, IE, II, III, IM, IO, IOS, IP, IPV4,
        IPV6, IRC, ISBN, ISC, ISO, IT, JPEG, JPG, JS, JSON, JSX, JVM, KB, KO, LAN, LGPL, LTS, MAC, MB, MD, MIME, MIT, MP3, MP4,
        MPL, MR, MS, NB, NFS, NPM, OK, OOP, ORM, OS, OSS, OSX, OWASP, PC, PDF, PGP, PHP, PM, PNG, POSIX, PR, PRS, PS, QA, QR,
        RAM, README, REPL, REST, RFC, RGB, RPC, RSS, RST, RTF, SDK, SHA, SHA1, SHA256, SMTP, SPDX, SQL, SSD, SSH, SSL, SVG, SVN,
        TBD, TCP, TLS, TODO, TOML, TS, TTY, TV, TXT, UDP, UI, UK, URI, URIS, URL, URLS, US, USA, USB, USD, UTC, UTF, UUID, UX,
        VAT, VCS, VM, VMS, VPN, VS, WAV, WIKI, WIP, WWW, XHTML, XML, XSS, YAML, ZIP,
        # Shouted words, and words of code that are no acronyms.
        ADD, ALL, ALTER, AND, ANY, AS, ASC, AT, BE, BUT, BY, CALL, CAN, CASE, CREATE, DESC, DELETE, DO, DONE, DROP, ELSE, END,
        ENV, ERROR, EXEC, EXIT, FALSE, FAIL, FILE, FOR, FOUND, FROM, FULL, GET, GO, HAS, HEAD, HERE, HOME, IF, IN, INFO, INSERT,
        INTO, IS, JOIN, KEY, LEFT, LIKE, LONG, MAIN, MAY, MUST, NAME, NEVER, NEW, NO, NONE, NOT, NOTE, NOW, "NULL", OF, OFF, ON,
        ONLY, OPEN, OR, OUT, PASS, PATH, POST, PUT, READ, REQUEST, ROOT, SAME, SELECT, SET, SHALL, SHOULD, START, STOP, TABLE,
        TEST, TESTS, THAT, THE, THEN, THIS, TO, TRUE, UP, UPDATE, USE, USER, VALUES, VERY, VIEW, WARN, WHEN, WHERE, WITH, WRITE,
        YES, YOU, YOUR]
    examples:
      - bad: |
          # Mail

          The MTA hands it to the LDA. Both read the RBL.

          If the MTA is slow, look at the RBL; then restart the LDA, and the MTA after it. An RBL may be down. The LDA says so.
      - good: |
          # Mail

          The mail transfer agent (MTA) hands it on.

          If the MTA is slow, restart the MTA. The HTTP server is another matter: HTTP has nothing to do with HTTP mail.

    """##
  )
}
