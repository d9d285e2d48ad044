/// What was found wrong so far with a template that is being read.
final class TemplateProof {
    let path: String
    let folder: String
    let text: TemplateText
    private var found: Set<TemplateError> = []
    /// So many that nobody reads on.
    private static let enough = 100

    init(path: String, folder: String, text: TemplateText) {
        self.path = path
        self.folder = folder
        self.text = text
    }

    func note(_ error: TemplateError) {
        if !isFull { found.insert(error) }
    }

    var isFull: Bool { found.count >= Self.enough }

    /// By line and column.
    var errors: [TemplateError] {
        found.sorted {
            ($0.line ?? 0, $0.column ?? 0, $0.code.rawValue, $0.key ?? "")
                < ($1.line ?? 0, $1.column ?? 0, $1.code.rawValue, $1.key ?? "")
        }
    }
}
