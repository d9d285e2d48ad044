/// Everyone of a regency. An element is made when asked for, alike each time; nothing is held but the regency.
public struct InventedPeople: RandomAccessCollection, Sendable {
    let regency: InventedRegency

    public var startIndex: Int { 0 }
    public var endIndex: Int { regency.records.count }

    public subscript(index: Int) -> InventedPerson {
        let record = regency.records[index]
        let tree = regency.tree
        let seed = regency.recipe.seed
        let unit = Int(record.unit)
        let opd = Int(tree.opdOfUnit[unit])
        var names = SplitMix64(seed: seed, purpose: .name, index: index)
        let name = PersonName(isMale: record.isMale, &names)
        var studies = SplitMix64(seed: seed, purpose: .titles, index: index)
        let titles = PersonTitles(record, name.origin, &studies)
        let post = record.leads ? nil : Post.all[Int(record.post)]
        let eselon = record.leads ? tree.leaderEselon[unit] : ""
        let grade = Grade(rawValue: record.grade)
        var contacts = SplitMix64(seed: seed, purpose: .contact, index: index)
        return InventedPerson(
            index: index,
            nip: record.nip,
            kind: record.kind,
            name: name.text,
            frontTitles: titles.front,
            backTitles: titles.back,
            isMale: record.isMale,
            birth: record.birthDay,
            opd: opd,
            opdName: tree.opds[opd].name,
            opdAbbreviation: tree.opds[opd].abbreviation,
            unit: tree.titles[unit],
            unitPath: tree.paths[unit],
            unitID: tree.units[unit].id,
            golongan: grade.name,
            pangkat: grade.rank,
            jabatan: post?.title ?? tree.leaderPosts[unit],
            jenisJabatan: post == nil && !eselon.isEmpty
                ? "Jabatan Struktural"
                : post?.isFunctional ?? true ? "Jabatan Fungsional" : "Jabatan Pelaksana",
            eselon: eselon,
            isHead: record.leads && tree.unitOfOPD[opd] == record.unit,
            standing: record.standing,
            email: Self.email(name.text, &contacts),
        )
    }

    /// Under `.example`, which RFC 2606 keeps from ever being anyone's.
    private static func email(_ name: String, _ stream: inout SplitMix64) -> String {
        let letters = name.utf8.filter { $0 != 32 && $0 != 46 }.prefix(14)
        let hosts = ["surel.example", "pos.example", "guru.belajar.example"]
        return String(decoding: letters, as: UTF8.self).lowercased() + stream.digits(3) + "@" + stream.pick(hosts)
    }
}
