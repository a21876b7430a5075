import PostlintCLI

#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

var host = Host.process()
exit(CommandLineTool.run(Host.arguments(), host: &host).rawValue)
