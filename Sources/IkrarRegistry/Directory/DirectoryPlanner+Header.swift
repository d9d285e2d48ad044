extension DirectoryPlanner {
    /// How many rows may stand above the header.
    private static let headerLimit = 30

    mutating func seekHeader(_ row: some ListRowSource) throws {
        guard var state = sheet, state.rowsSeen < Self.headerLimit else { return }
        defer { sheet = state }
        state.rowsSeen += 1
        let texts = texts(of: row)
        if let map = mapWithoutHeader(row) {
            state.map = map
            readTitles(&state)
            fileHasTable = true
            sheet = state
            readBeneathHeader(row)
            state = sheet ?? state
            return
        }
        let context = HeaderMap.Context(file: files[file], sheet: row.sheet, line: row.line)
        let finding: HeaderMap.Finding
        do {
            finding = try HeaderMap.find(texts, above: state.above, overrides: overrides, context)
        } catch let fault as ListFault where fault.code == .noNameColumn {
            // A fuller header may follow.
            if state.partial == nil { state.partial = fault }
            finding = .nothing
        }
        switch finding {
        case .header(let map):
            state.map = map
            state.mayContinueHeader = true
            if let name = row.sheet { state.titles.append(name) }
            readTitles(&state)
            fileHasTable = true
        case .partial(let headers):
            if state.partial == nil {
                state.partial = ListFault(
                    .noNIPColumn, file: files[file], sheet: row.sheet, line: row.line, headers: headers)
            }
            state.titles += texts.filter { !$0.isEmpty }
        case .nothing:
            state.titles += texts.filter { !$0.isEmpty }
        }
        state.above = texts
    }

    /// What the lines above the header say of the unit that the list is of.
    private func readTitles(_ state: inout SheetState) {
        let titles = ListTitles(state.titles)
        state.opd = resolver.opd(inTitles: titles.lines)
        state.titleOPD = state.opd
        state.section = state.opd.isEmpty ? "" : titles.unit(besides: state.opd)
    }

    /// The second line of a header that has two: names of columns under the name of a group.
    mutating func continuesHeader(_ row: some ListRowSource, _ map: HeaderMap) -> Bool {
        guard sheet?.mayContinueHeader == true else { return false }
        sheet?.mayContinueHeader = false
        guard row.tidy(map.nip ?? map.nameAndNIP).isEmpty, row.tidy(map.name).isEmpty else { return false }
        if repeatsHeader(row) { return true }
        let texts = texts(of: row)
        var columns = map.columns
        var headers = map.headers
        var isHeader = false
        for (column, text) in texts.enumerated() where !text.isEmpty {
            guard let meaning = HeaderSynonyms.meaning(of: text) else { continue }
            isHeader = true
            while headers.count <= column { headers.append("") }
            headers[column] = headers[column].isEmpty ? text : "\(headers[column]) \(text)"
            if columns[meaning.field] == nil { columns[meaning.field] = column }
        }
        if isHeader { sheet?.map = HeaderMap(headers: headers, columns: columns) }
        return isHeader
    }

    /// A header that comes again further down, perhaps with its columns in another order.
    mutating func repeatsHeader(_ row: some ListRowSource) -> Bool {
        let context = HeaderMap.Context(file: files[file], sheet: row.sheet, line: row.line)
        // What a header might not be is no fault in the midst of a table.
        guard case .header(let map)? = try? HeaderMap.find(texts(of: row), above: [], overrides: overrides, context)
        else {
            return false
        }
        sheet?.map = map
        sheet?.mayContinueHeader = true
        sheet?.hasEnded = false
        sheet?.isClosed = false
        return true
    }

    /// A list without any header, whose columns the user named by letters.
    private func mapWithoutHeader(_ row: some ListRowSource) -> HeaderMap? {
        var columns: [ListField: Int] = [:]
        for (field, name) in overrides {
            columns[field] = ColumnLetters.column(named: name)
        }
        guard columns.count == overrides.count, columns[.nameAndNIP] != nil || columns[.name] != nil,
            let nip = columns[.nip] ?? columns[.nameAndNIP],
            row.text(nip).utf8.count(where: { (0x30...0x39).contains($0) }) >= 15
        else { return nil }
        return HeaderMap(headers: (0..<row.count).map(ColumnLetters.name), columns: columns)
    }

    private func texts(of row: some ListRowSource) -> [String] {
        (0..<min(row.count, 512)).map { row.tidy($0) }
    }
}
