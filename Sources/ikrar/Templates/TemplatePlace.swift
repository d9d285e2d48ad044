import Glibc
import OfficePaper

/// Where the templates lie: where the user says, else where they came with the program.
enum TemplatePlace {
    /// - Parameter named: Of `--templates`; else IKRAR_TEMPLATES, else the nearest folder of the program's own.
    /// - Throws: `TemplateFindings`, `noFolder`.
    static func folder(named: String?) throws -> TemplateFolder {
        if let named = named ?? environment("IKRAR_TEMPLATES") { return try TemplateFolder(path: named) }
        return try TemplateFolder(path: shipped() ?? "templates")
    }

    /// `share/ikrar/templates` beside the program's folder when it is installed, `templates` above it where it was built.
    private static func shipped() -> String? {
        guard let program = realpath("/proc/self/exe", nil) else { return nil }
        defer { free(program) }
        var folder = String(cString: program)[...]
        while let slash = folder.lastIndex(of: "/") {
            folder = folder[..<slash]
            for place in ["\(folder)/share/ikrar/templates", "\(folder)/templates"]
            where access("\(place)/agency.yaml", R_OK) == 0 {
                return place
            }
        }
        return nil
    }
}
