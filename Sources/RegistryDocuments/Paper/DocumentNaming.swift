import IkrarRegistry

/// How an order's files are called, but for their endings: `daftar-hadir-dinas-sosial`.
///
/// An OPD keeps the name that it has in the folder, whatever the document.
struct DocumentNaming {
    /// Of the files that are each an OPD's; their names go on with the OPD's.
    let perOPD: String?
    /// Of the file about all of them.
    let ofAll: String?
    /// In the order of the OPD.
    let stems: [String]

    init(of order: DocumentOrder, in folder: String) {
        let opds: [String]
        switch order {
        case .blankLists(let lists): (perOPD, ofAll, opds) = ("daftar-hadir-", nil, lists.map(\.roster.opd))
        case .filledLists(let rosters): (perOPD, ofAll, opds) = ("kehadiran-", nil, rosters.map(\.opd))
        case .recaps(let recap, let rosters):
            (perOPD, ofAll, opds) = ("rekap-", recap == nil ? nil : "rekapitulasi", rosters.map(\.opd))
        case .minutes: (perOPD, ofAll, opds) = (nil, "berita-acara", [])
        case .pledges(let rosters): (perOPD, ofAll, opds) = ("pakta-integritas-", nil, rosters.map(\.opd))
        case .certificates(let rosters): (perOPD, ofAll, opds) = ("sertifikat-", nil, rosters.map(\.opd))
        }
        stems = Self.slugs(of: opds, in: folder, after: perOPD ?? "")
    }

    /// Whether a file is one that such an order writes.
    func isOfOrder(_ name: String) -> Bool {
        [perOPD, ofAll].contains { stem in stem.map(name.hasPrefix) ?? false }
    }

    private static func slugs(of opds: [String], in folder: String, after prefix: String) -> [String] {
        var known: [String: String] = [:]
        // A picture's name ends with its page: only a PDF tells what an OPD is called.
        for file in FolderRecord(of: folder).files
        where file.name.hasPrefix(prefix) && file.name.hasSuffix(".pdf") && !file.opd.isEmpty {
            known[file.opd] = String(file.name.dropFirst(prefix.count).dropLast(4))
        }
        let fresh = opds.filter { known[FolderRecord.line($0)] == nil }
        var slugs = FileSlug.slugs(of: fresh, taken: Set(known.values))[...]
        return opds.map { prefix + (known[FolderRecord.line($0)] ?? slugs.removeFirst()) }
    }
}
