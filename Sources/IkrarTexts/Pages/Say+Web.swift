/// What the server says where a request cannot be answered.
extension Say {
    public static let noSuchPage = Text(
        "Halaman ini tidak ada. Periksa alamatnya, atau mulai lagi dari halaman depan.",
        "There is no such page. Check the address, or start again from the front page.",
    )
    public static let methodRefused = Text(
        "Alamat ini tidak menerima cara itu.", "This address does not take that method.")
    public static let signInNeeded = Text("Silakan masuk lebih dahulu.", "Please sign in first.")
    public static let roleRefused = Text(
        "Peran Anda tidak berhak melihat atau mengubah ini. Jika seharusnya boleh, mintalah kepada Kesbangpol.",
        "Your role may not see or change this. If it should, ask Kesbangpol.",
    )
    public static let ownRegistry = Text(
        "Server ini melayani registri Anda sendiri; tidak ada yang perlu dikirim.",
        "This server serves your own registry; there is nothing to send.",
    )
    public static let strangeOrigin = Text(
        "Permintaan ini datang dari situs lain dan ditolak. Buka halamannya langsung, lalu coba lagi.",
        "This request came from another site and was refused. Open the page itself and try again.",
    )
    public static let staleForm = Text(
        "Formulir ini sudah kedaluwarsa; tidak ada yang berubah. Muat ulang halamannya, lalu kirim lagi.",
        "This form has expired; nothing was changed. Reload the page and send it again.",
    )
    public static let nothingToPrint = Text(
        "Tidak ada yang dicetak: tidak seorang pun memenuhi pilihan ini.",
        "There is nothing to print: nobody fits this choice.",
    )

    /// - Parameter files: Templates that do not print a number.
    public static func numberNotPrinted(_ files: String) -> Text {
        let files = Quoted.visible(files)
        return Text(
            "Nomor dokumen tidak akan tercetak: templat \(files) tidak memuat {number}. Kosongkan nomornya, atau minta pengelola menambahkannya di templat.",
            "The document's number would not be printed: there is no {number} in the template \(files). Leave the number empty, or have it added to the template.",
        )
    }

    public static let planGone = Text(
        "Rencana impor ini tidak ada lagi: sudah diterapkan, lebih dari satu jam, tergeser rencana impor lain, atau milik akun lain. Unggah daftarnya sekali lagi.",
        "This plan of an import is not there any more: it was applied, is over an hour old, was pushed out by another import, or is another account's. Upload the lists again.",
    )
    public static let serverBusy = Text(
        "Server sedang sibuk; tidak ada yang berubah. Tunggu sebentar, lalu coba lagi.",
        "The server is busy; nothing was changed. Wait a moment and try again.",
    )
    public static let uploadNotStored = Text(
        "Kiriman tidak dapat disimpan sementara di server: mungkin disknya penuh. Sampaikan kepada pengelola.",
        "What was sent could not be stored in the server for a while: its disk may be full. Tell whoever runs it.",
    )
    public static let serverFault = Text(
        "Terjadi kesalahan di server; tidak ada yang disimpan. Coba lagi; jika berulang, sampaikan nomor di bawah kepada pengelola.",
        "Something went wrong in the server; nothing was kept. Try again; if it comes back, tell whoever runs it the number below.",
    )

    public static func fieldMissing(_ name: String) -> Text {
        Text("Isian “\(name)” belum diisi.", "The field “\(name)” is empty.")
    }

    public static func fieldBroken(_ name: String) -> Text {
        Text("Isian “\(name)” tidak dapat dibaca.", "The field “\(name)” cannot be read.")
    }

    /// - Parameter line: As somebody typed it.
    public static func lineWithoutNIP(_ line: String) -> Text {
        let line = Quoted.short(line)
        return Text(
            "Baris “\(line)” tidak memuat NIP yang benar (18 angka). Betulkan atau hapus baris itu; tidak ada yang dicatat.",
            "The line “\(line)” holds no right NIP (18 digits). Mend it or remove it; nothing was recorded.",
        )
    }

    /// - Parameter nip: Whole: it is told to whoever typed it.
    public static func unknownNIP(_ nip: String) -> Text {
        Text(
            "NIP \(nip) tidak ada di daftar pegawai. Betulkan atau hapus; tidak ada yang dicatat.",
            "NIP \(nip) is not among the employees. Mend it or remove it; nothing was recorded.",
        )
    }

    public static let listAndNIPs = Text(
        "Berkas daftar dan NIP dikirim bersama. Kirim satu saja; yang lain sesudahnya. Tidak ada yang dicatat.",
        "A list and NIPs were sent together. Send one of them, and the other one afterwards; nothing was recorded.",
    )

    public static func bodyTooLarge(_ limit: String) -> Text {
        Text(
            "Kiriman terlalu besar: paling banyak \(limit). Tidak ada yang disimpan.",
            "What was sent is too large: at most \(limit). Nothing was kept.",
        )
    }

    public static func bodyBroken(_ reason: String) -> Text {
        Text(
            "Kiriman tidak dapat dibaca (\(reason)). Tidak ada yang disimpan.",
            "What was sent cannot be read (\(reason)). Nothing was kept.",
        )
    }

    public static func routesUnanswered(_ routes: String) -> Text {
        Text("Alamat yang tidak ada penjawabnya: \(routes).", "Routes that nobody answers: \(routes).")
    }

    public static func templatesBroken(_ place: String) -> Text {
        Text(
            "Templat halaman tidak dapat dipakai: \(place). Perbaiki berkas itu, atau kembalikan yang asli.",
            "A page's template cannot be used: \(place). Mend that file, or put the original back.",
        )
    }

    public static func assetsMissing(_ path: String) -> Text {
        Text(
            "Berkas untuk peramban tidak ditemukan di \(path). Sebutkan foldernya dengan --public atau IKRAR_PUBLIC; folder itu bernama public di salinan sumber ikrar.",
            "The files for browsers were not found at \(path). Name their folder with --public or IKRAR_PUBLIC; it is called public in a copy of ikrar's source.",
        )
    }
}
