import Markup

/// `comment:3:ticket:12`, `comment:description:ticket:12`, `comment:ticket:12:3`
enum CommentRealm {
  static let realm = Realm("comment") { link in
    let parts = link.target.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return .label }
    var (comment, realm, id) = (parts[0], parts[1], parts[2])
    let isNumber = comment.unicodeScalars.first?.properties.numericType != nil
    if comment != "description", !comment.isEmpty, !isNumber {
      (realm, id, comment) = (parts[0], parts[1], parts[2])
    }
    guard ["ticket", "bug", "issue"].contains(realm), !id.isEmpty,
      id.utf8.allSatisfy(ByteClass.isDigit)
    else { return .label }
    return link.resource("ticket", id: id, "/ticket/\(id)#comment:\(comment)")
  }
}
