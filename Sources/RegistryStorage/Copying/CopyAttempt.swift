internal import IkrarRegistry

/// One reading and one writing, on the drivers' own threads, with a queue of batches between them.
struct CopyAttempt: Sendable {
    private enum Batch: Sendable {
        case rows(String, [[SQLValue]])
        /// Nothing comes after it.
        case end(RegistryDigest)
    }

    private let source: RegistryEnd
    private let target: RegistryEnd
    private let progress: RegistryCopy.Progress?
    private let queue = BatchQueue<Batch>(capacity: 8)
    private let turns = CopyTurns()

    init(from source: RegistryEnd, to target: RegistryEnd, progress: RegistryCopy.Progress?) {
        self.source = source
        self.target = target
        self.progress = progress
    }

    /// - Throws: ``CopyTurns/Restarted`` when all has to be done again.
    func run() async throws -> RegistryDigest {
        async let sending = ending { try await source.driver.read { try send($0) } }
        async let receiving = ending { try await target.driver.write(beside: .nothing) { try receive($0) } }
        let (sent, received) = await (sending, receiving)
        // Whoever was abandoned only tells of the other's failure.
        if case .failure(let cause) = sent, case .failure(is BatchQueue<Batch>.Abandoned) = received { throw cause }
        return try received.get()
    }

    private func ending<Value: Sendable>(
        _ side: @Sendable () async throws -> Value
    ) async -> Result<Value, any Error> {
        do {
            return .success(try await side())
        } catch {
            queue.abandon()
            return .failure(error)
        }
    }

    private func send(_ connection: any SQLConnection) throws {
        try turns.takeReading()
        try source.requireFinished(connection)
        var done = 0
        let total = progress == nil ? 0 : try Schema.tables.reduce(0) { $0 + (try connection.count(of: $1.name)) }
        let tables = try Schema.tables.map { table in
            var digesting = TableDigesting(table)
            let links = ParentLinks(table)
            try connection.inBatches(table.select, read: table.values) { rows in
                for row in rows { digesting.add(row) }
                try queue.push(.rows(table.insert, links?.clearing(rows) ?? rows))
                done += rows.count
                progress?(done, total)
            }
            if let links {
                try connection.inBatches(links.select, read: links.values) { try queue.push(.rows(links.update, $0)) }
            }
            return digesting.finish()
        }
        try queue.push(.end(RegistryDigest(tables: tables)))
    }

    private func receive(_ connection: any SQLConnection) throws -> RegistryDigest {
        try turns.takeWriting()
        try target.requireBlank(connection)
        _ = try Schema.migrate(connection, target.driver.dialect)
        try target.driver.dialect.watch(false, connection)
        while true {
            switch try queue.pull() {
            case .rows(let statement, let lists): try connection.execute(statement, each: lists)
            case .end(let sent):
                try target.driver.dialect.watch(true, connection)
                try connection.execute(Schema.raise, [])
                try check(connection, against: sent)
                return sent
            }
        }
    }

    private func check(_ connection: any SQLConnection, against sent: RegistryDigest) throws {
        for table in Schema.tables {
            if let statement = target.driver.dialect.afterFilling(table.name) { try connection.execute(statement, []) }
        }
        let kept = try RegistryDigest.read(connection)
        for (sent, kept) in zip(sent.tables, kept.tables) where sent != kept {
            throw RegistryCopyError(.differs, subject: target.name, detail: sent.name)
        }
    }
}
