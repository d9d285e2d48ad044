import Foundation
import Testing

extension Folder {
    /// Puts a copy of the templates that come with the program here.
    func copyTemplates(to name: String) throws {
        let source = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        let root = (0..<4).reduce(source) { url, _ in url.deletingLastPathComponent() }
        try FileManager.default.copyItem(atPath: root.appending(path: "templates").path, toPath: path(name))
    }

    /// Changes a text of a file, which must be there.
    func replace(_ old: String, with new: String, in name: String) throws {
        let text = String(decoding: try read(name), as: UTF8.self)
        try #require(text.contains(old))
        try write(text.replacingOccurrences(of: old, with: new), name)
    }
}
