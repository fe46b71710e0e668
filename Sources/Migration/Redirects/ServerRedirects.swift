import Basics
import Markup

/// A map of nginx from `$uri`, which nginx has decoded, to the new address: `"/harbour/wiki/A B" "https://…";`
///
/// Facts are from nginx's documentation of `map`, and tried in nginx 1.22.
enum NginxMap {
  /// nginx reads no longer word of its configuration.
  private static let longestWord = 4000

  static func write(_ redirects: Redirects) -> RedirectText {
    // Plain keys are found without regard to case: names that differ by nothing else need patterns.
    var counts: [[UInt8]: Int] = [:]
    for redirect in redirects.byPath { counts[folded(redirect.path), default: 0] += 1 }
    let (entries, findings) = redirects.entries(limit: longestWord, of: "nginx") { redirect in
      // A terminal would obey other control characters; only a pattern has a name for them.
      let isAlone = counts[folded(redirect.path)] == 1 && !redirect.path.hasControls
      // A dollar would begin a variable, and cannot be escaped.
      let new = redirect.new.replacing("$", with: "%24")
      return (isAlone ? quoted(redirect.path) : quoted(pattern(redirect.path)))
        + " " + quoted(new) + ";"
    }
    let longest = redirects.byPath.map(\.path.utf8.count).max() ?? 0
    return RedirectText(
      head(count: entries.count, longest: longest)
        + entries.map { "  \($0.text)\n" }.joined() + "}\n", findings: findings)
  }

  private static func head(count: Int, longest: Int) -> String {
    """
    # New addresses of the old wiki's pages: a map for nginx, written by tracdown.
    #
    # Inside http { }:    include /etc/nginx/this-file;
    # Inside server { }:  if ($tracdown_redirect) { return 301 $tracdown_redirect; }

    # These apply to all maps. If nginx reports a duplicate, delete them here, and use the larger values there.
    map_hash_bucket_size \(bucketSize(longest: longest));
    map_hash_max_size \(power(of: count * 8, from: 2048));

    # Trailing slashes are ignored.
    map $uri $tracdown_path {
      default $uri;
      "~^(?s)(?<tracdown_stem>/.*?)/*$" $tracdown_stem;
    }

    map $tracdown_path $tracdown_redirect {
      default "";

    """
  }

  /// Room for eight of the longest keys, each with a pointer, its length and padding.
  private static func bucketSize(longest: Int) -> Int {
    min(power(of: 8 * (longest + 24), from: 64), 32768)
  }

  private static func power(of least: Int, from start: Int) -> Int {
    var size = start
    while size < least { size *= 2 }
    return size
  }

  /// nginx lowers the letters of ASCII only.
  private static func folded(_ path: String) -> [UInt8] {
    path.utf8.map { $0.lowercased }
  }

  /// A pattern that matches just these bytes.
  private static func pattern(_ path: String) -> String {
    var pattern = Array("~^".utf8)
    for scalar in path.unicodeScalars {
      for byte in String(scalar).utf8 {
        switch byte {
        case _ where scalar.isWrittenAsNumber:
          pattern += Array("\\x".utf8) + [hexadecimal[Int(byte >> 4)], hexadecimal[Int(byte & 15)]]
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "/"), UInt8(ascii: "_"), 0...0x1F,
          0x7F...:
          pattern.append(byte)
        default: pattern += [UInt8(ascii: "\\"), byte]
        }
      }
    }
    return String(decoding: pattern, as: UTF8.self) + "\\z"
  }

  private static let hexadecimal = Array("0123456789abcdef".utf8)

  private static func quoted(_ text: String) -> String {
    var quoted: [UInt8] = [0x22]
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: quoted += [0x5C, byte]
      case 0x0A: quoted += Array("\\n".utf8)
      case 0x0D: quoted += Array("\\r".utf8)
      case 0x09: quoted += Array("\\t".utf8)
      default: quoted.append(byte)
      }
    }
    return String(decoding: quoted + [0x22], as: UTF8.self)
  }
}

extension Unicode.Scalar {
  /// Control characters but those that nginx has letters for: tab and line ends.
  fileprivate var isWrittenAsNumber: Bool {
    properties.generalCategory == .control && self != "\t" && self != "\n" && self != "\r"
  }
}

extension String {
  fileprivate var hasControls: Bool { unicodeScalars.contains(where: \.isWrittenAsNumber) }
}

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
    # New addresses of the old wiki's pages: a map for Apache, written by tracdown.
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
    PercentCoding.encode(path.utf8, letters: "a") { byte in
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

/// `_redirects` of Netlify, which some other hosts read too: `/harbour/wiki/A%20B https://… 301`
///
/// Netlify wants special characters encoded, looks at case, drops a slash at the end, and takes the first line that
/// fits (its documentation of redirects). `:` and `*` would be placeholders.
enum NetlifyRedirects {
  static func write(_ redirects: Redirects) -> RedirectText {
    var text = "# New addresses of the old wiki's pages, written by tracdown.\n"
    for redirect in redirects.byPath {
      let path = redirect.encodedPath().replacing("*", with: "%2A")
      text += "\(path) \(redirect.new) 301\n"
      let other = redirect.encodedPath(slashes: false).replacing("*", with: "%2A")
      if other != path { text += "\(other) \(redirect.new) 301\n" }
    }
    return RedirectText(text)
  }
}
