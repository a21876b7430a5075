import Foundation

guard let options = BenchmarkOptions(Array(CommandLine.arguments.dropFirst())) else {
  print(BenchmarkOptions.usage, terminator: "")
  exit(2)
}
var benchmark = Benchmark(options)
exit(try benchmark.run())
