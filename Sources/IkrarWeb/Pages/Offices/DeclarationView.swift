import IkrarRegistry
import IkrarTexts

/// What declaring a hall did where it left somebody out, or made an annulled scan count again: who that is, and why.
struct DeclarationView {
    let declaration: HallDeclaration
    let place: String
    /// Who may be named: a NIP that somebody made up tells no name of another OPD.
    private let own: Set<NIP>
    private let language: Language

    init(_ declaration: HallDeclaration, place: String, _ page: OfficePage, _ language: Language) {
        self.declaration = declaration
        self.place = place
        self.language = language
        own = Set(page.roster.rows.map(\.nip))
    }

    var values: [String: Any] {
        let declared = Say.hallDeclared(declaration.declared.count, place: place, id: nil, isTrial: false)
        return [
            "declared": declared(language),
            "completed": declaration.isCompleted ? Say.hallCompleted(place)(language) : false,
            "left_out": [restored].compactMap(\.self) + HallDeclaration.Reason.allCases.compactMap(row),
        ]
    }

    private var restored: [String: Any]? {
        guard !declaration.restored.isEmpty else { return nil }
        return [
            "reason": Say.restored(declaration.restored.count)(language),
            "names": declaration.restored.map(\.name).joined(separator: "; "),
        ]
    }

    private func row(_ reason: HallDeclaration.Reason) -> [String: Any]? {
        let omissions = declaration.leftOut.filter { $0.reason == reason }
        guard !omissions.isEmpty else { return nil }
        let names = omissions.map { own.contains($0.guest.nip) ? $0.guest.name : $0.asked.digits }
        return ["reason": Say.hallLeftOut(reason, omissions.count)(language), "names": names.joined(separator: "; ")]
    }
}
