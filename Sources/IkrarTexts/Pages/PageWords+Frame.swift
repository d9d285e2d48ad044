extension PageWords {
    /// What stands on every page.
    static let frame: [String: Text] = [
        "skip": Text("Langsung ke isi", "Skip to the content"),
        "menu": Text("Menu", "Menu"),
        "menu_events": Text("Acara", "Events"),
        "menu_people": Text("Pegawai", "People"),
        "menu_import": Text("Impor pegawai", "Import staff"),
        "menu_user_accounts": Text("Pengguna", "Accounts"),
        "menu_tokens": Text("Token API", "API tokens"),
        "menu_trail": Text("Jejak audit", "Audit trail"),
        "menu_account": Text("Akun saya", "My account"),
        "sign_out": Text("Keluar", "Sign out"),
        "other_language": Text("English", "Bahasa Indonesia"),
        "tagline": Text("Registri ikrar netralitas ASN", "Registry of neutrality pledges"),
        "refused_title": Text("Tidak dapat diproses", "This cannot be done"),
        "back_home": Text("Ke halaman depan", "To the front page"),
        "fault_number": Text("Nomor kejadian", "Incident number"),
        "save": Text("Simpan", "Save"),
        "cancel": Text("Batal", "Cancel"),
        "role_admin": Text("Kesbangpol", "Kesbangpol"),
        "role_supervisor": Text("Pengawas gerbang", "Gate supervisor"),
        "role_operator": Text("Petugas gerbang", "Gate operator"),
        "role_head": Text("Kepala OPD", "Head of OPD"),
        "role_hr": Text("BKPSDM", "HR (BKPSDM)"),
        "role_auditor": Text("Bawaslu", "Bawaslu"),
    ]
}
