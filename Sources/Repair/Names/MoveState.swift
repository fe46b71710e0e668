/// How far the move from Trac has come in a tree: what is not Trac's is mended only where Trac still shows.
enum MoveState: Hashable, Sendable {
  /// Nothing in the tree comes from Trac.
  case none
  /// A migration wrote it, and no Trac is left: only what leads nowhere is looked at.
  case finished
  /// Pages of Trac are left, or pieces of them.
  case open
}
