/// An address that stands somewhere in a text: `see <https://trac.example.org/p/wiki/A>.`
struct FoundAddress {
  /// The bytes of the text that it takes.
  var range: Range<Int>
  /// What it says, whatever stands around it: `https://trac.example.org/p/wiki/A`.
  var url: String
  /// The same with the punctuation behind it that is thought to be the sentence's; nil: there is none.
  var withPunctuation: (url: String, end: Int)?
  var style: AddressStyle
  /// Why it must stay as it is, whatever it names; nil: nothing is in the way.
  var obstacle: OldLink.Obstacle?
  /// It stands where a program gives a value: behind a quote or a name.
  var isValue = false
}
