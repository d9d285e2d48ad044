public import RegistryStorage

extension EngineStatus {
    var text: Text {
        switch self {
        case .sqlite(let status): Text("SQLite \(status.version)", "SQLite \(status.version)")
        case .postgres(let status): Text("PostgreSQL \(status.version)", "PostgreSQL \(status.version)")
        }
    }

    /// What the engine promises, in its own settings' names.
    var lines: [(label: Text, value: Text)] {
        switch self {
        case .sqlite(let status):
            let value = "journal_mode \(status.journalMode), synchronous \(status.synchronousName)"
            return [(Text("Ketahanan", "Durability"), Text(value, value))]
        case .postgres(let status): return status.lines
        }
    }
}

extension SQLiteStatus {
    /// As SQLite's manual calls it.
    var synchronousName: String {
        let names = ["off", "normal", "full", "extra"]
        return names.indices.contains(synchronous) ? names[synchronous] : "\(synchronous)"
    }
}

extension PostgresStatus {
    var lines: [(label: Text, value: Text)] {
        let server =
            host.map { host in "\(host)\(port.map { ", port \($0)" } ?? "")" }.map { Text($0, $0) }
            ?? Text("di komputer ini, lewat socket", "on this computer, by a socket")
        let settings = """
            synchronous_commit \(synchronousCommit), fsync \(fsync ? "on" : "off"), \
            full_page_writes \(fullPageWrites ? "on" : "off")
            """
        var lines = [
            (label: Text("Server", "Server"), value: server),
            (label: Text("Ketahanan", "Durability"), value: Text(settings, settings)),
        ]
        if let standbys = synchronousStandbys {
            let names = standbys.joined(separator: ", ")
            lines.append(
                (
                    label: Text("Standby sinkron", "Synchronous standbys"),
                    value: standbys.isEmpty ? Text("tidak ada", "none") : Text(names, names)
                ))
        }
        return lines
    }
}

extension PostgresStatus.Warning {
    /// What may happen, and what a server's administrator does about it.
    public var text: Text {
        switch self {
        case .fsyncOff:
            Text(
                "Peringatan: fsync mati. Bila komputer server mati, pindaian yang sudah dijawab dapat hilang dan basis data rusak. Nyalakan fsync.",
                "Warning: fsync is off. A crash of the server's machine may lose scans that were answered, and damage the database. Switch fsync on."
            )
        case .fullPageWritesOff:
            Text(
                "Peringatan: full_page_writes mati. Bila komputer server mati, basis data dapat rusak. Nyalakan full_page_writes.",
                "Warning: full_page_writes is off. A crash of the server's machine may damage the database. Switch full_page_writes on."
            )
        case .standbyNotAwaited:
            Text(
                "Peringatan: synchronous_commit tidak menunggu standby. Bila standby mengambil alih, pindaian terakhir yang sudah dijawab dapat hilang. Atur synchronous_commit menjadi on.",
                "Warning: synchronous_commit does not wait for the standby. When the standby takes over, the last scans that were answered may be lost. Set synchronous_commit to on."
            )
        case .noSynchronousStandby:
            Text(
                "Peringatan: tidak ada standby sinkron. Bila media penyimpanan server ini rusak, pindaian sejak cadangan terakhir ikut hilang. Isi synchronous_standby_names.",
                "Warning: there is no synchronous standby. If this server's disk is lost, all scans since the last backup are lost. Set synchronous_standby_names."
            )
        case .isStandby:
            Text(
                "Peringatan: server ini hanya standby dan tidak menerima perubahan data. Sebut server utamanya, atau semua servernya dengan target_session_attrs=read-write, pada alamat registri.",
                "Warning: this server is a standby and takes no writes. Name the primary in the registry's address, or all servers with target_session_attrs=read-write."
            )
        }
    }
}
