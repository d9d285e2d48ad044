/// Kinds of excuse, named as the forms name them.
public enum ExcuseKind: String, Sendable, CaseIterable {
    case izin, sakit, cuti
    case dinasLuar
    case tugasBelajar
    case diklat
    /// Excused by legal standing (kedudukan hukum), not by a letter.
    case kedudukan
}
