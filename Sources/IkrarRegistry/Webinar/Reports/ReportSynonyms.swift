/// The headers that vendors use, as ``Spelling/key(_:)`` reduces them. Of several columns for one field the least rank wins.
enum ReportSynonyms {
    static func meaning(of key: String) -> (field: ReportField, rank: Int)? {
        if let known = meanings[key] { return known }
        // What organisers ask for in forms and registrations is called as in HR's lists.
        guard let listed = HeaderSynonyms.meaning(of: key) else { return nil }
        switch listed.field {
        case .nip: return (.nip, listed.rank)
        case .name: return (.name, 5 + listed.rank)
        case .opd: return (.unit, listed.rank)
        case .unit: return (.unit, 10 + listed.rank)
        case .email, .officialEmail: return (.email, 5 + listed.rank)
        case .nameAndNIP: return (.name, 4)
        default: return nil
        }
    }

    /// Headers of reports that say nothing of who was there for how long.
    static func isIdle(_ key: String) -> Bool {
        idle.contains(key) || key.hasPrefix("engagement") || HeaderSynonyms.meaning(of: key) != nil
    }

    private static let meanings: [String: (field: ReportField, rank: Int)] = {
        var table: [String: (field: ReportField, rank: Int)] = [:]
        func add(_ field: ReportField, _ ranks: String...) {
            for (rank, keys) in ranks.enumerated() {
                for key in keys.split(separator: " ") { table[String(key)] = (field, rank) }
            }
        }
        add(
            .name, "nameoriginalname usernameoriginalname namanamaasli namapenggunanamaasli",
            "name fullname participantname displayname", "username namapengguna")
        add(.firstName, "firstname namadepan")
        add(.lastName, "lastname namabelakang")
        add(.email, "email useremail emailaddress emailpengguna alamatemail", "participantidupn upn")
        add(
            .join, "jointime waktubergabung firstjoin firstjointime timejoined firstseen joinedatbeta joinedat",
            "attendancestartedat")
        add(.leave, "leavetime waktukeluar lastleave lastleavetime timeexited attendancestoppedat")
        add(
            .duration, "durationminutes durasimenit inmeetingduration timeinsessionminutes attendedduration timeincall",
            "totaldurationminutes totaldurasimenits totaldurasimenit duration durasi")
        add(.waiting, "inwaitingroom diruangtunggu")
        add(.attended, "attended")
        add(.action, "useraction action")
        add(.moment, "timestamp capwaktu stempelwaktu utceventtimestamp")
        add(.meeting, "meetingid idrapat webinarid")
        add(.topic, "topic topik")
        return table
    }()

    private static let idle: Set<String> = [
        "guest", "isguest", "tamu", "recordingconsent", "recordingdisclaimerresponse", "responspenafianrekaman",
        "countryregionname", "countryregion", "phone", "registrationtime", "approvalstatus", "sourcename", "role",
        "department", "group", "haszoomrooms", "creationtime", "starttime", "endtime", "participants", "marketingoptin",
        "username", "sno", "meetingcode", "sessionid", "participantid", "useragent", "attendancetype", "hostname",
        "totalparticipantminutes", "waktumulai", "waktuberakhir", "peserta", "totalmenitpeserta", "id", "host",
        "namahost",
        "actualstarttime", "actualdurationminutes", "registered", "cancelled", "uniqueviewers", "totalusers",
        "maxconcurrentviews", "enableregistration", "nohp", "nowa", "no",
    ]
}
