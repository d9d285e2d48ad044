public import OfficePaper

extension TemplateError: ExplainedError {
    /// What is wrong with a template and what to do, led by `FILE:LINE:COLUMN:` as compilers do it.
    public var text: Text {
        let remark = remark
        return Text("\(place): \(remark.indonesian)", "\(place): \(remark.english)")
    }

    private var place: String {
        [Quoted.visible(path), line.map { String($0) }, column.map { String($0) }].compactMap { $0 }
            .joined(separator: ":")
    }

    private var remark: Text {
        switch code {
        case .noFolder, .noFile, .unreadable, .tooLarge, .notText, .empty, .unknownFile: fileRemark
        case .notYAML, .tabulator, .anchor, .controlCharacter, .brokenField, .bareField: writingRemark
        case .unknownKey, .missingKey, .oneKeyOnly, .repeatedKey, .wrongKind, .emptyList, .takenSignatory: keyRemark
        case .wrongNumber, .wrongChoice, .wrongNIP, .wrongColour, .bareColour, .unknownField, .noSignatory: valueRemark
        case .outOfBounds, .symbolTooSmall, .symbolTooDark, .overlapsSymbol, .crossesFold, .noPicture, .pictureFormat:
            layoutRemark
        }
    }
}

extension TemplateFindings: ExplainedError {
    /// Each on a line of its own, in the order of the file.
    public var text: Text {
        Text(
            errors.map(\.text.indonesian).joined(separator: "\n"), errors.map(\.text.english).joined(separator: "\n"))
    }
}

extension TemplateError {
    /// What may be meant instead, as whole sentences: the likely one, and what else there is.
    var choice: Text {
        guard let nearest = nearest.map({ Quoted.short($0) }) else {
            let known = Quoted.list(choices, most: choices.count)
            return choices.isEmpty
                ? Text("Hapus, atau tulis yang lain.", "Remove it, or write something else.")
                : Text("Pakai salah satu: \(known).", "Use one of these: \(known).")
        }
        let others = Quoted.list(Array(choices.dropFirst()), most: 12)
        return switch choices.count {
        case 1: Text("Maksud Anda “\(nearest)”? Hanya itu yang ada.", "Do you mean “\(nearest)”? There is no other.")
        case ...13:
            Text(
                "Maksud Anda “\(nearest)”? Yang lain: \(others).",
                "Do you mean “\(nearest)”? The others are: \(others).")
        default:
            Text(
                "Maksud Anda “\(nearest)”? Yang lain antara lain: \(others).",
                "Do you mean “\(nearest)”? Some of the others are: \(others).")
        }
    }

    /// What stands where something else was to stand: the words themselves, or else the key's value.
    var subject: Text {
        if let value { return Text("“\(Quoted.masked(value))”", "“\(Quoted.masked(value))”") }
        guard let key = key.map({ Quoted.short($0) }) else { return Text("bagian ini", "this part") }
        return Text("isi “\(key)”", "the value of “\(key)”")
    }
}
