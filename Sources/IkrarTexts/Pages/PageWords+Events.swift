extension PageWords {
    /// The list of events and an event's own page.
    static let events: [String: Text] = [
        "events_title": Text("Acara", "Events"),
        "events_none": Text("Belum ada acara.", "There are no events yet."),
        "new_event": Text("Buat acara", "New event"),
    ]
}
