import Foundation

/// Runs the built `postlint` as its users do.
package struct ToolProcess: Sendable {
  /// What a run left behind.
  package struct Result: Sendable {
    package let status: Int32
    package let output: [UInt8]
    package let errors: [UInt8]

    package var outputText: String { String(decoding: output, as: UTF8.self) }
    package var errorText: String { String(decoding: errors, as: UTF8.self) }
  }

  /// The executable beside the running tests.
  package static let executable: String = {
    let tests = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
    let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let build = URL(fileURLWithPath: Fixtures.root).deletingLastPathComponent()
      .appendingPathComponent(".build/debug")
    let places = [tests] + bundles + [build]
    return places.map { $0.appendingPathComponent("postlint").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) } ?? "postlint"
  }()

  /// Runs postlint and waits for its end.
  ///
  /// - Parameters:
  ///   - folder: where it runs.
  ///   - environment: all of its environment.
  package static func run(
    _ arguments: [String], in folder: String, input: [UInt8] = [],
    environment: [String: String] = [:]
  ) throws -> Result {
    let scratch = try TemporaryFolder()
    defer { scratch.remove() }
    try scratch.write(input, to: "input")
    try scratch.write([], to: "output")
    try scratch.write([], to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: executable)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = environment
    // Files, not pipes: nothing can fill up and block while the other stream is read.
    process.standardInput = FileHandle(forReadingAtPath: scratch.path + "/input")
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/output")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/errors")
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try scratch.bytes("output"),
      errors: try scratch.bytes("errors"))
  }

  /// Runs a shell command line in which `$POSTLINT` is the executable.
  package static func shell(_ line: String, in folder: String) throws -> Result {
    let scratch = try TemporaryFolder()
    defer { scratch.remove() }
    try scratch.write([], to: "output")
    try scratch.write([], to: "errors")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = URL(fileURLWithPath: folder)
    process.environment = ["POSTLINT": executable, "PATH": "/usr/bin:/bin"]
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle(forWritingAtPath: scratch.path + "/output")
    process.standardError = FileHandle(forWritingAtPath: scratch.path + "/errors")
    try process.run()
    process.waitUntilExit()
    return Result(
      status: process.terminationStatus, output: try scratch.bytes("output"),
      errors: try scratch.bytes("errors"))
  }
}

/// A folder for one test.
package struct TemporaryFolder: Sendable {
  /// Absolute, without a slash at its end.
  package let path: String

  package init() throws {
    let folder = FileManager.default.temporaryDirectory.resolvingSymlinksInPath()
      .appendingPathComponent("postlint-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    path = folder.path
  }

  package func write(_ bytes: [UInt8], to name: String) throws {
    let file = URL(fileURLWithPath: path).appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: file)
  }

  package func write(_ text: String, to name: String) throws {
    try write(Array(text.utf8), to: name)
  }

  package func bytes(_ name: String) throws -> [UInt8] {
    [UInt8](try Data(contentsOf: URL(fileURLWithPath: path).appendingPathComponent(name)))
  }

  package func remove() { try? FileManager.default.removeItem(atPath: path) }
}
