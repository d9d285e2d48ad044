import OfficePaper

/// Where the templates lie: where the user says, else where they came with the program.
enum TemplatePlace {
    /// - Parameter named: Of `--templates`; else IKRAR_TEMPLATES, else the nearest folder of the program's own.
    /// - Throws: `TemplateFindings`, `noFolder`.
    static func folder(named: String?) throws -> TemplateFolder {
        try TemplateFolder(path: named ?? environment("IKRAR_TEMPLATES") ?? ShippedFolder.templates)
    }
}
