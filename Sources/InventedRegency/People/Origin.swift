/// Where a name comes from; the forms of names differ more between these than within them.
enum Origin {
    case javanese, general, sundanese, balinese, bugis, batak, butonese

    static func drawn(_ stream: inout SplitMix64) -> Origin {
        switch stream.below(100) {
        case ..<60: .javanese
        case ..<77: .general
        case ..<86: .sundanese
        case ..<91: .balinese
        case ..<95: .bugis
        case ..<98: .batak
        default: .butonese
        }
    }

    /// Whether Haji or Hajah may stand before the name.
    var mayHaveBeenToMecca: Bool { self != .balinese && self != .batak }
}
