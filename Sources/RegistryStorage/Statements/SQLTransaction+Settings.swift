import IkrarRegistry

extension SQLTransaction: SettingsTransaction {
    func setting(_ key: SettingKey) throws -> String? {
        try connection.first("SELECT value FROM settings WHERE key = $1", [.raw(key)]) { try $0.text(0) }
    }

    func set(_ key: SettingKey, to value: String) throws {
        try connection.execute(
            "INSERT INTO settings (key, value) VALUES ($1, $2) ON CONFLICT (key) DO UPDATE SET value = EXCLUDED.value",
            [.raw(key), .text(value)],
        )
    }

    func dutyTable() throws -> DutyTable {
        var table = DutyTable(duties: [:])
        try connection.rows("SELECT standing, duty FROM duties", []) { row in
            table.duties[try row.text(0)] = try row.raw(1, Duty.self)
        }
        return table
    }

    func setDuty(_ duty: Duty, ofStanding code: String) throws {
        try connection.execute(
            "INSERT INTO duties (standing, duty) VALUES ($1, $2) ON CONFLICT (standing) DO UPDATE SET duty = EXCLUDED.duty",
            [.text(code), .raw(duty)],
        )
    }
}
