import IkrarRegistry

extension Visit {
    /// Whether whoever is here may go there: pages offer nothing that the table of routes would refuse.
    func may(_ route: Route, opd: OrgUnit.ID? = nil) -> Bool {
        route.access.verdict(on: visitor, opd: opd, isLocal: false) == .welcome
    }

    /// Auditors see who came, but neither NIP nor anybody's health.
    var isMasked: Bool { visitor.account?.role == .auditor }
}
