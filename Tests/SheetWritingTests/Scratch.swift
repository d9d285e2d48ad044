import Foundation

/// A folder of one test, gone with it.
final class Scratch {
    let path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "sheets-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var entries: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    func callAsFunction(_ name: String) -> String {
        "\(path)/\(name)"
    }
}

/// What a program prints.
func output(of program: String, _ arguments: [String]) throws -> Data {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return data
}

/// One part of a workbook, read by an independent program.
func part(_ name: String, of workbook: String) throws -> String {
    String(decoding: try output(of: "/usr/bin/unzip", ["-p", workbook, name]), as: UTF8.self)
}
