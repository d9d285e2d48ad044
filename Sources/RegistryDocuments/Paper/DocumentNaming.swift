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
        case .pledges(let rosters, _): (perOPD, ofAll, opds) = ("pakta-integritas-", nil, rosters.map(\.opd))
        case .certificates(let rosters, _): (perOPD, ofAll, opds) = ("sertifikat-", nil, rosters.map(\.opd))
        }
        stems = Self.slugs(of: opds, in: folder, after: perOPD ?? "")
    }

    /// Whether a file is one that such an order writes.
    func isOfOrder(_ name: String) -> Bool {
        [perOPD, ofAll].contains { stem in stem.map(name.hasPrefix) ?? false }
    }

    /// Of a file that is one person's: `sertifikat-0017-budi-santoso`.
    func stem(of person: String, serial: String) -> String { "\(perOPD ?? "")\(serial)-\(FileSlug.slug(of: person))" }

    /// Of the pictures of a document's pages. No slug has the sign before the number, so that no OPD's name can look like a page.
    static func stems(ofPages count: Int, _ stem: String) -> [String] {
        count <= 1 ? [stem] : (1...count).map { "\(stem)_\($0)" }
    }

    /// Of the document that a file is, or is a page of.
    static func stem(ofFile name: String) -> String { String(name.prefix { $0 != "." && $0 != "_" }) }

    private static func slugs(of opds: [String], in folder: String, after prefix: String) -> [String] {
        var known: [String: [String]] = [:]
        for file in FolderRecord(of: folder).files where file.name.hasPrefix(prefix) && !file.opd.isEmpty {
            let slug = String(stem(ofFile: file.name).dropFirst(prefix.count))
            if known[file.opd]?.contains(slug) != true { known[file.opd, default: []].append(slug) }
        }
        // Two OPD may be called alike: neither gets the other's file.
        let taken = Set(known.values.joined())
        let given = opds.map { opd -> String? in
            let opd = FolderRecord.line(opd)
            return known[opd]?.isEmpty == false ? known[opd]?.removeFirst() : nil
        }
        let fresh = zip(opds, given).filter { $0.1 == nil }.map(\.0)
        var slugs = FileSlug.slugs(of: fresh, taken: taken)[...]
        return given.map { prefix + ($0 ?? slugs.removeFirst()) }
    }
}
