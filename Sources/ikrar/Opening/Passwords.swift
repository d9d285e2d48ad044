extension String {
    /// Without the passwords of addresses in it, for sentences that repeat what was typed.
    var withoutPasswords: String {
        replacing(/:[^\s']*@/, with: ":…@").replacing(/(?i)password=[^\s&']*/, with: "password=…")
    }
}
