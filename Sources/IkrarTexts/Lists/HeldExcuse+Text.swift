public import IkrarRegistry

extension ExcuseListReading.HeldReason {
    /// Why the row of an excuse list is held back and how to mend it.
    public var text: Text {
        switch self {
        case .nipUnreadable:
            Text(
                "NIP tidak terbaca. Tulis 18 angka sebagai teks, sesuai SIASN.",
                "The NIP cannot be read. Write its 18 digits as text, as in SIASN.")
        case .personUnknown:
            Text(
                "Tidak ada pegawai dengan NIP ini dalam registri. Periksa NIP-nya, atau impor daftar pegawai terbaru.",
                "Nobody in the registry has this NIP. Check it, or import the latest staff list.")
        case .kindUnknown:
            Text(
                "Jenis alasan tidak dikenal. Tulis izin, sakit, cuti, dinas luar, tugas belajar, atau diklat.",
                "The kind of excuse is not known. Write izin, sakit, cuti, dinas luar, tugas belajar or diklat.")
        case .documentMissing:
            Text(
                "Nomor surat kosong. Isi nomor surat yang membuktikannya.",
                "The number of the letter is empty. Fill in the letter that proves it.")
        case .nameDiffers:
            Text(
                "Nama tidak cocok dengan NIP. Periksa NIP dan nama pada baris ini.",
                "The name does not fit the NIP. Check the NIP and the name on this row.")
        case .nipRepeated:
            Text(
                "NIP ini sudah ada di baris sebelumnya. Pertahankan satu baris yang benar.",
                "This NIP stands in an earlier row already. Keep the one row that is right.")
        }
    }
}
