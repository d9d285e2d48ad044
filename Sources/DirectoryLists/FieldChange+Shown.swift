public import IkrarRegistry
public import IkrarTexts

extension DirectoryPlan.FieldChange {
    /// Both values as people read them: units by their names, yes and no in words.
    public func shown(units: [OrgUnit.ID: String], _ language: Language) -> (old: String, new: String) {
        (shown(old, units, language), shown(new, units, language))
    }

    private func shown(_ value: String, _ units: [OrgUnit.ID: String], _ language: Language) -> String {
        switch field {
        case .unit: units[OrgUnit.ID(value)] ?? value
        case .listed: value == "true" ? Say.yes(language) : Say.no(language)
        case .name, .kind, .position, .grade, .echelon, .standing, .email: value
        }
    }
}
