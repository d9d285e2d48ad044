extension TemplateFolder {
    private static let files = ["agency.yaml", "README.md"]
    private static let folders = ["badges", "documents", "pages", "pictures", "pledges"]

    /// Everything that is wrong with any of the templates, file by file; nothing when all can be used.
    public func check() -> [TemplateError] {
        var errors: [TemplateError] = []
        var signatories: Set<String>?
        do throws(TemplateFindings) {
            signatories = Set(try agency().signatories.keys)
        } catch {
            errors += error.errors
        }
        for kind in DocumentKind.allCases {
            do throws(TemplateFindings) {
                _ = try document(kind, signatories: signatories)
            } catch {
                errors += error.errors
            }
        }
        for name in badges {
            do throws(TemplateFindings) {
                _ = try badge(named: name)
            } catch {
                errors += error.errors
            }
        }
        return errors + strangers
    }

    /// Files that are no templates: misspelt ones would be without effect, and nobody would know why.
    private var strangers: [TemplateError] {
        let documents = DocumentKind.allCases.map { "\($0.rawValue).yaml" }
        return strangers(in: "", but: Self.files + Self.folders) + strangers(in: "documents/", but: documents)
            + strangers(in: "badges/", but: badges.map { "\($0).yaml" })
    }

    private func strangers(in folder: String, but known: [String]) -> [TemplateError] {
        let names = FolderListing(of: "\(path)/\(folder)")?.names ?? []
        return names.filter { !known.contains($0) }.map { name in
            TemplateError(
                .unknownFile, path: "\(path)/\(folder)\(name)", value: name, choices: known.nearest(to: name))
        }
    }
}
