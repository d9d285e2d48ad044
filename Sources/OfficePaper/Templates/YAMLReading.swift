import Yams

/// YAML to values: the only place that knows the library.
struct YAMLReading {
    let path: String
    let text: TemplateText

    /// The one value of the text, and what is wrong with parts of it.
    ///
    /// - Throws: What makes the whole unreadable.
    func value() throws(TemplateFindings) -> (value: TemplateValue, errors: [TemplateError]) {
        if let alias = text.alias {
            throw TemplateFindings(error(.anchor, at: alias.place, value: "*\(alias.name)"))
        }
        do {
            // Without rules for what looks like a number or a date: every value is a text until somebody asks for more.
            let parser = try Parser(yaml: text.text, resolver: .basic, encoding: .utf8)
            guard let root = try parser.singleRoot() else { throw TemplateFindings(TemplateError(.empty, path: path)) }
            var errors: [TemplateError] = []
            // A node does not keep its anchor: the parser does.
            let value = withExtendedLifetime(parser) { converted(root, &errors) }
            // Marks of a document around nothing.
            if case .nothing = value.content, errors.isEmpty {
                throw TemplateFindings(TemplateError(.empty, path: path))
            }
            return (value, errors)
        } catch let findings as TemplateFindings {
            throw findings
        } catch let fault as YamlError {
            throw TemplateFindings(error(of: fault))
        } catch {
            throw TemplateFindings(TemplateError(.notYAML, path: path, detail: String(describing: error)))
        }
    }

    private func converted(_ node: Node, _ errors: inout [TemplateError]) -> TemplateValue {
        let place = TemplatePlace(line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
        if let anchor = node.anchor {
            errors.append(error(.anchor, at: place, value: "&\(anchor.rawValue)"))
            return TemplateValue(place: place, content: .nothing)
        }
        switch node {
        case .scalar(let scalar):
            let isNothing = scalar.style == .plain && ["", "~", "null"].contains(scalar.string)
            return TemplateValue(place: place, content: isNothing ? .nothing : .text(scalar.string))
        case .sequence(let sequence):
            return TemplateValue(place: place, content: .list(sequence.map { converted($0, &errors) }))
        case .mapping(let mapping):
            let entries = mapping.map { (key: converted($0.key, &errors), value: converted($0.value, &errors)) }
            return TemplateValue(place: place, content: .mapping(entries))
        case .alias:
            return TemplateValue(place: place, content: .nothing)
        }
    }

    private func error(
        _ code: TemplateError.Code, at place: TemplatePlace, key: String? = nil, value: String? = nil,
        detail: String? = nil
    ) -> TemplateError {
        TemplateError(
            code, path: path, line: place.line, column: place.column, key: key, value: value, detail: detail)
    }

    private func error(of fault: YamlError) -> TemplateError {
        switch fault {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let place = TemplatePlace(line: mark.line, column: mark.column)
            if text.character(at: place) == "\t" { return error(.tabulator, at: place) }
            for line in [place.line, context?.mark.line ?? place.line] {
                if let brace = text.bareField(inLine: line) { return error(.bareField, at: brace) }
            }
            return error(.notYAML, at: place, detail: context.map { "\($0.text): \(problem)" } ?? problem)
        case .reader(let problem, let offset, let character, _):
            let place = text.place(after: offset ?? 0)
            guard character < 0 else {
                let digits = String(character, radix: 16, uppercase: true)
                let padding = String(repeating: "0", count: max(0, 4 - digits.count))
                return error(.controlCharacter, at: place, value: "U+\(padding)\(digits)")
            }
            return error(.notYAML, at: place, detail: problem)
        case .duplicatedKeysInMapping(let keys, let context):
            let first = TemplatePlace(line: context.mark.line, column: context.mark.column)
            let key = keys.first ?? ""
            return error(.repeatedKey, at: text.repetition(of: key, after: first) ?? first, key: key)
        case .no, .memory, .writer, .emitter, .representer, .dataCouldNotBeDecoded:
            return TemplateError(.notYAML, path: path, detail: fault.description)
        }
    }
}
