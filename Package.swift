// swift-tools-version: 6.3
import PackageDescription

// Sections and array elements are sorted alphabetically. There are no dependencies, by decision:
// postlint builds from a clone on any machine with Swift.

/// The same strictness everywhere: what compiles here compiles without a warning.
let testSettings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

/// In the product, every unsafe construct is marked as well.
let settings = testSettings + [.strictMemorySafety()]

/// A release build on Linux is one static file: it starts four times faster than a dynamic one and
/// needs no Swift where it runs. macOS always uses the system's own runtime.
let executableLinkerSettings: [LinkerSetting] = [
  .unsafeFlags(["-static-executable"], .when(platforms: [.linux], configuration: .release))
]

let package = Package(
  name: "postlint",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "postlint", targets: ["postlint"])
  ],
  targets: [
    .target(
      name: "PostlintCLI",
      dependencies: ["PostlintCore"],
      swiftSettings: settings),
    .target(
      name: "PostlintCore",
      swiftSettings: settings),
    .target(
      name: "PostlintTestSupport",
      dependencies: ["PostlintCore"],
      path: "Tests/Support",
      swiftSettings: testSettings),
    .executableTarget(
      name: "postlint",
      dependencies: ["PostlintCLI"],
      swiftSettings: settings,
      linkerSettings: executableLinkerSettings),
    .executableTarget(
      name: "postlint-bench",
      swiftSettings: testSettings),
    .testTarget(
      name: "PostlintCLITests",
      dependencies: ["PostlintCLI", "PostlintCore", "PostlintTestSupport", "postlint"],
      swiftSettings: testSettings),
    .testTarget(
      name: "PostlintCoreTests",
      dependencies: ["PostlintCore", "PostlintTestSupport"],
      swiftSettings: testSettings),
  ]
)
