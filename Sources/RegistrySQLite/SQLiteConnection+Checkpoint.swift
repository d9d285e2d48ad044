internal import GRDBSQLite

extension SQLiteConnection {
    /// So many pages of the `-wal` are taken over into the file at once: 40 MB. Seldom, because who waits in line meanwhile waits
    /// long; a page that many scans have changed is taken over once.
    private static let most: Int32 = 10_000
    /// Where all cannot be taken over, because somebody reads for long, it is tried again when so many have come.
    private static let further: Int32 = 1000

    /// SQLite would take pages over before it says that a write is durable. Here those that are durable are answered first.
    func takeOverLater() {
        let connection = Unmanaged.passUnretained(self).toOpaque()
        sqlite3_wal_hook(
            handle.raw,
            { connection, _, _, pages in
                guard let connection else { return SQLITE_OK }
                Unmanaged<SQLiteConnection>.fromOpaque(connection).takeUnretainedValue().pagesToTakeOver = pages
                return SQLITE_OK
            }, connection)
    }

    /// Before it is let go.
    func takeOverNoMore() { sqlite3_wal_hook(handle.raw, nil, nil) }

    /// Takes over what nobody still reads from the `-wal`, when there is much.
    /// - Parameter beside: Does most of it while others write; without it, all is done here.
    func takeOverIfMuch(beside: TakingOver? = nil) {
        if pagesToTakeOver < Self.most { pagesTriedAt = 0 }
        guard pagesToTakeOver >= max(Self.most, pagesTriedAt), beside?.isPrepared() ?? true else { return }
        // What cannot be taken over now is taken over after another write.
        sqlite3_wal_checkpoint_v2(handle.raw, nil, SQLITE_CHECKPOINT_PASSIVE, nil, nil)
        pagesTriedAt = pagesToTakeOver + Self.further
    }
}
