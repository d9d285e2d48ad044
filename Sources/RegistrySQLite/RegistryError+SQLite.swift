internal import GRDB
internal import IkrarRegistry

extension RegistryError {
    /// What SQLite's result code means to a user. Arguments never get into the text: they hold personal numbers.
    init(_ error: DatabaseError, path: String) {
        let code: Code =
            switch error.resultCode {
            case .SQLITE_NOTADB: .registryForeign
            case .SQLITE_IOERR where Self.isWantOfSpace(error.extendedResultCode): .diskFull
            case .SQLITE_CONSTRAINT: .registryChanged
            case .SQLITE_FULL: .diskFull
            case .SQLITE_BUSY, .SQLITE_LOCKED: .registryLocked
            case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .registryUnwritable
            default: .registryBroken
            }
        self.init(code, subject: path, detail: error.message ?? "\(error.extendedResultCode)")
    }

    /// What a disk without a byte left, or a limit on files, looks like when a file cannot grow.
    private static func isWantOfSpace(_ code: ResultCode) -> Bool {
        [.SQLITE_IOERR_WRITE, .SQLITE_IOERR_SHMSIZE, .SQLITE_IOERR_TRUNCATE, .SQLITE_IOERR_FSYNC].contains(code)
    }
}
