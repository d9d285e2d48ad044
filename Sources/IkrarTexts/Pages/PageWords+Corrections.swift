extension PageWords {
    /// Changes to closed rosters.
    static let corrections: [String: Text] = [
        "corrections_title": Text("Koreksi daftar hadir", "Corrections of rosters"),
        "corrections_lead": Text(
            "Yang sudah ditutup hanya berubah lewat koreksi: satu orang mengusulkan dengan nomor surat, orang lain memutuskan.",
            "A closed roster changes only by a correction: one person proposes it with a letter's number, another decides."
        ),
        "corrections_none": Text("Belum ada koreksi.", "No corrections yet."),
        "correction_new": Text("Usulkan koreksi", "Propose a correction"),
        "correction_person": Text("Pegawai", "Person"),
        "correction_choose": Text("Pilih …", "Choose …"),
        "correction_kind": Text("Seharusnya", "It should say"),
        "correction_present": Text("Hadir", "Came"),
        "correction_absent": Text("Tanpa keterangan", "Absent without a letter"),
        "correction_clock": Text("Jam hadir, bila diketahui", "Time of coming, if known"),
        "correction_clock_hint": Text(
            "Hanya untuk “Hadir”. Tanpa jam, orangnya dihitung tepat waktu.",
            "Only for “Came”. Without a time the person counts as in time."),
        "correction_document": Text("Nomor surat", "Number of the letter"),
        "correction_why": Text("Alasan", "Reason"),
        "correction_send": Text("Usulkan", "Propose"),
        "correction_not_closed": Text(
            "Daftar hadir ini belum ditutup: catat keterangan pada halaman OPD, koreksi belum diperlukan.",
            "This roster is not closed yet: enter a letter on the OPD's page; no correction is needed."),
        "correction_proposed": Text("Diusulkan", "Proposed"),
        "correction_decided": Text("Diputuskan", "Decided"),
        "correction_pending": Text("Menunggu keputusan", "Waiting"),
        "correction_approved": Text("Disetujui", "Approved"),
        "correction_rejected": Text("Ditolak", "Rejected"),
        "correction_replaced": Text("Diganti koreksi lain", "Replaced"),
        "correction_approve": Text("Setujui", "Approve"),
        "correction_reject": Text("Tolak", "Reject"),
        "correction_decide_why": Text("Alasan (wajib bila ditolak)", "Reason (needed to reject)"),
        "correction_own": Text(
            "Usulan Anda sendiri: diputuskan orang lain.", "Your own proposal: somebody else decides."),
        "notice_correction_proposed": Text(
            "Koreksi sudah diusulkan; berlaku setelah disetujui orang lain.",
            "The correction is proposed; it counts once somebody else approves it."),
        "notice_correction_approved": Text("Koreksi disetujui dan berlaku.", "The correction is approved and counts."),
        "notice_correction_rejected": Text("Koreksi ditolak.", "The correction is rejected."),
    ]
}
