import CZlib

/// Compresses one object after another with zlib, whose one owner this file is.
@safe struct Deflater: ~Copyable {
  /// zlib keeps its address.
  private let stream: UnsafeMutablePointer<z_stream>

  init() {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    // It fails only where there is not enough memory.
    precondition(unsafe zlib_shim_begin(stream) == Z_OK)
  }

  deinit {
    unsafe deflateEnd(stream)
    unsafe stream.deallocate()
  }

  /// Appends the compressed bytes (RFC 1950).
  func append(_ bytes: [UInt8], to output: inout [UInt8]) {
    unsafe deflateReset(stream)
    let bound = Int(unsafe deflateBound(stream, UInt(bytes.count)))
    let start = output.count
    output += [UInt8](repeating: 0, count: bound)
    var input = bytes
    let written = unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        unsafe stream.pointee.next_in = source.baseAddress
        unsafe stream.pointee.avail_in = UInt32(source.count)
        unsafe stream.pointee.next_out = target.baseAddress! + start
        unsafe stream.pointee.avail_out = UInt32(bound)
        // All fits, as the bound says.
        precondition(unsafe deflate(stream, Z_FINISH) == Z_STREAM_END)
        return bound - Int(unsafe stream.pointee.avail_out)
      }
    }
    output.removeLast(bound - written)
  }

  /// The checksum that an index keeps of each object in a pack.
  static func crc32(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer {
      UInt32(truncatingIfNeeded: unsafe CZlib.crc32(0, $0.baseAddress, UInt32($0.count)))
    }
  }

  /// How many bytes two arrays have alike at their beginnings.
  static func commonPrefix(_ one: [UInt8], _ other: [UInt8]) -> Int {
    let count = min(one.count, other.count)
    return unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        var index = 0
        while index + 8 <= count,
          unsafe one.loadUnaligned(fromByteOffset: index, as: UInt64.self)
            == other.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        {
          index += 8
        }
        while index < count, unsafe one[index] == other[index] { index += 1 }
        return index
      }
    }
  }

  /// How many bytes two arrays have alike at their ends, `limit` at most.
  static func commonSuffix(_ one: [UInt8], _ other: [UInt8], limit: Int) -> Int {
    unsafe one.withUnsafeBytes { one in
      unsafe other.withUnsafeBytes { other in
        var length = 0
        while length + 8 <= limit,
          unsafe one.loadUnaligned(fromByteOffset: one.count - length - 8, as: UInt64.self)
            == other.loadUnaligned(fromByteOffset: other.count - length - 8, as: UInt64.self)
        {
          length += 8
        }
        while length < limit,
          unsafe one[one.count - length - 1] == other[other.count - length - 1]
        {
          length += 1
        }
        return length
      }
    }
  }
}
