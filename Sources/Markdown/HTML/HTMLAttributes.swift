/// `src="a.png" width=50%`
struct HTMLAttributes {
  struct Attribute {
    /// In lower case.
    var name: String
    /// Entities decoded; empty where there is none.
    var value: String
  }

  var list: [Attribute] = []

  /// The value of the first attribute of that name.
  subscript(name: String) -> String? {
    list.first { $0.name == name }?.value
  }
}
