import Basics

/// A sentence of a message or a rule in HTML: what stands between backticks is code.
///
///     Write `ROADMAP.md`.  →  Write <code>ROADMAP.md</code>.
enum HTMLProse {
  static func html(_ text: String) -> String {
    BacktickParts(text.onOneLine).map { isCode, part in
      isCode ? "<code>\(HTMLText.escape(part))</code>" : HTMLText.escape(part)
    }
  }
}
