import Foundation

/// A program of somebody else's that makes files for tests, where it is installed.
package struct ExternalTool: Sendable {
  private let path: String?

  package init(_ name: String) {
    let folders = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"]
    path = folders.map { $0 + "/" + name }.first {
      FileManager.default.isExecutableFile(atPath: $0)
    }
  }

  package var isInstalled: Bool { path != nil }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Runs it in `folder` and waits for its end; throws what it says when it fails.
  package func run(_ arguments: [String], in folder: TemporaryFolder) throws {
    guard let path else { throw Failure(description: "not installed") }
    try folder.write([], to: "errors.log")
    let process = Process()
    process.executableURL = URL(fileURLWithPath: path)
    process.arguments = arguments
    process.currentDirectoryURL = URL(fileURLWithPath: folder.path)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle(forWritingAtPath: folder.path + "/errors.log")
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus != 0 else { return }
    let errors = String(decoding: try folder.bytes("errors.log"), as: UTF8.self)
    throw Failure(description: "\(path) \(arguments.joined(separator: " ")): \(errors)")
  }
}
