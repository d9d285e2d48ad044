extension Wording {
    /// `1 person`, `1,204 people`; in Indonesian, `1.204 orang`.
    public static func people(_ number: Int, _ language: Language = .current) -> String {
        switch language {
        case .indonesian: "\(count(number, language)) orang"
        case .english: number == 1 ? "1 person" : "\(count(number, language)) people"
        }
    }
}
