/// What a part of a package points at: the `.rels` beside it (ISO/IEC 29500-2).
struct Relationships {
    struct Target {
        var id: String
        /// The last word of the relationship's type, which the strict and the transitional form share.
        var kind: String
        /// The part's full name, without a leading slash.
        var part: String
    }

    private(set) var targets: [Target] = []

    /// Of the part called `source`; "" is the package itself. Empty when there are none.
    init(of source: String, in archive: ZipArchive) throws {
        let folder = source.lastIndex(of: "/").map { String(source[...$0]) } ?? ""
        let name = source.dropFirst(folder.count)
        guard let part = try archive.part("\(folder)_rels/\(name).rels") else { return }
        var found: [Target] = []
        try XMLPart.read(
            part,
            onStart: { element, _, attributes in
                guard element == "Relationship", attributes["TargetMode"] != "External",
                    let id = attributes["Id"], let type = attributes["Type"], let target = attributes["Target"]
                else { return }
                let kind = type.split(separator: "/").last.map(String.init) ?? type
                found.append(Target(id: id, kind: kind, part: Self.resolve(target, against: folder)))
            })
        targets = found
    }

    func first(_ kinds: String...) -> Target? {
        targets.first { kinds.contains($0.kind) }
    }

    /// A target is relative to the folder of its source, unless it begins with a slash.
    static func resolve(_ target: String, against folder: String) -> String {
        let target = String(target.map { $0 == "\\" ? "/" : $0 })
        var steps: [Substring] = []
        for step in (target.hasPrefix("/") ? target : folder + target).split(separator: "/") {
            switch step {
            case ".": continue
            case "..": _ = steps.popLast()
            default: steps.append(step)
            }
        }
        return steps.joined(separator: "/")
    }
}
