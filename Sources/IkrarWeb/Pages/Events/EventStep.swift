import IkrarRegistry

/// A step in an event's life that a person decides; its value is a part of the address.
enum EventStep: String, CaseIterable {
    case open = "buka"
    case close = "tutup"
    case reopen = "buka-lagi"

    /// The step that can be taken now.
    static func from(_ state: Event.State) -> EventStep? {
        switch state {
        case .draft: .open
        case .open: .close
        case .closed: .reopen
        case .sealed: nil
        }
    }

    /// Its name among the words of pages; `…_hint`, `…_meaning` and `notice_…` hang on it.
    var word: String {
        switch self {
        case .open: "step_open"
        case .close: "step_close"
        case .reopen: "step_reopen"
        }
    }
}
