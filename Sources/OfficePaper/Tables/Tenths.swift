internal import Glibc

extension Double {
    /// The nearest whole tenth of a millimetre: what the geometry of a sheet can say.
    var nearestTenth: Double { rint(self * 10) / 10 }

    /// The first whole tenth that is not smaller. What lies a millionth above a tenth lies on it.
    var nextTenth: Double { ceil(self * 10 - 1e-6) / 10 }

    /// How many tenths.
    var tenths: Int { Int(rint(self * 10)) }
}
