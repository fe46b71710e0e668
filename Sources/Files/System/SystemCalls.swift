import CSystem

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// What the file system says of a file.
package struct FileStatus: Hashable, Sendable {
  /// A `link` is a symbolic one; `other` is a device, a pipe or a socket.
  package enum Kind: Hashable, Sendable { case file, folder, link, other }

  /// Of a link itself, unless it was followed.
  package var kind: Kind
  /// In bytes.
  package var size: Int
  /// Who may read, write and run it: the nine bits of `chmod`.
  package var permissions: UInt32
  /// Device and inode: two paths to one file have the same.
  package var identity: Identity

  /// Tells files apart, whatever their paths.
  package struct Identity: Hashable, Sendable {
    var device: UInt64
    var inode: UInt64
  }
}

/// An open file or folder, closed when its owner goes. All system calls on files are in this file.
package struct Descriptor: ~Copyable, Sendable {
  private let number: Int32
  /// What it was opened by; for the names of errors only.
  package let path: Path

  private init(_ number: Int32, _ path: Path) {
    self.number = number
    self.path = path
  }

  deinit { _ = close(number) }

  // MARK: Opening

  /// Opens a folder by its path, links followed.
  package static func folder(_ path: Path) throws(SystemError) -> Descriptor {
    try open(AT_FDCWD, path, path, O_RDONLY | O_DIRECTORY, "open the folder")
  }

  /// Opens a file for reading. A FIFO does not block; the caller has looked at the kind before.
  package static func file(_ path: Path, followingLinks: Bool = false) throws(SystemError)
    -> Descriptor
  {
    let flags = O_RDONLY | O_NONBLOCK | (followingLinks ? 0 : O_NOFOLLOW)
    return try open(AT_FDCWD, path, path, flags, "read")
  }

  /// Opens a folder in this folder; a symbolic link is an error.
  package func folder(named name: [UInt8]) throws(SystemError) -> Descriptor {
    try Descriptor.open(
      number, Path(bytes: name), path.appending(name), O_RDONLY | O_DIRECTORY | O_NOFOLLOW,
      "open the folder")
  }

  /// Opens a file in this folder for reading; a symbolic link is an error.
  package func file(named name: [UInt8]) throws(SystemError) -> Descriptor {
    try Descriptor.open(
      number, Path(bytes: name), path.appending(name), O_RDONLY | O_NONBLOCK | O_NOFOLLOW, "read")
  }

  /// Makes a file in this folder that was not there before.
  package func newFile(named name: [UInt8]) throws(SystemError) -> Descriptor {
    try Descriptor.open(
      number, Path(bytes: name), path.appending(name),
      O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW, "write")
  }

  /// Opens a file in this folder for reading, and for writing after its end; it is created if it does not exist. A symbolic
  /// link is an error.
  package func growingFile(named name: [UInt8]) throws(SystemError) -> Descriptor {
    try Descriptor.open(
      number, Path(bytes: name), path.appending(name),
      O_RDWR | O_CREAT | O_APPEND | O_NOFOLLOW, "write")
  }

  private static func open(
    _ folder: Int32, _ name: Path, _ full: Path, _ flags: Int32, _ action: String
  ) throws(SystemError) -> Descriptor {
    let number = try call(action, full) {
      unsafe openat(folder, name.terminated, flags | O_CLOEXEC, 0o666)
    }
    return Descriptor(number, full)
  }

  // MARK: Contents

  /// The next bytes, at most `count`; empty at the end.
  package func readBytes(upTo count: Int) throws(SystemError) -> [UInt8] {
    var result = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      repeat {
        result = unsafe read(number, buffer.baseAddress, count)
      } while result < 0 && errno == EINTR
      filled = max(result, 0)
    }
    if result < 0 { throw Descriptor.failure("read", path) }
    return bytes
  }

  /// Everything from here to the end of a regular file that was of some size a moment ago.
  package func readAll(ofSize size: Int) throws(SystemError) -> [UInt8] {
    let bytes = try readBytes(upTo: max(size + 1, 4096))
    return bytes.count == size ? bytes : try bytes + readAll()
  }

  /// Everything from here to the end.
  package func readAll() throws(SystemError) -> [UInt8] {
    let status = try status()
    // There is room for one byte more than the size: what is no longer than that ends there.
    var bytes = try readBytes(upTo: max(status.size + 1, 4096))
    if bytes.isEmpty || status.kind == .file && bytes.count == status.size { return bytes }
    while true {
      let more = try readBytes(upTo: 1 << 16)
      if more.isEmpty { return bytes }
      bytes += more
    }
  }

  /// Writes all of them, or throws.
  package func writeBytes(_ bytes: some Collection<UInt8>) throws(SystemError) {
    let bytes = Array(bytes)
    var done = 0
    while done < bytes.count {
      let result = unsafe bytes.withUnsafeBytes { buffer in
        unsafe write(number, buffer.baseAddress! + done, buffer.count - done)
      }
      if result < 0 {
        if errno == EINTR { continue }
        throw Descriptor.failure("write", path)
      }
      done += result
    }
  }

  /// Drops everything after the first `size` bytes.
  package func truncate(to size: Int) throws(SystemError) {
    try Descriptor.call("write", path) { ftruncate(number, off_t(size)) }
  }

  /// The result of an attempt to lock a file.
  package enum Lock: Hashable, Sendable {
    case taken
    /// Somebody else holds it.
    case busy
    /// The file system has no locks.
    case unknown
  }

  /// Locks what is open (`flock`) until it is closed, also by the death of the process. Does not wait.
  package func lock() throws(SystemError) -> Lock {
    while flock(number, LOCK_EX | LOCK_NB) != 0 {
      switch errno {
      case EINTR: continue
      case EWOULDBLOCK: return .busy
      case ENOLCK, ENOTSUP, ENOSYS, EINVAL: return .unknown
      default: throw Descriptor.failure("lock", path)
      }
    }
    return .taken
  }

  /// What was written is on the disk when it returns; of a folder, the names in it.
  package func synchronize() throws(SystemError) {
    try Descriptor.call("write", path) { fsync(number) }
  }

  /// The same of all that anybody wrote to the file system of what is open.
  package func synchronizeFileSystem() throws(SystemError) {
    try Descriptor.call("write", path) { syncfs(number) }
  }

  /// Of what is open, whatever its path names by now.
  package func status() throws(SystemError) -> FileStatus {
    var status = stat()
    try Descriptor.call("look at", path) { unsafe fstat(number, &status) }
    return FileStatus(status)
  }

  /// Gives what is open the permissions of another file.
  package func setPermissions(_ permissions: UInt32) throws(SystemError) {
    try Descriptor.call("set the permissions of", path) { fchmod(number, mode_t(permissions)) }
  }

  // MARK: Folders

  /// Makes a folder in this folder; one that is there already is fine.
  package func makeFolder(named name: [UInt8]) throws(SystemError) {
    let full = path.appending(name)
    if unsafe mkdirat(number, Path(bytes: name).terminated, 0o777) != 0, errno != EEXIST {
      throw Descriptor.failure("make the folder", full)
    }
  }

  /// Moves a file of this folder into another one, or this one, over what is there, in one step. Both must be on one
  /// file system.
  package func rename(
    _ old: [UInt8], into folder: borrowing Descriptor, as new: [UInt8]
  ) throws(SystemError) {
    let (target, full) = (folder.number, folder.path.appending(new))
    try Descriptor.call("write", full) {
      unsafe renameat(number, Path(bytes: old).terminated, target, Path(bytes: new).terminated)
    }
  }

  /// Gives a file of this folder a second name, where nothing has that name yet.
  package func link(
    _ old: [UInt8], into folder: borrowing Descriptor, as new: [UInt8]
  ) throws(SystemError) {
    let (target, full) = (folder.number, folder.path.appending(new))
    try Descriptor.call("write", full) {
      unsafe linkat(number, Path(bytes: old).terminated, target, Path(bytes: new).terminated, 0)
    }
  }

  /// Throws what would be thrown if a file were made in this folder.
  package func checkWritable(for name: [UInt8]) throws(SystemError) {
    let full = path.appending(name)
    try Descriptor.call("write", full) {
      unsafe faccessat(number, Path(".").terminated, W_OK | X_OK, AT_EACCESS)
    }
  }

  /// Removes a file, or an empty folder, from this folder.
  package func remove(_ name: [UInt8], isFolder: Bool = false) throws(SystemError) {
    try Descriptor.call("remove", path.appending(name)) {
      unsafe unlinkat(number, Path(bytes: name).terminated, isFolder ? AT_REMOVEDIR : 0)
    }
  }

  /// What a name in this folder is; nil where there is none. Links are not followed.
  package func status(of name: [UInt8]) throws(SystemError) -> FileStatus? {
    var status = stat()
    let result = unsafe fstatat(
      number, Path(bytes: name).terminated, &status, AT_SYMLINK_NOFOLLOW)
    if result == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw Descriptor.failure("look at", path.appending(name))
  }

  /// The names in this folder in the order of their bytes, with the kind of each.
  package func list() throws(SystemError) -> [(name: [UInt8], kind: FileStatus.Kind)] {
    // fdopendir takes the descriptor over: give it one of its own.
    let copy = try Descriptor.call("list", path) { fcntl(number, F_DUPFD_CLOEXEC, 0) }
    guard let stream = unsafe fdopendir(copy) else {
      let error = Descriptor.failure("list", path)
      _ = close(copy)
      throw error
    }
    defer { unsafe closedir(stream) }
    unsafe rewinddir(stream)
    var names: [(name: [UInt8], kind: FileStatus.Kind)] = []
    while let entry = unsafe readdir(stream) {
      let name = unsafe Descriptor.name(of: entry)
      if name == [0x2E] || name == [0x2E, 0x2E] { continue }
      let kind: FileStatus.Kind? =
        switch unsafe Int(entry.pointee.d_type) {
        case DT_REG: .file
        case DT_DIR: .folder
        case DT_LNK: .link
        case DT_UNKNOWN: try status(of: name)?.kind
        default: .other
        }
      if let kind { names.append((name, kind)) }
    }
    return names.sorted { $0.name.lexicographicallyPrecedes($1.name) }
  }

  private static func name(of entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    unsafe withUnsafeBytes(of: &entry.pointee.d_name) { unsafe Array($0.prefix { $0 != 0 }) }
  }

  // MARK: Standard streams

  /// A second descriptor of standard input (0), output (1) or error (2).
  package static func standard(_ stream: Int32) throws(SystemError) -> Descriptor {
    let path = Path(["standard input", "standard output", "standard error"][Int(stream)])
    return Descriptor(
      try call("open", path) { fcntl(stream, F_DUPFD_CLOEXEC, 0) }, path)
  }

  /// Whether a person sits at this stream.
  package var isTerminal: Bool { isatty(number) == 1 }

  /// How wide the terminal is; nil if it is not one, or does not say.
  package var columns: Int? {
    var size = winsize()
    guard unsafe ioctl(number, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  // MARK: Errors

  @discardableResult
  private static func call(_ action: String, _ path: Path, _ body: () -> Int32)
    throws(SystemError) -> Int32
  {
    while true {
      let result = body()
      if result >= 0 { return result }
      if errno != EINTR { throw failure(action, path) }
    }
  }

  fileprivate static func failure(_ action: String, _ path: Path) -> SystemError {
    let code = errno
    let reason = unsafe strerror(code).map { unsafe String(cString: $0) } ?? "error \(code)"
    return SystemError(
      action: action, path: path, code: code,
      reason: reason.prefix(1).lowercased() + reason.dropFirst())
  }
}

extension Path {
  fileprivate var terminated: [CChar] {
    var text: [CChar] = []
    text.reserveCapacity(bytes.count + 1)
    for byte in bytes { text.append(CChar(bitPattern: byte)) }
    text.append(0)
    return text
  }

  /// What is at this path; nil where nothing does.
  package func status(followingLinks: Bool = true) throws(SystemError) -> FileStatus? {
    var status = stat()
    let result = unsafe fstatat(
      AT_FDCWD, terminated, &status, followingLinks ? 0 : AT_SYMLINK_NOFOLLOW)
    if result == 0 { return FileStatus(status) }
    if errno == ENOENT || errno == ENOTDIR { return nil }
    throw Descriptor.failure("look at", self)
  }

  /// Whether a folder is there, links followed.
  package var isFolder: Bool { (try? status())??.kind == .folder }

  /// The absolute path without links and dots; nil where nothing is there.
  package var resolved: Path? {
    guard let pointer = unsafe realpath(terminated, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe Path(bytes: Array(String(cString: pointer).utf8))
  }
}

/// What Ctrl-C says before it ends the program. Output is written whole or not at all, so there is nothing to undo.
package enum Interruption {
  /// Says it from now on.
  package static func announce() {
    _ = signal(SIGINT) { number in
      let text: StaticString =
        "\nInterrupted. Every file that was written is complete. To continue, run the same command again.\n"
      _ = unsafe write(2, text.utf8Start, text.utf8CodeUnitCount)
      _ = signal(number, SIG_DFL)
      raise(number)
    }
  }
}

extension FileStatus {
  fileprivate init(_ status: stat) {
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      case S_IFLNK: .link
      default: .other
      }
    size = Int(status.st_size)
    permissions = UInt32(status.st_mode) & 0o777
    identity = Identity(device: UInt64(status.st_dev), inode: UInt64(status.st_ino))
  }
}

/// Settings of the process that options do not carry.
package enum ProcessEnvironment {
  /// The value of an environment variable, or nil.
  package static func value(_ name: String) -> String? {
    unsafe getenv(name).map { unsafe String(cString: $0) }
  }

  /// The number of processors that may be used.
  package static var processorCount: Int { max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))) }

  /// Ends the process.
  package static func exit(_ code: Int32) -> Never { systemExit(code) }

  /// For names of temporary files.
  package static var processIdentifier: Int32 { getpid() }

  /// Seconds since 1970 (UTC), for what must say when it was made.
  package static var unixTime: Int {
    var time = timespec()
    unsafe clock_gettime(CLOCK_REALTIME, &time)
    return Int(time.tv_sec)
  }

  /// Seconds of a clock that only goes forward.
  package static var seconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Seconds that a processor spent on this thread: however busy the machine is, they stay the same.
  package static var processorSeconds: Double {
    var time = timespec()
    unsafe clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Does nothing for a while.
  package static func wait(milliseconds: UInt32) { usleep(milliseconds * 1000) }
}

private func systemExit(_ code: Int32) -> Never { exit(code) }
