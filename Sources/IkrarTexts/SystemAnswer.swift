internal import Glibc

/// What the operating system said when it refused something.
///
/// Common refusals are told in the reader's language; others in the words of the C library, which are English.
public struct SystemAnswer: Sendable {
    /// `errno`; `nil` or 0 when there is none.
    let number: Int32?

    public init(_ number: Int32?) {
        self.number = number.flatMap { $0 == 0 ? nil : $0 }
    }

    /// A whole sentence, with the number for whoever has to search for it.
    public var text: Text {
        guard let number else {
            return Text("Sistem operasi tidak memberi alasan.", "The operating system gave no reason.")
        }
        guard let known = Self.known(number) else {
            let native = String(cString: strerror(number))
            return Text(
                "Jawaban sistem operasi: \(native) (errno \(number)).",
                "The operating system said: \(native) (errno \(number)).")
        }
        return Text(
            "Jawaban sistem operasi: \(known.indonesian) (errno \(number)).",
            "The operating system said: \(known.english) (errno \(number)).")
    }

    private static func known(_ number: Int32) -> Text? {
        switch number {
        case ENOENT: Text("berkas atau folder tidak ada", "no such file or folder")
        case ENOTDIR: Text("bagian dari letaknya bukan folder", "a part of the path is not a folder")
        case EISDIR: Text("itu sebuah folder", "it is a folder")
        case EEXIST: Text("sudah ada", "it exists already")
        case EACCES, EPERM: Text("tidak diizinkan", "not permitted")
        case EROFS: Text("media hanya dapat dibaca", "the file system is read-only")
        case ENOSPC: Text("ruang simpan habis", "no space left")
        case EDQUOT: Text("jatah ruang simpan habis", "the disk quota is used up")
        case EFBIG: Text("berkas terlalu besar", "the file is too large")
        case EIO:
            Text("media gagal dibaca atau ditulis, mungkin rusak", "input or output failed, the disk may be damaged")
        case ENAMETOOLONG: Text("nama terlalu panjang", "the name is too long")
        case ELOOP: Text("tautan simbolik berputar", "symbolic links go in a circle")
        case EMFILE, ENFILE: Text("terlalu banyak berkas terbuka", "too many files are open")
        case ENOMEM: Text("memori tidak cukup", "not enough memory")
        case EBUSY, ETXTBSY: Text("sedang dipakai program lain", "in use by another program")
        case EXDEV: Text("letaknya di media lain", "it lies on another file system")
        case EAGAIN: Text("sumber daya sedang habis, coba lagi", "resources are used up, try again")
        case ENODEV, ENXIO: Text("media tidak terpasang", "the device is not there")
        case ESTALE: Text("hubungan ke folder jaringan terputus", "the network folder was disconnected")
        default: nil
        }
    }
}
