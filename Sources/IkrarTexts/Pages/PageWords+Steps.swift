extension PageWords {
    /// Opening, closing and reopening an event.
    static let steps: [String: Text] = [
        "step_meaning": Text("Artinya", "What it means"),
        "step_impossible": Text(
            "Langkah ini tidak dapat diambil dalam keadaan acara sekarang.",
            "This step cannot be taken as the event stands now."),
        "step_open": Text("Buka acara", "Open the event"),
        "step_open_hint": Text(
            "Menetapkan siapa yang wajib hadir, lalu gerbang boleh bekerja.",
            "Fixes who must come; then the gates may work."),
        "step_open_meaning_1": Text(
            "Daftar wajib hadir ditetapkan menurut daftar pegawai saat ini: perubahan sesudahnya tidak mengubah acara ini.",
            "Who must come is fixed from the staff list as it is now: later changes do not change this event."),
        "step_open_meaning_2": Text(
            "Gerbang menerima pindaian dalam waktu tiap sesi.", "Gates accept scans within each session's times."),
        "step_open_meaning_3": Text(
            "Acara tidak dapat dikembalikan ke keadaan disiapkan.", "The event cannot go back to being prepared."),
        "notice_step_open": Text(
            "Acara dibuka; daftar wajib hadir sudah ditetapkan.", "The event is open; who must come is fixed."),
        "step_close": Text("Tutup acara", "Close the event"),
        "step_close_hint": Text(
            "Sesudahnya, yang tidak hadir tercatat tanpa keterangan.", "From then on, who did not come is absent."),
        "step_close_meaning_1": Text(
            "Yang belum hadir dan tidak berhalangan tercatat tanpa keterangan.",
            "Who is not in and not excused counts as absent."),
        "step_close_meaning_2": Text(
            "Pindaian baru ditolak; pindaian yang dibuat sebelumnya dan menyusul tetap dihitung, dan masuk daftar tinjauan.",
            "New scans are refused; scans made before and handed in later still count, and go on the review list."),
        "step_close_meaning_3": Text(
            "Acara masih dapat dibuka kembali selama belum disahkan.",
            "The event can be opened again as long as it is not sealed."),
        "notice_step_close": Text("Acara ditutup.", "The event is closed."),
        "step_reopen": Text("Buka kembali acara", "Open the event again"),
        "step_reopen_hint": Text(
            "Gerbang menerima pindaian lagi; daftar wajib hadir tetap.",
            "Gates accept scans again; who must come stays as it was."),
        "step_reopen_meaning_1": Text(
            "Daftar wajib hadir tetap seperti saat acara dibuka.", "Who must come stays as it was when it was opened."),
        "step_reopen_meaning_2": Text(
            "Gerbang menerima pindaian lagi, dalam waktu tiap sesi.",
            "Gates accept scans again, within each session's times."),
        "step_reopen_meaning_3": Text(
            "Tanpa keterangan kembali menjadi belum hadir sampai acara ditutup lagi.",
            "Absent becomes not yet in again, until the event is closed once more."),
        "notice_step_reopen": Text("Acara dibuka kembali.", "The event is open again."),
    ]
}
