import IkrarRegistry

/// How an order's files are called, but for their endings: `daftar-hadir-dinas-sosial`.
///
/// An OPD keeps the name that it has in the folder, whatever the document. What anybody may read is called otherwise than what
/// HR gets, `daftar-hadir-dinas-sosial-umum`, so that neither takes the other's place.
struct DocumentNaming {
    private static let publicSuffix = "-umum"

    /// Of the files that are each an OPD's; their names go on with the OPD's.
    let perOPD: String?
    /// Of the file about all of them.
    let ofAll: String?
    /// In the order of the OPD.
    let stems: [String]
    private let suffix: String

    init(of order: DocumentOrder, for audience: DocumentAudience = .hr, in folder: String) {
        let opds: [String]
        let all: String?
        switch order {
        case .blankLists(let lists): (perOPD, all, opds) = ("daftar-hadir-", nil, lists.map(\.roster.opd))
        case .filledLists(let rosters): (perOPD, all, opds) = ("kehadiran-", nil, rosters.map(\.opd))
        case .recaps(let recap, let rosters):
            (perOPD, all, opds) = ("rekap-", recap == nil ? nil : "rekapitulasi", rosters.map(\.opd))
        case .minutes: (perOPD, all, opds) = (nil, "berita-acara", [])
        case .pledges(let rosters, _, _): (perOPD, all, opds) = ("pakta-integritas-", nil, rosters.map(\.opd))
        case .certificates(let rosters, _, _): (perOPD, all, opds) = ("sertifikat-", nil, rosters.map(\.opd))
        }
        let suffix = audience == .hr ? "" : Self.publicSuffix
        self.suffix = suffix
        ofAll = all.map { $0 + suffix }
        stems = Self.slugs(of: opds, in: folder, after: perOPD ?? "").map { $0 + suffix }
    }

    /// Whether a file is one that such an order writes, for such readers.
    func isOfOrder(_ file: FolderRecord.File) -> Bool {
        let all = ofAll.map { String($0.dropLast(suffix.count)) }
        guard [perOPD, all].contains(where: { stem in stem.map(file.name.hasPrefix) ?? false }) else { return false }
        return Self.isPublic(file, after: perOPD ?? "") == !suffix.isEmpty
    }

    /// Of a file that is one person's: `sertifikat-0017-budi-santoso`. What is HR's never ends as what anybody may read does.
    func stem(of person: String, serial: String) -> String {
        let own = "\(serial)-\(FileSlug.slug(of: person))"
        return "\(perOPD ?? "")\(own.hasSuffix(Self.publicSuffix) ? "\(own)-2" : own)\(suffix)"
    }

    /// Of the pictures of a document's pages. No slug has the sign before the number, so that no OPD's name can look like a page.
    static func stems(ofPages count: Int, _ stem: String) -> [String] {
        count <= 1 ? [stem] : (1...count).map { "\(stem)_\($0)" }
    }

    /// Of the document that a file is, or is a page of.
    static func stem(ofFile name: String) -> String { String(name.prefix { $0 != "." && $0 != "_" }) }

    /// One slug an OPD, with what stands before it: that of an earlier paper of the same kind, or a new one.
    /// - Parameter reserved: Slugs that no OPD gets.
    static func slugs(
        of opds: [String], in folder: String, after prefix: String, but reserved: Set<String> = []
    ) -> [String] {
        var known: [String: [String]] = [:]
        for file in FolderRecord(of: folder).files where file.name.hasPrefix(prefix) && !file.opd.isEmpty {
            var slug = stem(ofFile: file.name).dropFirst(prefix.count)
            if isPublic(file, after: prefix) { slug = slug.dropLast(publicSuffix.count) }
            if known[file.opd]?.contains(String(slug)) != true { known[file.opd, default: []].append(String(slug)) }
        }
        // Two OPD may be called alike: neither gets the other's file.
        let taken = reserved.union(known.values.joined())
        let given = opds.map { opd -> String? in
            let opd = FolderRecord.line(opd)
            return known[opd]?.isEmpty == false ? known[opd]?.removeFirst() : nil
        }
        let fresh = zip(opds, given).filter { $0.1 == nil }.map(\.0)
        var slugs = FileSlug.slugs(of: fresh, taken: taken, suffix: publicSuffix)[...]
        return given.map { prefix + ($0 ?? slugs.removeFirst()) }
    }

    /// Whether a file is one for anybody, told by what its name has behind the OPD's: `dinas-pekerjaan-umum` may be either.
    private static func isPublic(_ file: FolderRecord.File, after prefix: String) -> Bool {
        let stem = stem(ofFile: file.name)
        let own = file.opd.isEmpty ? "" : prefix + FileSlug.slug(of: file.opd)
        return stem.dropFirst(stem.hasPrefix(own) ? own.count : 0).hasSuffix(publicSuffix)
    }
}
