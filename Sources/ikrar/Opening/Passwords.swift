extension String {
    /// Without the passwords of addresses in it, for sentences that repeat what was typed.
    var withoutPasswords: String {
        replacing(/:\/\/[^\n]*@/, with: "://…@").replacing(/:\S*@/, with: ":…@")
            // A forgotten host leaves the password where the port belongs.
            .replacing(/:\/\/[^\s@:]*:[^\s@]*/, with: "://…")
            .replacing(/(?i)password=[^\s&]*/, with: "password=…")
    }
}
