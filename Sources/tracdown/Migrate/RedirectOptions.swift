import ArgumentParser
import Basics
import Links
import Migration
import Reports
import Targets

/// `--redirects FORMAT:FILE`: old addresses kept alive.
struct RedirectOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Write redirects from the old addresses for a web server or program: \
      \(RedirectFormat.allCases.map(\.rawValue).joined(separator: ", ")). Requires --trac-url, the old address of the project, and --site-url; gollum requires neither. \
      Repeatable; '-' is standard output.
      """, valueName: "format:file"))
  var redirects: [String] = []

  @Option(
    help: ArgumentHelp(
      """
      The web address of DEST, for --redirects: https://github.com/team/docs/blob/main, https://docs.example.org
      """, valueName: "url"))
  var siteUrl: String?

  func validate() throws {
    let requests = try requests
    if let siteUrl, SiteAddress(siteUrl, target: .github) == nil {
      throw ValidationError(
        "The address '\(siteUrl)' must start with http:// or https://, for example "
          + "--site-url https://github.com/team/docs/blob/main.")
    }
    if siteUrl != nil, requests.isEmpty {
      throw ValidationError(
        "--site-url is the target of --redirects. Give those too, for example --redirects nginx:redirects.conf."
      )
    }
    if siteUrl == nil, let request = requests.first(where: \.format.needsAddresses) {
      throw ValidationError(
        "--redirects \(request.format.rawValue) needs the address of the new pages. Give it, for example "
          + "--site-url https://github.com/team/docs/blob/main.")
    }
  }

  /// The files that are written.
  var files: [String] { (try? requests)?.compactMap(\.file) ?? [] }

  /// Says what is missing before anything is done.
  func prepare(_ request: inout MigrateRequest) throws {
    let requests = try requests
    request.wantsRelocations = !requests.isEmpty
    if projects(request).isEmpty, let request = requests.first(where: \.format.needsAddresses) {
      throw Failure(
        "--redirects \(request.format.rawValue) needs the address of the old Trac. Give it, for example "
          + "--trac-url https://trac.example.org/project.")
    }
  }

  /// Writes all of them; what they cannot hold becomes findings of the migration. Files come first, so that standard
  /// output is written only if they could be.
  func write(of result: inout MigrationResult, _ request: MigrateRequest) throws {
    let requests = try requests
    guard !requests.isEmpty else { return }
    let redirects = Redirects(
      result.relocations, projects: projects(request),
      site: siteUrl.flatMap { SiteAddress($0, target: request.writing.target) })
    let texts = requests.map { $0.format.write(redirects) }
    result.others += redirects.findings + texts.flatMap(\.findings)
    if request.isDryRun { return }
    for (request, text) in zip(requests, texts) {
      if let file = request.file { try OutputFile(file).write(text.bytes) }
    }
    for (request, text) in zip(requests, texts) where request.file == nil {
      try Console.output(text.bytes)
    }
  }

  /// All addresses that the old Trac was known by.
  private func projects(_ request: MigrateRequest) -> [TracAddress] {
    (request.trac.tracURLs + request.trac.tracAliases).compactMap { TracAddress($0) }
  }

  private var requests: [FormatRequest<RedirectFormat>] {
    get throws {
      guard !redirects.isEmpty else { return [] }
      do throws(FormatRequestError) {
        return try FormatRequest.all(redirects, preset: .csv)
      } catch {
        throw ValidationError("\(error)")
      }
    }
  }
}
