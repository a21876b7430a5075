/// The configuration files of a file system. Core opens no file itself.
package protocol ConfigurationFiles: Sendable {
  /// What is at the absolute `path`, up to `limit` bytes.
  func contents(of path: String, limit: Int) -> ConfigurationFileContents
}

/// What came of reading a configuration file.
package enum ConfigurationFileContents: Sendable {
  case bytes([UInt8])
  case absent
  /// Longer than asked for.
  case tooLarge
  /// There, but not to be read: a folder, or no permission.
  case unreadable
}

/// No file system: only the built-in policies.
package struct NoConfigurationFiles: ConfigurationFiles {
  package init() {}

  package func contents(of path: String, limit: Int) -> ConfigurationFileContents { .absent }
}
