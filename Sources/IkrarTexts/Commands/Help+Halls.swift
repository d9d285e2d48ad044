extension Help {
    public static let hall = CommandHelp(
        Text(
            "Nonton bareng: orang-orang di satu ruangan, di balik satu akun.",
            "Halls that watched together, behind one account."),
        note: Text(
            "Dicatat menurut pernyataan OPD, tidak terukur. Kehadiran yang terukur selalu didahulukan.",
            "Kept as the OPD declares it, not measured. Measured presence always stands above it."))

    public static let hallDeclare = CommandHelp(
        Text("Nyatakan siapa yang nonton bareng di satu tempat.", "Declare who watched at one place."),
        note: Text(
            "Tempat yang sama disebut lagi: orangnya ditambahkan. Baris yang tidak dipahami ditahan dan disebut.",
            "The same place named once more takes further people. Rows that are not understood are held back and named."
        ),
        examples: [
            "ikrar hall declare webinar hadir.xlsx --opd DINKES --place \"Aula\"",
            "ikrar hall declare webinar 198605152010011003 --opd DINKES --place Aula",
        ],
        arguments: [
            "people": Text("NIP, atau satu berkas dengan kolom NIP.", "NIPs, or one list with a column of NIPs."),
            "opd": Text("OPD yang menyatakan.", "The OPD that declares it."),
            "place": Text("Tempatnya, misalnya “Aula Dinkes”.", "Where it was, such as “Aula Dinkes”."),
            "account": Text(
                "Akun yang dipakai bersama, seperti di laporan.", "The account they shared, as the report has it."),
            "number": Text("Nomor surat atau daftar hadirnya.", "Number of the letter or list that proves it."),
        ],
    )

    public static let hallList = CommandHelp(
        Text("Tampilkan nonton bareng suatu acara.", "Show an event's halls."),
        examples: ["ikrar hall list webinar-2026", "ikrar hall list webinar-2026 --opd DINKES --json"])

    public static let hallWithdraw = CommandHelp(
        Text("Tarik satu pernyataan, dengan alasan.", "Withdraw one declaration, with a reason."),
        examples: ["ikrar hall withdraw 01890b6c-… --reason \"salah acara\""],
        arguments: ["id": Text("Kode pernyataan menurut `hall list`.", "The hall's code, as `hall list` has it.")])

    public static let hallCount = CommandHelp(
        Text(
            "Tentukan apakah nonton bareng dihitung hadir (baku: ya).",
            "Say whether people in halls count as present (default: yes)."),
        examples: ["ikrar hall count webinar-2026 no"],
        arguments: ["counts": Text("yes atau no.", "yes or no.")])
}
