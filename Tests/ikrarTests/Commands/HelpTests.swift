import Foundation
import Testing

@Suite("help", .withoutRegistry)
struct HelpTests {
    private let program: Program

    init() throws { program = Program(folder: try Folder(), environment: ["IKRAR_LANG": "en"]) }

    /// Every command of the program, found by reading the help itself.
    private func commands(below path: [String] = []) throws -> [[String]] {
        let help = try program.run(path + ["--help"]).ok().output
        guard let list = help.split(separator: "SUBCOMMANDS:\n").dropFirst().first else { return [path] }
        let names = list.split(separator: "\n").compactMap { line in
            line.prefixMatch(of: /\ {2}([a-z]+)(?:\ |$)/).map { String($0.1) }
        }
        return try [path] + names.flatMap { try commands(below: path + [$0]) }
    }

    @Test("every command answers --help, and shows an example when it takes arguments", arguments: ["id", "en"])
    func everyCommand(_ language: String) throws {
        let commands = try commands()
        #expect(commands.count > 30)
        let title = language == "id" ? "CONTOH:" : "EXAMPLES:"
        let usage = language == "id" ? "PEMAKAIAN:" : "USAGE:"
        let parts = language == "id" ? "\nPERINTAH:" : "\nSUBCOMMANDS:"
        let program = Program(folder: program.folder, environment: ["IKRAR_LANG": language])
        for command in commands {
            let run = try program.run(command + ["--help"]).ok()
            let name = (["ikrar"] + command).joined(separator: " ")
            #expect(run.errors.isEmpty, "\(name)")
            #expect(run.output.contains("\(usage) \(name)"))
            guard !run.output.contains(parts) else { continue }
            let examples = run.output.split(separator: title).dropFirst().first ?? ""
            #expect(examples.contains("  \(name)"), "\(name) shows an example of itself")
        }
    }

    @Test("help has no English of the argument parser's left in Indonesian")
    func allIndonesian() throws {
        for command in try commands() {
            let help = try Program(folder: program.folder).run(command + ["--help"]).ok().output
            for word in [
                "OVERVIEW", "USAGE", "OPTIONS", "ARGUMENTS", "SUBCOMMANDS", "Show ", "default:", "values:", "See '",
            ] {
                #expect(!help.contains(word), "\(command): \(word)")
            }
        }
    }

    @Test("an example can be copied: no line of it is broken at 80 columns")
    func examplesAreWhole() throws {
        for command in try commands() {
            let help = try Program(folder: program.folder).run(command + ["--help"]).ok().output
            let body = help.split(separator: "CONTOH:\n").dropFirst().first?.split(separator: "\n\n").first ?? ""
            for line in body.split(separator: "\n") {
                #expect(line.hasPrefix("  "), "\(command): \(line)")
                #expect(line.count <= 80, "\(command): \(line)")
            }
        }
    }

    @Test("the version is that of a release")
    func version() throws {
        #expect(try program.run(["--version"]).ok().output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
    }

    @Test("completion scripts are made for every usual shell", arguments: ["bash", "zsh", "fish"])
    func completions(_ shell: String) throws {
        let script = try program.run(["--generate-completion-script", shell]).ok().output
        #expect(script.contains("checkin"))
        try program.folder.write(script, "pelengkap")
        let checks = ["bash": ["bash", "-n"], "zsh": ["zsh", "-n"], "fish": ["fish", "-n"]]
        let check = try #require(checks[shell])
        let run = try program.run(
            ["-c", "command -v \(shell) > /dev/null || exit 0; \(check.joined(separator: " ")) pelengkap"],
            executable: "sh")
        #expect(run.status == 0, "\(run.errors)")
    }
}
