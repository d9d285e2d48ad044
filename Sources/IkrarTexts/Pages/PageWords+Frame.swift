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
        "address_local": Text(
            "Alamat pada halaman ini hanya dapat dibuka di komputer ini, tidak di telepon. Minta pengelola server menjalankannya dengan alamat jaringan, yang disebutkan dalam IKRAR_ADDRESS (bagian Where it listens di docs/server.md), lalu buat lagi.",
            "The address on this page opens on this computer alone, not on phones. Ask who runs the server to run it with a network address, named in IKRAR_ADDRESS (docs/server.md, Where it listens), then make this anew."
        ),
    ]
}
