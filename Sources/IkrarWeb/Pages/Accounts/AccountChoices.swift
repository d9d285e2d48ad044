import IkrarRegistry
import IkrarTexts

/// What a form about an account lets one choose from.
struct AccountChoices {
    let opds: [OrgUnit]
    let language: Language

    func values(role: Role?, opd: OrgUnit.ID?) -> [String: Any] {
        let roles = Role.allCases.map { choice in
            ["value": choice.rawValue, "label": choice.label(language), "chosen": choice == role] as [String: Any]
        }
        let offices = opds.map { office in
            ["value": office.id.rawValue, "label": office.name, "chosen": office.id == opd] as [String: Any]
        }
        return ["roles": roles, "opds": offices]
    }
}

extension FormFields {
    /// A chosen role, and the OPD that goes with it.
    /// - Throws: ``WebError`` `fieldMissing`, `fieldBroken`.
    func roleChosen() throws -> (role: Role, opd: OrgUnit.ID?) {
        guard let role = Role(rawValue: try required("role")) else {
            throw WebError(.fieldBroken, subject: "role")
        }
        let opd = typed("opd")
        return (role, opd.isEmpty ? nil : OrgUnit.ID(opd))
    }
}
