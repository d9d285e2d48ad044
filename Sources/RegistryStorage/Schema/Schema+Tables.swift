extension Schema {
    /// Every table of the newest schema whose rows are the registry's, those first that others refer to.
    ///
    /// A program that holds a table or a column which is not here loses it in every copy; a test compares this with both
    /// engines' own catalogues.
    static let tables =
        directoryTables + eventTables + checkInTables + accountTables + gateTables + signOffTables
        + webinarTables + selfCheckInTables + pledgeTables + hallTables + circularTables

    /// Tables that are not what a registry says: migrations, drivers and triggers keep them for themselves.
    static let bookkeeping: Set<String> = ["ikrar_schema", "ikrar_receipts", "revisions"]

    private static let directoryTables = [
        SchemaTable("settings", key: ["key"], .text("key", "value")),
        SchemaTable("duties", key: ["standing"], .text("standing", "duty")),
        SchemaTable(
            "journal",
            key: ["at", "by_whom", "action", "subject", "detail", "value_before", "value_after", "why"],
            .integer("at"), .text("by_whom", "action", "subject", "detail", "value_before", "value_after", "why")),
        SchemaTable("units", key: ["id"], parent: "parent", .text("id", "name", "parent", "opd", "unor_id")),
        SchemaTable("unit_aliases", key: ["spelling"], .text("spelling", "unit")),
        SchemaTable(
            "people", key: ["id"],
            .text("id", "nip", "front_title", "name", "back_title", "name_key", "kind", "unit", "position"),
            .text("grade", "echelon", "standing", "standing_name", "email"), .integer("listed")),
        SchemaTable("superseded_nips", key: ["nip"], .text("nip", "person")),
        SchemaTable("name_words", key: ["word", "person"], .text("word", "person")),
        SchemaTable("personal_links", key: ["person"], .text("person"), .integer("series", "withdrawn_at")),
    ]

    private static let eventTables = [
        SchemaTable(
            "events", key: ["id"],
            .text("id", "kind", "title", "place"), .integer("starts"), .text("zone", "state"),
            .integer("opened_at", "closed_at")),
        SchemaTable(
            "sessions", key: ["event", "id"],
            .text("event", "id", "title", "place"), .integer("opens", "starts", "late_after", "closes")),
        SchemaTable("session_opds", key: ["event", "session", "opd"], .text("event", "session", "opd")),
        SchemaTable(
            "obligations", key: ["event", "opd", "person"],
            .text("event", "person", "unit", "opd", "position", "grade", "echelon", "kind", "standing"),
            .text("standing_name", "duty")),
        SchemaTable(
            "excuses", key: ["id"],
            .text("id", "event", "person", "kind", "document", "entered_by"), .integer("entered_at", "withdrawn_at")),
    ]

    private static let checkInTables = [
        SchemaTable(
            "badges", key: ["number"],
            .text("number", "person", "key_id"), .integer("issued_at", "revoked_at"), .text("revoked_reason")),
        SchemaTable("devices", key: ["id"], .text("id", "gate"), .integer("revoked_at")),
        SchemaTable("device_events", key: ["device", "event"], .text("device", "event")),
        SchemaTable(
            "scans", key: ["id"],
            .text("id", "event", "session", "device"), .integer("sequence"),
            .text("gate", "by_whom", "person", "digest", "channel", "mode"),
            .integer("device_time", "received_at", "clock_offset", "clock_uncertainty", "at"),
            .text("outcome", "overruled", "local_outcome"), .integer("minutes_late"), .text("review"),
            .integer("first_at"), .text("first_gate", "first_device"), .integer("since"),
            .text("admitted_by", "admitted_why")),
        SchemaTable(
            "annulments", key: ["id"], .text("id", "scan", "reason", "by_whom"), .integer("at", "wished_at")),
        SchemaTable(
            "attendances", key: ["event", "person"],
            .text("event", "person", "scan", "session"), .integer("at"), .text("gate", "device"),
            .integer("minutes_late", "guest")),
    ]

    private static let accountTables = [
        SchemaTable(
            "accounts", key: ["id"],
            .text("id", "login", "name", "role", "opd"), .integer("created_at", "disabled_at"),
            .text("password", "totp"), .integer("totp_step")),
        SchemaTable("account_invitations", key: ["account"], .text("account", "digest"), .integer("expires_at")),
        SchemaTable(
            "account_sessions", key: ["id"],
            .text("id", "account"), .integer("created_at", "seen_at"), .text("pending_totp")),
        SchemaTable(
            "account_addresses", key: ["account", "address"], .text("account", "address"), .integer("seen_at")),
        SchemaTable(
            "sign_in_failures", key: ["subject", "at", "attempt"],
            .text("subject"), .integer("at"), .text("attempt")),
        SchemaTable(
            "api_tokens", key: ["id"],
            .text("id", "account", "name", "digest"),
            .integer("created_at", "expires_at", "used_at", "revoked_at")),
    ]

    private static let gateTables = [
        SchemaTable(
            "device_invitations", key: ["id"],
            .text("id", "token", "event", "session", "gate", "made_by"), .integer("made_at", "expires_at", "used_at"),
            .text("device"), .integer("revoked_at")),
        SchemaTable(
            "device_passes", key: ["device"],
            .text("device", "token", "name", "event", "session"), .integer("enrolled_at")),
        SchemaTable(
            "device_contacts", key: ["device"],
            .text("device"), .integer("at", "clock_offset", "clock_uncertainty", "unsynced"), .text("manifest"),
            .integer("manifest_at", "battery"), .text("rehearsed")),
        SchemaTable(
            "review_settlements", key: ["event", "item"], .text("event", "item", "note", "by_whom"), .integer("at")),
    ]

    private static let signOffTables = [
        SchemaTable(
            "roster_steps", key: ["event", "opd", "number"],
            .text("event", "opd"), .integer("number"), .text("kind", "by_whom"), .integer("at"), .text("why"),
            .integer("obliged", "present", "late", "excused", "absent", "not_yet"), .text("digest"), .integer("form")),
        SchemaTable("excuse_deadlines", key: ["event"], .text("event"), .integer("until")),
        SchemaTable(
            "corrections", key: ["id"],
            .text("id", "event", "opd", "person", "kind"), .integer("came_at"),
            .text("excuse_kind", "document", "why", "proposed_by"), .integer("proposed_at"),
            .text("verdict", "decided_by"), .integer("decided_at"), .text("decided_why"), .integer("replaced_at")),
    ]

    private static let webinarTables = [
        SchemaTable(
            "webinar_reports", key: ["id"],
            .text("id", "event", "session", "digest", "file", "format"), .integer("clock", "taken_at"),
            .text("taken_by"), .integer("erased_at")),
        SchemaTable("webinar_files", key: ["report", "part"], .text("report"), .integer("part"), .text("content")),
        SchemaTable(
            "webinar_participants", key: ["event", "number"],
            .text("event"), .integer("number"), .text("report", "session", "shown", "other_name", "email", "nip"),
            .integer("nip_is_number"), .text("unit", "lines", "stays"), .integer("measured", "moment"),
            .text("state", "person", "ground"), .integer("erased_at")),
        SchemaTable(
            "webinar_names", key: ["shown", "email", "person"],
            .text("shown", "email", "person"), .integer("at"), .text("by_whom")),
        SchemaTable("webinar_minimums", key: ["event"], .text("event", "unit"), .integer("amount")),
        SchemaTable("webinar_columns", key: ["mapping", "field"], .text("mapping", "field", "header")),
    ]

    private static let selfCheckInTables = [
        SchemaTable(
            "self_check_in_sessions", key: ["event", "session"],
            .text("event", "session"), .integer("is_on", "changed_at"), .text("changed_by")),
        SchemaTable(
            "self_check_ins", key: ["event", "session", "person"],
            .text("event", "session", "person"), .integer("at", "opened_at"), .text("device", "ruling")),
    ]

    private static let pledgeTables = [
        SchemaTable(
            "pledge_texts", key: ["event", "version"],
            .text("event"), .integer("version"), .text("wording", "set_by"), .integer("set_at")),
        SchemaTable(
            "pledge_acts", key: ["id"],
            .text("id", "event", "manner"), .integer("version"),
            .text("led_by", "read_by", "witnesses", "filed_by", "recorded_by"), .integer("recorded_at")),
        SchemaTable(
            "pledges", key: ["id"],
            .text("id", "act", "event", "person", "manner"), .integer("at"),
            .text("document", "confirmation", "receipt", "withdrawn_by"), .integer("withdrawn_at"),
            .text("withdrawn_why")),
        SchemaTable(
            "duta", key: ["id"],
            .text("id", "person", "first_day", "last_day", "decree", "recorded_by"), .integer("recorded_at"),
            .text("ended_on", "ended_by"), .integer("ended_at"), .text("ended_why")),
    ]

    private static let hallTables = [
        SchemaTable(
            "halls", key: ["id"],
            .text("id", "event", "session", "opd", "place", "account", "document", "declared_by"),
            .integer("declared_at"), .text("withdrawn_by"), .integer("withdrawn_at"), .text("withdrawn_why")),
        SchemaTable("hall_people", key: ["hall", "person"], .text("hall", "person")),
        SchemaTable("hall_settings", key: ["event"], .text("event"), .integer("counts")),
    ]

    private static let circularTables = [
        SchemaTable(
            "circulars", key: ["event", "version"],
            .text("event"), .integer("version"), .text("number", "file", "medium", "digest"), .integer("until"),
            .text("published_by"), .integer("published_at")),
        SchemaTable(
            "circular_files", key: ["event", "version", "part"],
            .text("event"), .integer("version", "part"), .text("content")),
        SchemaTable("circular_audiences", key: ["event"], .text("event", "audience")),
        SchemaTable(
            "acknowledgements", key: ["id"],
            .text("id", "event", "person"), .integer("version"), .text("manner"), .integer("at"),
            .text("document", "confirmation", "receipt", "recorded_by"), .integer("recorded_at")),
    ]
}
