import IkrarRegistry
import PageLayout
import RegistryDocuments

/// A document that somebody asks for on a page.
struct DocumentWish: Sendable {
    enum Kind: String, Sendable, CaseIterable {
        case badges = "kartu"
        case blankList = "daftar-kosong"
        case filledList = "daftar-terisi"
        case recap = "rekap"
        case minutes = "berita-acara"
        case pledges = "pakta"
        case certificates = "sertifikat"

        /// Each page may have a number of its own.
        var hasSerials: Bool { self == .pledges || self == .certificates }

        /// A circular has no gate, nobody who led it, and no pledge.
        func isOf(_ kind: Event.Kind) -> Bool {
            switch self {
            case .blankList, .filledList, .recap: true
            case .badges, .minutes, .pledges, .certificates: kind != .edaran
            }
        }
    }

    let kind: Kind
    /// All OPD when `nil`.
    let opd: OrgUnit.ID?
    let paper: Paper
    /// Of badges: the name of a layout's template.
    let layout: String
    let audience: DocumentAudience
    let particulars: DocumentParticulars

    static let layouts = ["card", "butterfly", "a6"]

    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`.
    init(_ form: FormFields) throws {
        guard let kind = Kind(rawValue: try form.required("kind")) else {
            throw WebError(.fieldBroken, subject: "kind")
        }
        self.kind = kind
        let opd = kind == .minutes ? "" : form.typed("opd")
        self.opd = opd.isEmpty ? nil : OrgUnit.ID(opd)
        guard let paper = Paper(rawValue: try form.required("paper")) else {
            throw WebError(.fieldBroken, subject: "paper")
        }
        self.paper = paper
        layout = form.typed("layout").isEmpty ? Self.layouts[0] : form.typed("layout")
        guard Self.layouts.contains(layout) else { throw WebError(.fieldBroken, subject: "layout") }
        audience = form.typed("public").isEmpty ? .hr : .public
        var particulars = DocumentParticulars()
        particulars.number = form.typed("number")
        let plain = kind.hasSerials ? particulars.number.replacing("{serial}", with: "") : particulars.number
        guard !plain.contains("{") else { throw WebError(.fieldBroken, subject: "number") }
        particulars.leader = form.typed("leader")
        particulars.reader = form.typed("reader")
        particulars.supervisor = form.typed("supervisor")
        particulars.witnesses = form.typed("witnesses").split(whereSeparator: \.isNewline).map(String.init)
        particulars.notes = form.typed("notes")
        self.particulars = particulars
    }
}
