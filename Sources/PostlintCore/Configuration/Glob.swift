/// A pattern of file names, as in `.gitignore`: `arkiv/**`, `*.txt`, `svar/2026-??/*`, `{a,b}/*.md`.
///
/// | written | means |
/// |---|---|
/// | `*` | any characters within one folder's or file's name |
/// | `?` | one character |
/// | `[abc]`, `[a-z]`, `[!abc]` | one character of a set, or outside it |
/// | `{a,b}` | one of several |
/// | `**/` | any number of folders, none too |
/// | `/**` at the end | everything below |
/// | `\*` | the character itself |
///
/// A pattern without a slash applies at any depth, any other from the folder of its `.lintrc`. A
/// last part without wildcards, or with a slash after it, stands for a folder with all it holds too.
package struct Glob: Hashable, Sendable {
  /// As written.
  package let pattern: String
  private let program: GlobProgram

  /// Reads a pattern.
  ///
  /// - Throws: ``GlobError``, what is wrong with it.
  package init(_ pattern: String) throws(GlobError) {
    self.pattern = pattern
    var compiler = GlobCompiler(pattern)
    program = try compiler.compile()
  }

  /// Whether the pattern means the file at `path`, given relative to the pattern's folder.
  ///
  /// Takes time in proportion to the path's length times the pattern's.
  package func matches(_ path: String) -> Bool {
    program.matches(PathName.composedScalars(path))
  }
}

/// What is wrong with a pattern.
package enum GlobError: Error, Hashable, Sendable {
  /// Nothing is written.
  case empty
  /// A `[` without its `]`.
  case openSet
  /// A `{` without its `}`.
  case openBrace
  /// A `!` in front, which other tools take for an exception.
  case exception
  /// A backslash in front of a character that needs none: a folder in Windows' way.
  case backslash
  /// `..`, a place outside of the `.lintrc`'s folder.
  case outside
  /// Longer than ``GlobCompiler/longest`` characters or braces nested too deeply.
  case tooLong
}
