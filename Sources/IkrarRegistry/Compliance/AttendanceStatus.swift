/// A person's status on a roster. Derived at the time of reading; no job ever writes `absent`.
public enum AttendanceStatus: String, Sendable, CaseIterable {
    case present, late, excused, absent, notYet
}
