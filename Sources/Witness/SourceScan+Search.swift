extension SourceScan {
  /// Without white space at both ends.
  @inline(__always)
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, bytes[start] <= 0x20 { start += 1 }
    while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
    return start..<end
  }

  /// Whether a byte stands there that many times in a row.
  @inline(__always)
  func has(_ byte: UInt8, times count: Int = 1, at position: Int, before end: Int) -> Bool {
    guard position + count <= end else { return false }
    for index in position..<position + count where bytes[index] != byte { return false }
    return true
  }

  /// Where a byte stands that many times in a row for the first time.
  @inline(__always)
  func find(_ byte: UInt8, times count: Int = 1, in range: Range<Int>) -> Int? {
    var run = 0
    for index in range {
      run = bytes[index] == byte ? run + 1 : 0
      if run == count { return index + 1 - count }
    }
    return nil
  }

  /// What `find` finds, but asked again and again along a line it costs no more than one walk.
  mutating func next(
    _ byte: UInt8, times count: Int = 1, from start: Int, before end: Int
  ) -> Int? {
    guard start < end else { return nil }
    let key = byte &+ UInt8(count)
    if let known = searches[key], known.end == end, known.start <= start,
      known.found ?? end >= start
    {
      return known.found
    }
    let found = find(byte, times: count, in: start..<end)
    searches[key] = Searches.Search(start: start, end: end, found: found)
    return found
  }

  @inline(__always)
  func isBlank(at position: Int, before end: Int) -> Bool {
    position >= end || bytes[position] <= 0x20
  }
}
