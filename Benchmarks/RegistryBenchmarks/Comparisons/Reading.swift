/// The two SIASN lists, read and imported.
struct Reading {
    var bench: Bench
    var lists: String

    private struct Seconds {
        var xlsx: [Double] = []
        var csv: [Double] = []
        var importing: [Double] = []
        var importingText: [Double] = []
        var peakMegabytes: [Double] = []
        var peers: [String: [Double]] = [:]

        func peer(_ name: String, as shown: String? = nil) -> Finding.Series { (shown ?? name, peers[name] ?? []) }
    }

    func findings() throws -> [Finding] {
        var all = Seconds()
        for round in 1...bench.rounds {
            bench.note("lists, round \(round)")
            try measure(&all)
        }
        return bench.python == nil ? told(all) : compared(all)
    }

    private func measure(_ all: inout Seconds) throws {
        let books = ["\(lists)/siasn-pns.xlsx", "\(lists)/siasn-pppk.xlsx"]
        let texts = ["\(lists)/siasn-pns.csv", "\(lists)/siasn-pppk.csv"]
        let read = try bench.run([bench.tool, "read"] + books + texts)
        all.xlsx.append(read.number("ikrar-xlsx", 1) ?? .nan)
        all.csv.append(read.number("ikrar-csv", 1) ?? .nan)
        if let python = bench.python {
            let peer = try bench.run([python, "\(bench.peers)/read_lists.py"] + books + texts)
            for name in ["calamine", "openpyxl", "pandas", "python-csv"] {
                all.peers[name, default: []].append(peer.number(name, 1) ?? .nan)
            }
        }
        let whole = try PreparedRegistry.imported(bench, lists: books, path: "\(bench.folder("import"))/ikrar.sqlite")
        all.importing.append(whole.seconds)
        all.peakMegabytes.append(whole.peakMegabytes)
        let text = try PreparedRegistry.imported(bench, lists: texts, path: "\(bench.folder("import"))/ikrar.sqlite")
        all.importingText.append(text.seconds)
    }

    private static let reading = "Reading two SIASN XLSX, every cell"
    private static let readingText = "Reading the same as CSV, every cell"
    private static let importing = "`ikrar asn import` of the XLSX: process, fresh registry, durable"

    private func compared(_ all: Seconds) -> [Finding] {
        let openpyxl = all.peer("openpyxl", as: "openpyxl only reading")
        return [
            .shorter(Self.reading, ours: all.xlsx, than: all.peer("calamine", as: "python-calamine"), atMost: 1.5),
            .shorter(Self.reading, ours: all.xlsx, than: all.peer("openpyxl")),
            .shorter(Self.importing, ours: all.importing, than: openpyxl, atMost: 1),
            memory(all),
            .shorter(Self.readingText, ours: all.csv, than: all.peer("pandas"), atMost: 2),
            .shorter(Self.readingText, ours: all.csv, than: all.peer("python-csv", as: "Python's csv")),
            importingText(all),
        ]
    }

    private func told(_ all: Seconds) -> [Finding] {
        [
            .skipped("Reading lists, beside calamine, openpyxl and pandas", why: "no Python with them here"),
            .told(Self.reading, "\(all.xlsx.median.shown) s"),
            .told(Self.importing, "\(all.importing.median.shown) s"),
            memory(all),
            .told(Self.readingText, "\(all.csv.median.shown) s"),
            importingText(all),
        ]
    }

    private func memory(_ all: Seconds) -> Finding {
        .atMost("Peak memory of that import", all.peakMegabytes, unit: "MB", limit: 150)
    }

    private func importingText(_ all: Seconds) -> Finding {
        .told("`ikrar asn import` of the CSV", "\(all.importingText.median.shown) s")
    }
}
