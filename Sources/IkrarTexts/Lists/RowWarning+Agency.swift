import IkrarRegistry

extension RowWarning {
    /// Of `worksElsewhere`: about one person, or the question whether the lists are the right ones.
    var otherAgency: Text {
        let (found, known) = (Quoted.short(parameters[.found] ?? ""), Quoted.short(parameters[.known] ?? ""))
        let count = parameters[.count].flatMap { Int($0) } ?? 1
        guard count > 1 else {
            return Text(
                "Bekerja di instansi lain, “\(found)”. Periksa apakah ia wajib hadir di sini.",
                "Works at another agency, “\(found)”. Check whether this person has to attend here.")
        }
        let lines = parameters[.lines] ?? ""
        let more = lines.isEmpty || lines.split(separator: ",").count == count ? "" : " …"
        return Text(
            """
            \(Wording.count(count, .indonesian)) baris menyebut instansi “\(found)”, sedangkan data ini milik “\(known)” \
            (baris \(lines)\(more)). Apakah daftarnya benar? Bila mereka memang bekerja di sana, periksa apakah wajib \
            hadir di sini.
            """,
            """
            \(Wording.count(count, .english)) rows name the agency “\(found)”, and this registry is that of “\(known)” \
            (lines \(lines)\(more)). Is it the right list? If they do work there, check whether they have to attend here.
            """)
    }
}
