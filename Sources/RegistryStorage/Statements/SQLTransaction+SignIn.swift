import IkrarRegistry

extension SQLTransaction: SignInTransaction {
    func failures(of subject: String, since start: Instant) throws -> [Instant] {
        try connection.all(
            "SELECT at FROM sign_in_failures WHERE subject = $1 AND at >= $2 ORDER BY at",
            [.text(subject), .at(start)],
        ) { try $0.at(0) }
    }

    func fail(_ subjects: [String], attempt: String, at: Instant, forgettingBefore start: Instant) throws {
        try connection.execute("DELETE FROM sign_in_failures WHERE at < $1", [.at(start)])
        try connection.execute(
            "INSERT INTO sign_in_failures (subject, at, attempt) VALUES ($1, $2, $3)",
            each: subjects.map { [.text($0), .at(at), .text(attempt)] },
        )
    }

    func forget(_ subjects: [String], attempt: String?) throws {
        for subject in subjects {
            if let attempt {
                try connection.execute(
                    "DELETE FROM sign_in_failures WHERE subject = $1 AND attempt = $2",
                    [.text(subject), .text(attempt)],
                )
            } else {
                try connection.execute("DELETE FROM sign_in_failures WHERE subject = $1", [.text(subject)])
            }
        }
    }

    func knows(_ address: String, of id: Account.ID, since start: Instant) throws -> Bool {
        try connection.exists(
            "SELECT 1 FROM account_addresses WHERE account = $1 AND address = $2 AND seen_at >= $3",
            [.id(id), .text(address), .at(start)],
        )
    }

    func remember(_ address: String, of id: Account.ID, at: Instant, forgettingBefore start: Instant) throws {
        try connection.execute(
            "DELETE FROM account_addresses WHERE account = $1 AND seen_at < $2", [.id(id), .at(start)])
        try connection.execute(
            """
            INSERT INTO account_addresses (account, address, seen_at) VALUES ($1, $2, $3)
            ON CONFLICT (account, address) DO UPDATE SET seen_at = EXCLUDED.seen_at
            """,
            [.id(id), .text(address), .at(at)],
        )
    }
}
