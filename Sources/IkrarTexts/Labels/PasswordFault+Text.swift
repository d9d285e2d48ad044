public import IkrarRegistry

extension PasswordFault {
    /// Why the password is not taken, and what to do.
    public var text: Text {
        switch self {
        case .tooShort:
            Text(
                "Kata sandi terlalu pendek: pakai paling sedikit \(PasswordRule.shortest) tanda, misalnya beberapa kata.",
                "The password is too short: use at least \(PasswordRule.shortest) characters, such as several words.")
        case .tooLong:
            Text(
                "Kata sandi terlalu panjang: pakai paling banyak \(PasswordRule.longest) tanda.",
                "The password is too long: use at most \(PasswordRule.longest) characters.")
        case .isLogin:
            Text(
                "Kata sandi sama dengan nama masuk. Pilih yang lain.",
                "The password is the login. Choose another.")
        case .isName:
            Text("Kata sandi sama dengan nama Anda. Pilih yang lain.", "The password is your name. Choose another.")
        case .isOneCharacter:
            Text(
                "Kata sandi hanya mengulang satu tanda. Pakai beberapa kata.",
                "The password repeats one character. Use several words.")
        case .isNumber:
            Text(
                "Kata sandi hanya angka dan tanda; NIP, tanggal, dan nomor telepon mudah ditebak. Tambahkan beberapa kata.",
                "The password is only digits and signs; a NIP, a date or a telephone number is soon guessed. Add some words."
            )
        case .isCommon:
            Text(
                "Kata sandi ini termasuk yang paling mudah ditebak. Pakai beberapa kata yang tidak berhubungan.",
                "This password is among the first that are guessed. Use several words that do not belong together.")
        }
    }
}
