/// What stands above and beneath one signature.
struct SignatureWords: Hashable, Sendable {
    var side: DocumentTemplate.Signature.Side
    var heading: String
    /// `nil` when nobody knows who signs: then there are dots to write it on.
    var position: String?
    /// Dots to write on when empty.
    var name: String
    var rank: String
    /// In its groups; dots to write on when the name is empty, too.
    var nip: String
    var hasStampBox: Bool

    init(
        _ signature: DocumentTemplate.Signature,
        _ agency: AgencyTemplate,
        _ fields: DocumentFields,
        _ content: DocumentContent
    ) {
        let standIn = signature.signer == .leader && content.leader == nil ? signature.standIn : nil
        let signatory =
            switch signature.signer {
            case .headOfOPD: content.headOfOPD
            case .person: content.person ?? Signatory(position: "")
            case .leader: content.leader ?? standIn.flatMap { agency.signatories[$0.signatory] }
            case .named(let key): agency.signatories[key]
            }
        side = signature.side
        heading = fields.worded(standIn?.heading ?? signature.heading)
        hasStampBox = signature.hasStampBox
        position = signatory.map { Self.closed(fields.worded($0.position)) }
        name = signatory?.name ?? ""
        rank = signatory?.rank ?? ""
        nip = OfficialNIP.grouped(signatory?.nip ?? "")
    }

    /// With the comma that stands behind a position above a signature.
    private static func closed(_ position: String) -> String {
        guard let last = position.last, !",;:".contains(last) else { return position }
        return position + ","
    }
}
