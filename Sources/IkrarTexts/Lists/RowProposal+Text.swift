public import IkrarRegistry

extension RowProposal.Ground {
    /// Why this person is proposed.
    public var text: Text {
        switch self {
        case .digitsAndName:
            Text(
                "15 angka pertama NIP dan namanya cocok dengan tepat satu pegawai.",
                "The first 15 digits of the NIP and the name fit exactly one person.")
        case .remainingDigitsAndName:
            Text(
                "Angka NIP yang tersisa dan namanya cocok dengan tepat satu pegawai.",
                "The digits left of the NIP and the name fit exactly one person.")
        case .nameAndUnit:
            Text(
                "Nama dan unit kerjanya cocok dengan tepat satu pegawai.",
                "The name and the unit fit exactly one person.")
        }
    }
}
