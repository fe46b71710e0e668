import Foundation

/// As much of HTTP as it takes to ask a server on this machine where addresses lead.
enum LoopbackHTTP {
  /// A status, and the header `Location`.
  struct Answer: Hashable {
    var status: Int
    var location: String?
  }

  struct NoConnection: Error {}

  /// A port that nobody has at the moment.
  static func freePort() throws -> UInt16 {
    let number = try newSocket()
    defer { close(number) }
    var address = address(port: 0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let result = unsafe withUnsafeMutablePointer(to: &address) { pointer in
      unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        unsafe bind(number, $0, size) == 0 && getsockname(number, $0, &size) == 0
      }
    }
    guard result else { throw NoConnection() }
    return UInt16(bigEndian: address.sin_port)
  }

  /// Asks for all of them over one connection. The targets go out byte for byte.
  static func head(_ targets: [String], port: UInt16) throws -> [Answer] {
    let number = try connected(port: port)
    defer { close(number) }
    var request = ""
    for (index, target) in targets.enumerated() {
      let last = index == targets.count - 1 ? "Connection: close\r\n" : ""
      request += "HEAD \(target) HTTP/1.1\r\nHost: localhost\r\n\(last)\r\n"
    }
    // Another thread asks while this one listens, so that neither side waits for the other.
    let bytes = Array(request.utf8)
    let asking = Thread {
      var sent = 0
      while sent < bytes.count {
        let count = unsafe bytes.withUnsafeBytes {
          unsafe send(
            number, $0.baseAddress! + sent, bytes.count - sent, Int32(MSG_NOSIGNAL))
        }
        if count <= 0 { return }
        sent += count
      }
    }
    asking.start()
    var answer: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = unsafe buffer.withUnsafeMutableBytes {
        unsafe read(number, $0.baseAddress, $0.count)
      }
      if count <= 0 { break }
      answer += buffer[..<count]
    }
    return String(decoding: answer, as: UTF8.self).components(separatedBy: "\r\n\r\n").dropLast()
      .map { head in
        let lines = head.components(separatedBy: "\r\n")
        let location = lines.first { $0.lowercased().hasPrefix("location: ") }
        return Answer(
          status: lines[0].split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0,
          location: location.map { String($0.dropFirst("location: ".count)) })
      }
  }

  /// The server may still be starting.
  private static func connected(port: UInt16) throws -> Int32 {
    for _ in 0..<200 {
      let number = try newSocket()
      var address = address(port: port)
      let result = unsafe withUnsafePointer(to: &address) { pointer in
        unsafe pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          unsafe connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
        }
      }
      if result == 0 {
        var limit = timeval(tv_sec: 60, tv_usec: 0)
        unsafe setsockopt(
          number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        return number
      }
      close(number)
      usleep(100_000)
    }
    throw NoConnection()
  }

  private static func newSocket() throws -> Int32 {
    let number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard number >= 0 else { throw NoConnection() }
    return number
  }

  private static func address(port: UInt16) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    return address
  }
}
