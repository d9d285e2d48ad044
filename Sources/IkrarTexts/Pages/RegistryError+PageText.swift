public import IkrarRegistry

extension RegistryError {
    /// As a page says it: ``text`` advises commands and options, where a page has buttons and fields.
    public var pageText: Text {
        if let told = Self.toldOnPages[code] { return told }
        let subject = Quoted.short(subject)
        switch code {
        case .badTime:
            return Text("“\(subject)” bukan tanggal atau jam.", "“\(subject)” is not a date or a time.")
        case .eventExists, .sessionExists, .loginTaken:
            return Text(
                "Nama “\(subject)” sudah dipakai; pilih yang lain.", "The name “\(subject)” is taken; choose another.")
        case .accountNameMissing:
            return Text(
                "Nama orangnya kosong atau terlalu panjang: paling banyak 200 tanda.",
                "The person's name is empty or too long: at most 200 characters.")
        case .missingCountDiffers: return PageWords.missingDiffers(Int(detail) ?? 0)
        default: return text
        }
    }

    private static let toldOnPages = ofEvents.merging(ofPeople) { $1 }.merging(ofAccounts) { $1 }.merging(ofServer) {
        $1
    }

    private static let ofEvents: [Code: Text] = [
        .timesOutOfOrder: Text(
            "Waktunya tidak berurutan: gerbang dibuka, mulai, batas terlambat, ditutup.",
            "The times do not follow one another: gates open, start, late limit, closing."),
        .reasonMissing: Text(
            "Tulis alasannya: disimpan bagi pemeriksa di kemudian hari.",
            "Write the reason: it is kept for whoever examines it later."),
        .eventNotOpen: Text(
            "Acara ini tidak sedang dibuka; tidak ada yang berubah.",
            "This event is not open now; nothing was changed."),
        .eventNotClosed: Text(
            "Acara ini tidak sedang ditutup; tidak ada yang berubah.",
            "This event is not closed now; nothing was changed."),
        .eventNotDraft: Text(
            "Acara ini sudah pernah dibuka; tidak ada yang berubah.",
            "This event was opened before; nothing was changed."),
        .eventSealed: Text(
            "Acara ini sudah disahkan; catatannya tidak dapat diubah lagi.",
            "This event is sealed; its records can no longer be changed."),
        .nobodyObliged: Text(
            "Acara tidak dibuka, karena tidak seorang pun wajib hadir. Impor daftar pegawai lebih dahulu.",
            "The event was not opened, because nobody would have to come. Import the staff list first."),
        .reviewOpen: Text(
            "Masih ada peserta dalam antrean: tetapkan dahulu siapa mereka.",
            "Participants are still queued: settle first who they are."),
        .noSuchEvent: Text("Acara ini tidak ada.", "There is no such event."),
        .noSuchSession: Text("Sesi ini tidak ada pada acara itu.", "That event has no such session."),
        .hallPlaceMissing: Text(
            "Isi tempat nonton barengnya, misalnya “Aula Dinkes”.",
            "Fill in where they watched, such as “Aula Dinkes”."),
        .hallNotBegun: Text(
            "Acaranya belum mulai. Nyatakan siapa yang nonton bareng sesudah acara dimulai.",
            "The event has not begun. Declare who watched in a hall after it has."),
        .hallDiffers: Text(
            "Tempat ini sudah dinyatakan dengan nomor surat atau akun lain. Pakai yang sama untuk menambah orang, atau tarik dahulu pernyataan itu.",
            "This place is declared already with another letter or account. Give the same ones to add people, or withdraw that declaration first."
        ),
        .circularUnpublished: Text(
            "Surat edarannya belum diterbitkan. Kesbangpol menerbitkannya pada halaman surat edaran: berkas, nomor, dan batas waktunya.",
            "The circular is not published yet. Kesbangpol publishes it on the circular's page: file, number and deadline."
        ),
        .circularHasNoGate: Text(
            "Ini surat edaran: dibaca, bukan dihadiri. Tidak ada gerbang, sesi, ikrar, atau laporan webinar untuknya.",
            "This is a circular: it is read, not attended. It has no gate, session, pledge or webinar report."),
        .acknowledgementAnnulled: Text(
            "Pernyataan Anda sudah membaca versi ini telah dibatalkan petugas. Hubungi Kesbangpol: yang menghitungnya lagi daftar bertanda tangan.",
            "Your confirmation of this version was annulled. Ask Kesbangpol: a signed list makes it count again."),
        .acknowledgementUncounted: Text(
            "Tercatat bahwa Anda sudah membacanya, tetapi belum dihitung pada daftar: menurut data kepegawaian Anda tidak lagi aktif. Bila itu keliru, sampaikan kepada BKPSDM.",
            "That you have read it is on record, but no roster counts it: as HR's list has it, you are no longer active. If that is wrong, tell HR."
        ),
        .noSuchCircular: Text("Versi surat edaran ini tidak ada.", "There is no such version of the circular."),
        .noSuchHall: Text("Pernyataan nonton bareng ini tidak ada.", "There is no such hall."),
        .noSuchScan: Text("Pindaian ini tidak ada.", "There is no such scan."),
        .annulledAlready: Text(
            "Pindaian ini sudah dibatalkan sebelumnya; tidak ada yang berubah.",
            "This scan was annulled before; nothing was changed."),
        .annulRefused: Text(
            "Pindaian ini tidak membuat siapa pun tercatat hadir; tidak ada yang perlu dibatalkan.",
            "This scan put nobody on record, so there is nothing to annul."),
        .supervisorNeeded: Text(
            "Pindaian ini sudah terlalu lama: hanya penyelia yang boleh membatalkannya.",
            "This scan is too old: only a supervisor may annul it."),
    ]

    private static let ofPeople: [Code: Text] = [
        .noSuchPerson: Text("Pegawai ini tidak ada di sini.", "This person is not here."),
        .noSuchUnit: Text("OPD atau unit ini tidak ada.", "There is no such OPD or unit."),
        .noSuchExcuse: Text(
            "Tidak ada keterangan yang tercatat bagi pegawai ini.", "Nothing is on record that excuses this person."),
        .documentMissing: Text(
            "Isi nomor suratnya: nomor itulah buktinya.", "Fill in the letter's number: it is the proof."),
        .noBadge: Text(
            "Pegawai ini tidak mempunyai badge yang berlaku. Terbitkan dahulu.",
            "This person has no good badge. Issue one first."),
        .linkWithdrawn: Text(
            "Tautan pribadi pegawai ini sudah dicabut. Perbarui supaya ada tautan yang berlaku.",
            "This person's link is withdrawn. Renew it, so that one is good."),
        .nipTaken: Text("NIP ini sudah dipakai pegawai lain.", "This NIP belongs to somebody else."),
        .pledgeTextMissing: Text(
            "Acara ini belum mempunyai naskah ikrar. Mintalah Kesbangpol menetapkannya.",
            "This event has no pledge text yet. Ask Kesbangpol to set it."),
        .noSuchDuta: Text("Masa tugas duta netralitas ini tidak ada.", "There is no such term of a duta netralitas."),
        .dutaEnded: Text(
            "Masa tugas duta netralitas ini sudah berakhir pada hari itu.",
            "This term of a duta netralitas is over by that day already."),
        .sameNIP: Text("NIP lama dan NIP baru sama.", "The old and the new NIP are the same."),
    ]

    private static let ofAccounts: [Code: Text] = [
        .noSuchAccount: Text("Akun ini tidak ada.", "There is no such account."),
        .opdNeeded: Text(
            "Pilih OPD-nya: peran ini hanya berlaku untuk satu OPD.", "Choose the OPD: this role is for one OPD alone."),
        .opdUnneeded: Text(
            "Kosongkan OPD-nya: hanya kepala OPD yang terikat pada satu OPD.",
            "Leave the OPD empty: only the head of an OPD is bound to one."),
        .lastAdmin: Text(
            "Ini akun Kesbangpol terakhir yang dapat masuk; tidak ada yang berubah. Tambahkan akun lain dengan peran itu, dan tunggu sampai kata sandinya dibuat.",
            "This is the last account of Kesbangpol that can sign in; nothing was changed. Add another with that role, and wait until its password is set."
        ),
        .totpEnrolled: Text(
            "Akun ini sudah mempunyai kode autentikator. Bila teleponnya hilang atau diganti, mintalah diundang ulang.",
            "This account has authenticator codes already. If the phone was lost or replaced, ask to be invited again."),
    ]

    /// What only whoever runs the server can mend. The log tells them which it is.
    private static let ofServer: [Code: Text] = {
        let broken = Text(
            "Registri pada server ini tidak dapat dipakai; tidak ada yang disimpan. Sampaikan kepada pengelola server.",
            "The registry of this server cannot be used; nothing was kept. Tell whoever runs the server.")
        let away = Text(
            "Registri sedang tidak terjangkau, dan belum tentu langkah terakhir tersimpan. Tunggu sebentar, lihat dahulu keadaannya, dan ulangi hanya bila belum tersimpan.",
            "The registry cannot be reached now, and the last step may or may not have been kept. Wait a moment, look first, and do it again only if it was not."
        )
        let codes: [Code] = [
            .registryMissing, .registryExists, .registryForeign, .registryUnwritable, .registryNewer, .registryBroken,
            .registryRefused, .registryAddress, .keysMissing, .keysExist, .keysUnsafe, .keysBroken, .keysForeign,
        ]
        return Dictionary(uniqueKeysWithValues: codes.map { ($0, broken) }).merging(passing) { $1 }
            .merging([.registryUnreachable: away]) { $1 }
    }()

    /// What may go as it came. Where the registry lies is nothing that a page tells.
    private static let passing: [Code: Text] = [
        .registryLocked: Text(
            "Registri sedang dipakai pekerjaan lain yang belum selesai; tidak ada yang berubah. Tunggu sebentar, lalu ulangi.",
            "Other work that is not done yet holds the registry; nothing was changed. Wait a moment, then try again."),
        .registryChanged: Text(
            "Ada yang mengubah registri pada saat yang sama; belum ada yang disimpan. Ulangi langkah ini.",
            "Somebody else changed the registry at the same time; nothing is kept. Take this step again."),
        .diskFull: Text(
            "Ruang simpan server ini habis; langkah ini belum tersimpan. Sampaikan kepada pengelola server.",
            "The disk of this server is full; this step was not kept. Tell whoever runs the server."),
        .textRefused: Text(
            "Isian memuat karakter U+0000, yang tidak dapat disimpan; tidak ada yang berubah. Buang karakter itu, lalu ulangi.",
            "What was entered holds the character U+0000, which cannot be kept; nothing was changed. Take it out, then try again."
        ),
    ]
}
