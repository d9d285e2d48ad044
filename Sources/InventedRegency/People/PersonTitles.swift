/// Titles before and behind a name, after what the person studied and does.
struct PersonTitles {
    let front: String
    let back: String

    init(_ record: PersonRecord, _ origin: Origin, _ stream: inout SplitMix64) {
        let post = record.leads ? nil : Post.all[Int(record.post)]
        let schooling = record.leads ? Post.Schooling.bachelor : post?.schooling ?? .secondary
        var before: [String] = []
        var behind: [String] = []
        switch (schooling, post?.profession ?? .administration) {
        case (.secondary, _): break
        case (.diploma, .nurse): behind = ["A.Md.Kep."]
        case (.diploma, .midwife): behind = [stream.pick(["A.Md.Keb.", "A.Md.Keb", "Amd.Keb"])]
        case (.diploma, .healthWorker): behind = [stream.pick(["A.Md.KL", "A.Md.Gz.", "A.Md.Kes"])]
        case (.diploma, .computing): behind = ["A.Md.Kom."]
        case (.diploma, _): behind = [stream.pick(["A.Md.", "A.Md", "A.Md.Ak."])]
        case (_, .doctor): before = ["dr."]
        case (_, .dentist): before = ["drg."]
        case (_, .pharmacist): (before, behind) = (["apt."], ["S.Farm."])
        case (.profession, .nurse): behind = ["S.Kep.", "Ns."]
        case (_, .midwife): behind = [stream.pick(["S.Tr.Keb.", "S.ST", "S.Keb."])]
        case (_, .teacher): behind = [stream.pick(["S.Pd.", "S.Pd", "S.Pd.SD", "S.Pd.SD.", "S.Pd.I", "S.Ag."])]
        case (_, .computing): behind = [stream.pick(["S.Kom.", "S.Kom", "S.T."])]
        case (_, .farming): behind = [stream.pick(["S.P.", "SP", "S.Pt.", "S.Pi.", "S.TP."])]
        case (_, .healthWorker): behind = [stream.pick(["S.KM.", "SKM", "S.Gz."])]
        default:
            if record.birth / 10_000 < 1972, stream.chance(perMille: 400) {
                before = [stream.chance(perMille: 250) ? "Ir." : record.isMale ? "Drs." : "Dra."]
            } else {
                behind = [stream.pick(Self.general)]
            }
        }
        if schooling != .secondary, schooling != .diploma,
            stream.chance(perMille: record.leads ? 600 : 110)
        {
            behind.append(post?.profession == .teacher ? "M.Pd." : stream.pick(Self.masters))
        }
        if post?.profession == .teacher, stream.chance(perMille: 120) { behind.append("Gr.") }
        if record.leads, stream.chance(perMille: 30) { before.insert("Dr.", at: 0) }
        if origin.mayHaveBeenToMecca, stream.chance(perMille: record.birth / 10_000 < 1980 ? 120 : 20) {
            before.append(record.isMale ? "H." : "Hj.")
        }
        front = before.joined(separator: " ")
        back = behind.joined(separator: ", ")
    }

    private static let general = [
        "S.E.", "SE", "S.H.", "SH", "S.Sos.", "S.Sos", "S.IP.", "S.STP.", "S.AP.", "S.T.", "S.Si.", "S.I.Kom.", "S.E.",
    ]

    private static let masters = ["M.Si.", "M.M.", "MM", "M.H.", "M.AP.", "M.Kes.", "M.T."]
}
