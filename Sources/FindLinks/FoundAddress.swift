/// An address that stands somewhere in a text: `see <https://trac.example.org/p/wiki/A>.`
struct FoundAddress {
  /// Why it must stay as it is, whatever it names.
  enum Obstacle: Hashable, Sendable {
    /// The program around it adds to it, or fills it in.
    case built
    /// It may be what a program adds to.
    case base
    /// It is part of another address, as those of archives.
    case embedded
    /// It seems to go on in the next line.
    case broken
    /// The slashes that it begins with may begin a comment: `//trac.example.org/p/wiki/A`.
    case comment
    /// It goes on with bytes that are no UTF-8.
    case encoding
    /// No server takes it.
    case tooLong
  }

  /// The bytes of the text that it takes.
  var range: Range<Int>
  /// What it says, whatever stands around it: `https://trac.example.org/p/wiki/A`.
  var url: String
  /// The same with the punctuation behind it that is thought to be the sentence's; nil: there is none.
  var withPunctuation: (url: String, end: Int)?
  var style: AddressStyle
  var obstacle: Obstacle?
  /// It stands where a program gives a value: behind a quote or a name.
  var isValue = false
}
