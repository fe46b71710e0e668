import CCMarkGFM
import CMarkMemory
import Glibc
import Markdown
import Testing

/// The memory of a page's tree: what cmark-gfm relies on, and how to convert it after the page.
@Suite("Memory of cmark-gfm's trees")
struct CMarkMemoryTests {
  @Test func piecesKeepWhatIsInThem() {
    PageMemory.inPage { memory in
      // Small and large, growing in turn, so that some grow where they are and others move.
      var pieces = (0..<200).map { memory.piece(of: $0 * 37 + 1, filledWith: UInt8($0)) }
      for round in 1...6 {
        for index in pieces.indices { memory.grow(&pieces[index], to: (index * 37 + 1) * round) }
      }
      for (index, piece) in pieces.enumerated() {
        #expect(memory.holds(piece, UInt8(index)), "\(index)")
      }
    }
  }

  @Test func piecesBeginWithZeros() {
    for _ in 0..<3 {
      PageMemory.inPage { memory in
        for size in [1, 15, 16, 4000, 300_000, 5_000_000] {
          let piece = memory.piece(of: size)
          #expect(memory.holds(piece, 0), "\(size)")
          memory.fill(piece, with: 0xAA)
          if size % 2 == 0 { memory.free(piece) }
        }
      }
    }
  }

  @Test func littleIsKeptBehindALargePage() {
    PageMemory.inPage { memory in
      for _ in 0..<2000 { _ = memory.piece(of: 100_000, filledWith: 1) }
      #expect((1 << 20...64 << 20).contains(cmark_page_memory_held()))
    }
    #expect(cmark_page_memory_held() <= 1 << 20)
  }

  @Test func thereIsOnePageAtATime() {
    PageMemory.inPage { _ in
      #expect(unsafe cmark_page_memory_begin() == nil)
      // The tree finds memory elsewhere.
      #expect(CMarkTree(parsing: Array("a *b*".utf8)).nodes.count == 5)
    }
  }

  @Test func everyThreadHasItsOwn() async {
    let markdown = Array(String(repeating: "- a *b* `c`\n", count: 300).utf8)
    let counts = await withTaskGroup(of: Int.self, returning: Set<Int>.self) { group in
      for _ in 0..<16 { group.addTask { CMarkTree(parsing: markdown).nodes.count } }
      return await group.reduce(into: []) { $0.insert($1) }
    }
    #expect(counts.count == 1)
  }

  @Test func hugePagesAreReadWhole() {
    // More than the stretch of a page holds.
    let items = 400_000
    let markdown = Array(String(repeating: "- a *b*\n", count: items).utf8)
    let tree = CMarkTree(parsing: markdown)
    #expect(tree.nodes.count { $0.kind == .item } == items)
    #expect(cmark_page_memory_held() <= 1 << 20)
  }
}

/// A page that has begun, as cmark-gfm sees it.
@safe private struct PageMemory {
  @safe struct Piece {
    fileprivate var start: UnsafeMutableRawPointer
    var size: Int
  }

  private let allocator: UnsafeMutablePointer<cmark_mem>

  static func inPage(_ work: (PageMemory) -> Void) {
    guard let begun = unsafe cmark_page_memory_begin() else {
      Issue.record("A page has begun and not ended")
      return
    }
    defer { cmark_page_memory_end() }
    work(unsafe PageMemory(allocator: begun.assumingMemoryBound(to: cmark_mem.self)))
  }

  func piece(of size: Int) -> Piece {
    let start = unsafe allocator.pointee.calloc(1, size)!
    return unsafe Piece(start: start, size: size)
  }

  func piece(of size: Int, filledWith byte: UInt8) -> Piece {
    let piece = piece(of: size)
    fill(piece, with: byte)
    return piece
  }

  func fill(_ piece: Piece, with byte: UInt8) {
    unsafe memset(piece.start, Int32(byte), piece.size)
  }

  /// The new bytes are those of the first.
  func grow(_ piece: inout Piece, to size: Int) {
    let byte = unsafe piece.start.load(as: UInt8.self)
    let old = piece.size
    unsafe piece.start = allocator.pointee.realloc(piece.start, size)!
    piece.size = size
    unsafe memset(piece.start + old, Int32(byte), size - old)
  }

  func free(_ piece: Piece) { unsafe allocator.pointee.free(piece.start) }

  func holds(_ piece: Piece, _ byte: UInt8) -> Bool {
    unsafe UnsafeRawBufferPointer(start: piece.start, count: piece.size).allSatisfy { $0 == byte }
  }
}
