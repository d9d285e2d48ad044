/// Who is handed a document.
public enum DocumentAudience: String, Sendable, CaseIterable {
    /// HR and the head of the OPD: whole NIP, every kind of excuse by its name.
    case hr
    /// Whoever walks by where it hangs: NIP masked, and nobody is told who is ill.
    case `public`
    /// The election supervisor: NIP masked, and of excuses nothing but that there is one.
    case auditor
}
