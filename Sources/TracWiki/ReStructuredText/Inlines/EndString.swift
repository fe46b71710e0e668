/// The end-strings of inline markup.
enum EndString {
  case emphasis, strong, literal, place, substitution, interpreted

  var mark: [UInt8] {
    switch self {
    case .emphasis: Array("*".utf8)
    case .strong: Array("**".utf8)
    case .literal: Array("``".utf8)
    case .place, .interpreted: Array("`".utf8)
    case .substitution: Array("|".utf8)
    }
  }

  var name: String {
    switch self {
    case .emphasis: "emphasis"
    case .strong: "strong emphasis"
    case .literal: "a literal"
    case .place: "a target"
    case .substitution: "a substitution"
    case .interpreted: "interpreted text"
    }
  }
}
