extension TemplateFolder {
    /// The names of the layouts that are there: `a6`, `card`.
    public var badges: [String] {
        (FolderListing(of: "\(path)/badges")?.names ?? []).filter { $0.hasSuffix(".yaml") }.map {
            String($0.dropLast(5))
        }
    }

    /// What can be drawn of it, kinds of documents and layouts; first the one that a name is probably a misspelling of.
    public func drawings(nearestTo name: String) -> [String] {
        (DocumentKind.allCases.map(\.rawValue) + badges).nearest(to: name)
    }

    /// - Throws: `noFile`, with those that are there as its choices, and everything that is wrong with the file.
    public func badge(named name: String) throws(TemplateFindings) -> BadgeLayout {
        // The name comes from a command line; it must not lead out of the folder.
        guard !name.contains("/"), badges.contains(name) else {
            throw TemplateFindings(
                TemplateError(
                    .noFile, path: "\(path)/badges/\(name).yaml", value: name, choices: badges.nearest(to: name)))
        }
        return try BadgeLayout(reading: file("badges/\(name).yaml"))
    }
}
