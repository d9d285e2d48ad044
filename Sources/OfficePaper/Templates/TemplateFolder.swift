/// The folder that holds all that an agency may change without compiling.
///
///     agency.yaml            kop, place, font, signatories
///     documents/KIND.yaml    how each document is built
///     badges/NAME.yaml       layouts of badges
///     pledges/ikrar.txt      what is pledged, as long as nobody sets another text
///     pictures/              what they show
public struct TemplateFolder: Hashable, Sendable {
    public let path: String

    /// - Throws: `noFolder`.
    public init(path: String) throws(TemplateFindings) {
        var path = path
        while path.count > 1, path.last == "/" { path.removeLast() }
        guard FolderListing(of: path) != nil else { throw TemplateFindings(TemplateError(.noFolder, path: path)) }
        self.path = path
    }

    public func agency() throws(TemplateFindings) -> AgencyTemplate {
        try AgencyTemplate(reading: file("agency.yaml"))
    }

    public func document(_ kind: DocumentKind, of agency: AgencyTemplate) throws(TemplateFindings) -> DocumentTemplate {
        try document(kind, signatories: Set(agency.signatories.keys))
    }

    /// What is pledged where nobody has set another text.
    public func pledge() throws(TemplateFindings) -> String {
        try TemplateFile.plainText(path: "\(path)/pledges/ikrar.txt")
    }

    /// - Parameter signatories: The agency's keys, when they are known.
    func document(_ kind: DocumentKind, signatories: Set<String>?) throws(TemplateFindings) -> DocumentTemplate {
        try DocumentTemplate(reading: file(kind.fileName), as: kind, signatories: signatories)
    }

    func file(_ name: String) throws(TemplateFindings) -> TemplateFile {
        try TemplateFile(path: "\(path)/\(name)", folder: path)
    }
}

extension DocumentKind {
    /// From the folder of templates.
    public var fileName: String { "documents/\(rawValue).yaml" }
}
