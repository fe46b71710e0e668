import Markup

/// `_redirects` of Netlify, which some other hosts read too: `/harbour/wiki/A%20B https://… 301`
///
/// Netlify wants special characters encoded, looks at case, drops a slash at the end, and takes the first line that
/// fits (its documentation of redirects). `:` and `*` would be placeholders.
enum NetlifyRedirects {
  static func write(_ redirects: Redirects) -> RedirectText {
    var text = "# Where the pages of the old wiki are now, written by tracdown.\n"
    for redirect in redirects.byPath {
      let path = redirect.encodedPath().replacing("*", with: "%2A")
      text += "\(path) \(redirect.new) 301\n"
      let other = redirect.encodedPath(slashes: false).replacing("*", with: "%2A")
      if other != path { text += "\(other) \(redirect.new) 301\n" }
    }
    return RedirectText(text)
  }
}
