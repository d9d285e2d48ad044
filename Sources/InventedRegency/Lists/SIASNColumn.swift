/// The columns of SIASN's "data utama" export, in their order.
public enum SIASNColumn: Int, CaseIterable, Sendable {
    case pnsId
    case nipBaru
    case nipLama
    case nama
    case gelarDepan
    case gelarBelakang
    case tempatLahirId
    case tempatLahirNama
    case tanggalLahir
    case jenisKelamin
    case agamaId
    case agamaNama
    case jenisKawinId
    case jenisKawinNama
    case nik
    case nomorHp
    case email
    case emailGov
    case alamat
    case npwpNomor
    case bpjs
    case jenisPegawaiId
    case jenisPegawaiNama
    case kedudukanHukumId
    case kedudukanHukumNama
    case statusCpnsPns
    case kartuAsnVirtual
    case nomorSkCpns
    case tanggalSkCpns
    case tmtCpns
    case nomorSkPns
    case tanggalSkPns
    case tmtPns
    case golAwalId
    case golAwalNama
    case golAkhirId
    case golAkhirNama
    case tmtGolongan
    case mkTahun
    case mkBulan
    case jenisJabatanId
    case jenisJabatanNama
    case jabatanId
    case jabatanNama
    case tmtJabatan
    case tingkatPendidikanId
    case tingkatPendidikanNama
    case pendidikanId
    case pendidikanNama
    case tahunLulus
    case kpknId
    case kpknNama
    case lokasiKerjaId
    case lokasiKerjaNama
    case unorId
    case unorNama
    case instansiIndukId
    case instansiIndukNama
    case instansiKerjaId
    case instansiKerjaNama
    case satuanKerjaIndukId
    case satuanKerjaIndukNama
    case satuanKerjaKerjaId
    case satuanKerjaKerjaNama
    case isValidNik
    case namaSekolah
    case flagIkd
    case eselonId
    case eselonNama

    /// The header row: 69 texts, in the order of the cases; a case's raw value is its place.
    public static let header = [
        "PNS ID", "NIP BARU", "NIP LAMA", "NAMA", "GELAR DEPAN", "GELAR BELAKANG", "TEMPAT LAHIR ID",
        "TEMPAT LAHIR NAMA", "TANGGAL LAHIR", "JENIS KELAMIN", "AGAMA ID", "AGAMA NAMA", "JENIS KAWIN ID",
        "JENIS KAWIN NAMA", "NIK", "NOMOR HP", "EMAIL", "EMAIL GOV", "ALAMAT", "NPWP NOMOR", "BPJS",
        "JENIS PEGAWAI ID", "JENIS PEGAWAI NAMA", "KEDUDUKAN HUKUM ID", "KEDUDUKAN HUKUM NAMA", "STATUS CPNS PNS",
        "KARTU ASN VIRTUAL", "NOMOR SK CPNS", "TANGGAL SK CPNS", "TMT CPNS", "NOMOR SK PNS", "TANGGAL SK PNS",
        "TMT PNS", "GOL AWAL ID", "GOL AWAL NAMA", "GOL AKHIR ID", "GOL AKHIR NAMA", "TMT GOLONGAN", "MK TAHUN",
        "MK BULAN", "JENIS JABATAN ID", "JENIS JABATAN NAMA", "JABATAN ID", "JABATAN NAMA", "TMT JABATAN",
        "TINGKAT PENDIDIKAN ID", "TINGKAT PENDIDIKAN NAMA", "PENDIDIKAN ID", "PENDIDIKAN NAMA", "TAHUN LULUS",
        "KPKN ID", "KPKN NAMA", "LOKASI KERJA ID", "LOKASI KERJA NAMA", "UNOR ID", "UNOR NAMA", "INSTANSI INDUK ID",
        "INSTANSI INDUK NAMA", "INSTANSI KERJA ID", "INSTANSI KERJA NAMA", "SATUAN KERJA INDUK ID",
        "SATUAN KERJA INDUK NAMA", "SATUAN KERJA KERJA ID", "SATUAN KERJA KERJA NAMA", "IS VALID NIK", "NAMA SEKOLAH",
        "FLAG IKD", "ESELON ID", "ESELON NAMA",
    ]

    /// As the header row writes it.
    public var title: String { Self.header[rawValue] }
}
