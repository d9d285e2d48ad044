/// The 51 OPD of one region with everything below them. All regions have the same shape, so that a unit's place in its
/// region tells what it is.
struct RegionPlan {
    private(set) var units: [UnitPlan] = []
    private let suffix: String

    /// - Parameters:
    ///   - region: the name of the region, or nil when the regency is not divided.
    ///   - kecamatan: twenty names.
    init(place: String, region: String?, kecamatan: [String]) {
        suffix = region.map { " Wilayah \($0)" } ?? ""
        let mark = region.map { " \($0.uppercased())" } ?? ""
        addSecretariat(mark)
        for plan in OPDCatalogue.offices(place: place) { addOffice(plan, mark, kecamatan) }
        for name in kecamatan { addKecamatan(name) }
    }

    private mutating func add(
        _ name: String, under parent: Int?, _ work: UnitPlan.Work, weight: Int, leader: UnitPlan.Leader?,
        abbreviation: String = "",
    ) -> Int {
        units.append(
            UnitPlan(
                name: name, parent: parent, work: work, leader: leader, weight: weight, abbreviation: abbreviation,
            ))
        return units.count - 1
    }

    private mutating func addSecretariat(_ mark: String) {
        let opd = add(
            "Sekretariat Daerah" + suffix, under: nil, .office, weight: 0,
            leader: .init(post: "Sekretaris Daerah", eselon: "II.a"), abbreviation: "SETDA" + mark,
        )
        for (assistant, sections) in OPDCatalogue.assistants {
            let above = add(assistant, under: opd, .office, weight: 30, leader: .init(post: assistant, eselon: "II.b"))
            for section in sections {
                _ = add(
                    "Bagian \(section)", under: above, .office, weight: 210,
                    leader: .init(post: "Kepala Bagian \(section)", eselon: "III.a"),
                )
            }
        }
    }

    private mutating func addOffice(_ plan: OPDCatalogue.Office, _ mark: String, _ kecamatan: [String]) {
        let opd = add(
            plan.name + suffix, under: nil, plan.work, weight: 0,
            leader: .init(post: plan.headPost, eselon: "II.b"), abbreviation: plan.abbreviation + mark,
        )
        let share = plan.weight * 10 / (plan.divisions.count + 1)
        // Technical offices keep general administration in their secretariat whatever their own work is.
        _ = add(
            plan.isRegionalSecretariat ? "Bagian Umum" : "Sekretariat", under: opd, .office, weight: share,
            leader: .init(post: plan.isRegionalSecretariat ? "Kepala Bagian Umum" : "Sekretaris", eselon: "III.a"),
        )
        for division in plan.divisions {
            _ = add(
                division, under: opd, plan.divisionWork, weight: share,
                leader: .init(post: "Kepala \(division)", eselon: plan.isRegionalSecretariat ? "III.a" : "III.b"),
            )
        }
        for service in plan.services {
            _ = add(
                service, under: opd, plan.work, weight: 60, leader: .init(post: "Kepala \(service)", eselon: "IV.a"))
        }
        if plan.work == .school { addSchools(under: opd, kecamatan) }
        if plan.hasHealthCentres { addHealthCentres(under: opd, kecamatan) }
    }

    private mutating func addSchools(under opd: Int, _ kecamatan: [String]) {
        let leader = UnitPlan.Leader(post: "Kepala Sekolah", eselon: "")
        for name in kecamatan {
            _ = add("UPT Satuan Pendidikan TKN Pembina \(name)", under: opd, .school, weight: 60, leader: leader)
            for number in 1...8 {
                _ = add(
                    "UPT Satuan Pendidikan SDN \(name) \(number.padded(2))", under: opd, .school, weight: 180,
                    leader: leader)
            }
            for number in 1...2 {
                _ = add(
                    "UPT Satuan Pendidikan SMPN \(number) \(name)", under: opd, .school, weight: 330,
                    leader: leader)
            }
        }
    }

    private mutating func addHealthCentres(under opd: Int, _ kecamatan: [String]) {
        for name in kecamatan {
            let centre = add(
                "UPTD Puskesmas \(name)", under: opd, .health, weight: 700,
                leader: .init(post: "Kepala UPTD Puskesmas \(name)", eselon: ""),
            )
            _ = add("Puskesmas Pembantu \(name)", under: centre, .health, weight: 60, leader: nil)
        }
    }

    private mutating func addKecamatan(_ name: String) {
        let opd = add(
            "Kecamatan \(name)", under: nil, .office, weight: 0,
            leader: .init(post: "Camat \(name)", eselon: "III.a"),
            abbreviation: "KEC. \(name.uppercased())",
        )
        _ = add(
            "Sekretariat Kecamatan", under: opd, .office, weight: 160,
            leader: .init(post: "Sekretaris Kecamatan", eselon: "III.b"),
        )
        for section in OPDCatalogue.kecamatanSections {
            _ = add(
                "Seksi \(section)", under: opd, .office, weight: 70,
                leader: .init(post: "Kepala Seksi \(section)", eselon: "IV.a"),
            )
        }
        let second = units.count.isMultiple(of: 3) ? [" Lor"] : []
        for side in [""] + second {
            _ = add(
                "Kelurahan \(name)\(side)", under: opd, .office, weight: 90,
                leader: .init(post: "Lurah \(name)\(side)", eselon: "IV.a"),
            )
        }
    }
}
