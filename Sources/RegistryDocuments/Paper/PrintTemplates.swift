internal import IkrarRegistry
public import OfficePaper

/// The templates that documents are printed with, read and found right.
public struct PrintTemplates: Sendable {
    public let agency: AgencyTemplate
    private let folder: TemplateFolder
    private let documents: [DocumentKind: DocumentTemplate]

    /// - Parameter kinds: Those that will be printed; the others' files may be wrong.
    /// - Throws: `TemplateFindings`.
    public init(_ folder: TemplateFolder, for kinds: Set<DocumentKind>) throws {
        let agency = try folder.agency()
        self.agency = agency
        self.folder = folder
        var documents: [DocumentKind: DocumentTemplate] = [:]
        for kind in DocumentKind.allCases where kinds.contains(kind) {
            documents[kind] = try folder.document(kind, of: agency)
        }
        self.documents = documents
    }

    /// The files of those that do not print the document's number, when none of them does; nothing when one does.
    public var filesWithoutNumber: [String] {
        guard !documents.values.contains(where: { $0.names("number") }), !agency.names("number") else { return [] }
        return DocumentKind.allCases.filter { documents[$0] != nil }.map(\.fileName)
    }

    func document(_ kind: DocumentKind) -> DocumentTemplate {
        guard let template = documents[kind] else { preconditionFailure("no template was asked for of \(kind)") }
        return template
    }

    /// The first line of the kop that came with the templates, while it is an invented regency's and the agency is another.
    public func inventedLetterhead(for agencyName: String) -> String? {
        let invented = "arungsari"
        guard !agencyName.lowercased().contains(invented) else { return nil }
        return agency.letterhead.lines.map(\.text).first { $0.lowercased().contains(invented) }
    }

    /// The pledge that came with the templates.
    func pledge() throws -> PledgeWording { try PledgeWording(folder.pledge()) }

    /// Every font that a document of these may ask for.
    var families: Set<String> { [agency.family] }
}
