import Foundation
import PostlintTestSupport
import Testing

@testable import PostlintCore

/// Holds the table of requirements, the policies and the documents' headings together.
@Suite struct RequirementTests {
  static let policies = PolicyLibrary.names.filter { $0 != PolicyLibrary.base }

  @Test(arguments: policies)
  func `each is checked by rules that are on, or has a reason`(policy: String) throws {
    let rules = try Self.configuration(policy).rules
    let requirements = PolicyRequirement.all(of: policy)
    #expect(!requirements.isEmpty)
    for requirement in requirements {
      #expect(!requirement.rules.isEmpty || requirement.limit != nil, "\(requirement.text.sv)")
      for rule in requirement.rules {
        #expect(RuleCatalog.rule(rule) != nil, "\(rule): \(requirement.text.sv)")
        #expect(rules[rule] != nil, "\(rule) is off in \(policy): \(requirement.text.sv)")
      }
    }
  }

  /// Whoever adds a rule to a policy says in `requirements.tsv` which requirement it checks.
  @Test(arguments: policies)
  func `each rule that the document asks for checks a requirement of that section`(
    policy: String
  ) throws {
    let text = try #require(PolicyLibrary.text(of: policy))
    let file = ConfigurationReader.read(
      SourceText(path: policy, text), origin: .builtIn(policy), rules: CatalogDirectory()
    ).file
    let requirements = PolicyRequirement.all(of: policy)
    for rule in file.rules {
      let sections = (rule.section?.value ?? "").components(separatedBy: "; ")
      #expect(
        requirements.contains { $0.rules.contains(rule.id) && sections.contains($0.section) },
        "name \(rule.id) at a requirement of \(policy), \(sections), in requirements.tsv")
    }
  }

  @Test(arguments: policies)
  func `sections are the document's headings, in its order`(policy: String) throws {
    let headings = try Fixtures.rows("Configuration/headings.tsv").filter { $0[0] == policy }
      .map { $0[1] }
    var last = 0
    for requirement in PolicyRequirement.all(of: policy) {
      let place = try #require(
        headings.firstIndex(of: requirement.section), "\(requirement.section)")
      #expect(place >= last, "\(requirement.section)")
      last = place
    }
  }

  @Test func `names are unique in a policy, and every line has its columns`() throws {
    var seen: Set<[String]> = []
    for row in try Fixtures.dataRows("requirements.tsv") {
      #expect((6...7).contains(row.count), "\(row)")
      #expect(seen.insert([row[0], row[2]]).inserted, "\(row[0]): \(row[2])")
      #expect(Self.policies.contains(row[0]), "\(row[0])")
      #expect(row[3].hasSuffix(".") && row[4].hasSuffix("."), "\(row[3])")
    }
  }

  @Test func `every reason is there and is used`() throws {
    let used = try Fixtures.dataRows("requirements.tsv").compactMap { $0.count > 6 ? $0[6] : nil }
    let reasons = try Fixtures.dataRows("requirement-reasons.tsv")
    #expect(Set(used).subtracting([""]) == Set(reasons.map { $0[0] }))
    for reason in reasons {
      #expect(reason.count == 3 && reason[1].hasSuffix(".") && reason[2].hasSuffix("."))
    }
  }

  @Test func `base has no document and so no requirements`() {
    #expect(PolicyRequirement.all(of: PolicyLibrary.base).isEmpty)
  }

  private static func configuration(_ policy: String) throws -> Configuration {
    var settings = CommandLineSettings()
    settings.policy = policy
    var loader = ConfigurationLoader(
      files: NoConfigurationFiles(), rules: CatalogDirectory(), commandLine: settings)
    return try loader.configuration(for: nil).configuration
  }
}
