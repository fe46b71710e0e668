import Basics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A system call that failed: what was tried, on which path, and the system's own reason.
package struct SystemError: Error, Hashable, Sendable, CustomStringConvertible {
  /// As in "cannot …": `read`, `write`, `list`.
  package var action: String
  /// What the call was about, as the caller named it.
  package var path: Path
  /// The value of `errno`.
  package var code: Int32
  /// The system's words for `code`, in lower case.
  package var reason: String

  /// Plain data.
  package init(action: String, path: Path, code: Int32, reason: String) {
    self.action = action
    self.path = path
    self.code = code
    self.reason = reason
  }

  /// `cannot read pages/A: permission denied`; no advice: the caller knows better.
  package var description: String { "cannot \(action) \(path.text): \(reason)" }

  /// The same of another path: that which the user knows.
  func on(_ path: Path) -> SystemError {
    var error = self
    error.path = path
    return error
  }
}

extension Failure {
  /// A path that the user named cannot be used.
  package init(_ error: SystemError) { self.init("\(error). \(error.advice)") }
}

extension SystemError {
  /// A path that is outside the folder it is meant for.
  package static func outside(_ path: Path) -> SystemError {
    SystemError(action: "write", path: path, code: EINVAL, reason: "the path is outside DEST")
  }

  /// A file that another process is writing.
  static func busy(_ path: Path) -> SystemError {
    SystemError(
      action: "write", path: path, code: EBUSY, reason: "another process is writing it")
  }

  /// A link that points to no file of the folder that it is in.
  package static func linkWithoutFile(_ path: Path) -> SystemError {
    SystemError(
      action: "read", path: path, code: ENOENT,
      reason: "it is a link to something that is not a file of this folder")
  }

  /// Nothing is at the path.
  static func nothing(at path: Path) -> SystemError {
    SystemError(action: "read", path: path, code: ENOENT, reason: "no such file or directory")
  }

  /// Something is to be written by a run that writes nothing.
  static func dryRun(_ path: Path) -> SystemError {
    SystemError(action: "write", path: path, code: EROFS, reason: "a dry run writes nothing")
  }

  /// A device, a FIFO, a socket or a folder where a file is needed.
  static func notRegular(_ path: Path) -> SystemError {
    SystemError(action: "read", path: path, code: EINVAL, reason: "it is not a regular file")
  }

  /// A file of more bytes than are read.
  static func tooLarge(_ path: Path, most: Int) -> SystemError {
    SystemError(
      action: "read", path: path, code: EFBIG,
      reason: "it is larger than \(most >> 20) MiB")
  }

  /// A pattern of `.gitignore` or `.gitattributes` that takes too long.
  package static func costlyPattern(_ path: Path, line: Int, most: Int) -> SystemError {
    SystemError(
      action: "use", path: path, code: EINVAL,
      reason:
        "line \(line): a pattern with so many '*' can make git run for hours; use at most \(most)"
    )
  }

  /// A path that is outside the folder that it must be in.
  static func notBelow(_ folder: Path, _ path: Path) -> SystemError {
    SystemError(
      action: "read", path: path, code: EACCES,
      reason: "it is outside the project, \(folder.text)")
  }

  /// The code for what is not there, and for what is damaged.
  package static let absent = ENOENT
  package static let damaged = EIO

  /// Nothing is there, or a file is on the way (`ENOENT`, `ENOTDIR`).
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }
  /// Another process is writing it.
  var isBusy: Bool { code == EBUSY }
  /// Something of that name is there already.
  package var isThere: Bool { code == EEXIST }
  /// The two names are on different file systems.
  package var isOtherFileSystem: Bool { code == EXDEV }
  /// No file can be written until somebody has done something: the disk is full or read-only, or breaks.
  package var isOfWholeDisk: Bool {
    code == ENOSPC || code == EDQUOT || code == EROFS || code == EIO
  }
  /// What a person can do about it, in one sentence.
  package var advice: String {
    switch code {
    case EACCES, EPERM:
      "Change the permissions of the file or of its folder, or run as a user who has them."
    case ENOENT: "Check the path: one of its folders does not exist."
    case ENOTDIR: "Check the path: a part of it is a file, not a folder."
    case EISDIR: "Name a file, not a folder."
    case ENOSPC, EDQUOT: "Free space on the disk, and run the same command again."
    case EROFS: "The disk is read-only: use a path on another disk."
    case EMFILE, ENFILE:
      "Raise the limit of open files (ulimit -n 4096), and run the same command again."
    case ENAMETOOLONG: "Use a shorter path."
    case ELOOP:
      "Check the symbolic links in the path: they form a loop, or must not be followed."
    case EIO: "The disk has an error: check the system log, and use another disk."
    default: "Check the path and its permissions."
    }
  }
  /// The name is a symbolic link, or a file where a folder must be.
  package var isLinkOrFile: Bool { code == ELOOP || code == ENOTDIR }
}
