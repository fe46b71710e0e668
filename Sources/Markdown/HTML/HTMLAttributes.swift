/// `src="a.png" width=50%`
package struct HTMLAttributes {
  /// One of them.
  package struct Attribute {
    /// In lower case.
    package var name: String
    /// Entities decoded; empty where there is none.
    package var value: String
  }

  /// In the order of the tag.
  package var list: [Attribute] = []

  /// The value of the first attribute of that name.
  package subscript(name: String) -> String? {
    list.first { $0.name == name }?.value
  }
}
