package struct TreeChange: Hashable, Sendable {
  package var path: [UInt8]
  package var contents: [UInt8]?
  package init(path: [UInt8], contents: [UInt8]?) {
    self.path = path
    self.contents = contents
  }
}
package struct Signature: Sendable {}
extension GitRepository {
  package func uncommitted(in folder: [UInt8] = []) throws(GitError) -> [String] { [] }
  package func signature(at seconds: Int) throws(GitError) -> Signature? { nil }
  package func write(
    _ changes: [TreeChange], onto base: ObjectID?, author: Signature, committer: Signature,
    message: String
  ) throws(GitError) -> ObjectID { base! }
  package func move(branch: String, to commit: ObjectID) throws(GitError) {}
  package func movedFiles(at commit: ObjectID) throws(GitError) -> [String: String] { [:] }
}
