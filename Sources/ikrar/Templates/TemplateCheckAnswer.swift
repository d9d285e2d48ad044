import IkrarTexts
import OfficePaper
import PageDrawing
import PlainJSON

/// Every fault with its place, as a compiler tells them, and how many there are.
struct TemplateCheckAnswer: Answer {
    var folder: String
    var count: Int
    var errors: [TemplateError]
    /// What the templates name and this computer cannot draw.
    var missing: [DrawingError]

    var isFine: Bool { errors.isEmpty && missing.isEmpty }

    var json: JSONValue {
        .object([
            "folder": .text(folder), "templates": .number(count),
            "errors": .array(
                errors.map { error in
                    .object([
                        "path": .text(error.path), "line": .optional(error.line),
                        "column": .optional(error.column), "code": .text(error.code.rawValue),
                        "message": .text(error.text.current),
                    ])
                }
                    + missing.map { error in
                        .object([
                            "path": .text(error.path ?? folder), "line": .null, "column": .null,
                            "code": .text(error.code.rawValue), "message": .text(error.text.current),
                        ])
                    }),
        ])
    }

    func text(_ language: Language) -> String {
        guard !isFine else { return Say.templatesFine(count: count, folder: folder)(language) }
        let lines = errors.map { $0.text(language) } + missing.map { $0.text(language) }
        return (lines + [Say.templatesFaulty(count: lines.count)(language)]).joined(separator: "\n")
    }
}
