import HTTPTypes

extension Route {
    /// Method and path; `{name}` is a part that differs.
    var address: (method: HTTPRequest.Method, path: String) {
        switch self {
        case .home: (.get, "/")
        case .signInForm: (.get, "/masuk")
        case .signIn: (.post, "/masuk")
        case .invitation: (.get, "/undangan/{code}")
        case .acceptInvitation: (.post, "/undangan/{code}")
        case .language: (.post, "/bahasa")
        case .asset: (.get, "/aset/{file}")
        case .health: (.get, "/healthz")
        case .readiness: (.get, "/readyz")
        case .metrics: (.get, "/metrics")
        case .signOut: (.post, "/keluar")
        case .secondFactor: (.get, "/akun/kode")
        case .confirmSecondFactor: (.post, "/akun/kode")
        case .account: (.get, "/akun")
        case .changePassword: (.post, "/akun/sandi")
        case .signOutEverywhere: (.post, "/akun/keluar-semua")
        case .events: (.get, "/acara")
        case .newEvent: (.get, "/acara/baru")
        case .createEvent: (.post, "/acara")
        case .event: (.get, "/acara/{event}")
        case .newSession: (.get, "/acara/{event}/sesi/baru")
        case .createSession: (.post, "/acara/{event}/sesi")
        case .eventStep: (.get, "/acara/{event}/langkah/{step}")
        case .takeEventStep: (.post, "/acara/{event}/langkah/{step}")
        case .gates: (.get, "/acara/{event}/gerbang")
        case .inviteDevice: (.post, "/acara/{event}/gerbang")
        case .revokeInvitation: (.post, "/acara/{event}/undangan-gerbang/{invitation}/cabut")
        case .device: (.get, "/acara/{event}/gerbang/{device}")
        case .renameGate: (.post, "/acara/{event}/gerbang/{device}/nama")
        case .revokeDevice: (.post, "/acara/{event}/gerbang/{device}/cabut")
        case .board: (.get, "/acara/{event}/papan")
        case .boardStream: (.get, "/acara/{event}/aliran")
        case .review: (.get, "/acara/{event}/tinjauan")
        case .settleReview: (.post, "/acara/{event}/tinjauan")
        case .offices: (.get, "/acara/{event}/opd")
        case .setExcuseDeadline: (.post, "/acara/{event}/batas-keterangan")
        case .rosterClosing: (.get, "/acara/{event}/tutup-daftar")
        case .closeRosters: (.post, "/acara/{event}/tutup-daftar")
        case .office: (.get, "/acara/{event}/opd/{opd}")
        case .officeStream: (.get, "/acara/{event}/opd/{opd}/aliran")
        case .setExcuses: (.post, "/acara/{event}/opd/{opd}/keterangan")
        case .withdrawExcuse: (.post, "/acara/{event}/opd/{opd}/keterangan/batal")
        case .signOff: (.get, "/acara/{event}/opd/{opd}/pengesahan")
        case .verifyRoster: (.post, "/acara/{event}/opd/{opd}/pengesahan")
        case .withdrawVerification: (.post, "/acara/{event}/opd/{opd}/pengesahan/cabut")
        case .closeRoster: (.post, "/acara/{event}/opd/{opd}/tutup")
        case .corrections: (.get, "/acara/{event}/koreksi")
        case .decideCorrection: (.post, "/acara/{event}/koreksi/{correction}")
        case .newCorrection: (.get, "/acara/{event}/opd/{opd}/koreksi")
        case .proposeCorrection: (.post, "/acara/{event}/opd/{opd}/koreksi")
        case .personal: (.get, "/saya/{link}")
        case .personalBadge: (.get, "/saya/{link}/lencana.png")
        case .enrolDevice: (.post, "/api/v1/devices/enrol")
        case .manifest: (.get, "/api/v1/events/{event}/manifest")
        case .scans: (.post, "/api/v1/events/{event}/scans")
        case .annulments: (.post, "/api/v1/events/{event}/annulments")
        }
    }

    /// Whether programs ask: they hear JSON and codes, not pages and words.
    var isForPrograms: Bool {
        let path = address.path
        return path.hasPrefix("/api/") || self == .health || self == .readiness || self == .metrics
    }

    /// Whether asking may change something.
    var isChange: Bool { address.method != .get }
}
