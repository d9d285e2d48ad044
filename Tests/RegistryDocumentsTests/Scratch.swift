import Foundation
import Testing

/// A folder of one test, gone with it.
final class Scratch {
    private(set) var path: String

    init() throws {
        path = FileManager.default.temporaryDirectory.appending(path: "documents-\(UUID().uuidString)").path()
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        // As the system names it: the writer answers with symbolic links followed.
        let real = try #require(realpath(path, nil))
        path = String(cString: real)
        free(real)
    }

    deinit {
        try? FileManager.default.removeItem(atPath: path)
    }

    var entries: [String] {
        get throws { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }
    }

    func entries(_ folder: String) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: self(folder)).sorted()
    }

    func text(_ name: String) throws -> String {
        String(decoding: try Data(contentsOf: URL(filePath: self(name))), as: UTF8.self)
    }

    func put(_ text: String, _ name: String) throws {
        let url = URL(filePath: self(name))
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func callAsFunction(_ name: String) -> String {
        "\(path)/\(name)"
    }
}

/// What a program prints.
func printed(by program: String, _ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: data, as: UTF8.self)
}

/// One part of a workbook, read by an independent program.
func part(_ name: String, of workbook: String) throws -> String {
    try printed(by: "/usr/bin/unzip", ["-p", workbook, name])
}
