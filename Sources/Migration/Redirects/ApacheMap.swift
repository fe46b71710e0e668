import Basics
import Markup

/// A text file for `RewriteMap`, its keys as `int:escape` makes them: `/harbour/wiki/A%20B https://…`
///
/// Facts are from the documentation of `mod_rewrite`, and tried in Apache 2.4.
enum ApacheMap {
  /// Lines beyond 1024 bytes are cut off.
  private static let longestLine = 1000

  static func write(_ redirects: Redirects) -> RedirectText {
    let (entries, findings) = redirects.entries(limit: longestLine, of: "Apache") { redirect in
      "\(key(redirect.path)) \(redirect.new)"
    }
    return RedirectText(head + entries.map { $0.text + "\n" }.joined(), findings: findings)
  }

  private static let head = """
    # Where the pages of the old wiki are now: a map for Apache, written by tracdown.
    #
    # Inside <VirtualHost>, with the path of this file:
    #
    #   RewriteEngine On
    #   AllowEncodedSlashes On
    #   RewriteMap tracdown "txt:/etc/apache2/this-file"
    #   RewriteMap tracdown-escape int:escape
    #   RewriteCond %{REQUEST_URI} ^((?s)/.*?)/*$
    #   RewriteCond ${tracdown:${tracdown-escape:%1}} ^(.+)$
    #   RewriteRule ^ %1 [R=301,NE,QSD,L]


    """

  private static func key(_ path: String) -> String {
    PercentCoding.encode(path.utf8, digits: "0123456789abcdef") { byte in
      switch byte {
      case UInt8(ascii: "$"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."),
        UInt8(ascii: "+"), UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "'"),
        UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","), UInt8(ascii: ":"),
        UInt8(ascii: ";"), UInt8(ascii: "@"), UInt8(ascii: "&"), UInt8(ascii: "="),
        UInt8(ascii: "/"), UInt8(ascii: "~"):
        true
      default: false
      }
    }
  }
}
