import IkrarRegistry
import IkrarTexts
import Testing

@Suite struct ListTextTests {
    @Test("every fault of a list names the file, the sheet and the line", arguments: ListFault.Code.allCases)
    func fault(code: ListFault.Code) {
        let text = ListFault(
            code, file: "uji.xlsx", sheet: "Lembar Uji", line: 6, headers: ["NOMOR", "PEGAWAI"], columns: ["C", "AB"],
            field: .nameAndNIP,
        ).text
        expectAdvises(text, code)
        expectNames(text, ["uji.xlsx", "Lembar Uji", "6"])
    }

    @Test(
        "a fault about headers lists them and names the option",
        arguments: [
            (ListFault.Code.noNIPColumn, "--map nip=C"), (.severalNIPColumns, "--map nip=C"),
            (.repeatedHeader, "--map name-nip=C"), (.noNameColumn, "--map name="), (.unknownColumn, "--map name-nip="),
        ])
    func headers(code: ListFault.Code, option: String) {
        let text = ListFault(
            code, file: "uji.csv", sheet: nil, line: 1, headers: ["NOMOR", "PEGAWAI"], columns: ["C", "AB"],
            field: .nameAndNIP,
        ).text
        expectNames(text, ["“NOMOR”, “PEGAWAI”", option])
    }

    @Test("of many headers a dozen are listed")
    func manyHeaders() {
        let headers = (1...69).map { "KOLOM \($0)" }
        let text = ListFault(.noNIPColumn, file: "uji.csv", sheet: nil, line: 1, headers: headers).text
        expectNames(text, ["“KOLOM 12”, …"])
        #expect(!text.indonesian.contains("“KOLOM 13”"))
    }

    @Test("every reason to hold a row back says how HR mends it", arguments: RowReason.Code.allCases)
    func reason(code: RowReason.Code) {
        let parameters: [RowReason.Parameter: String] = [
            .found: "tertulis", .known: "dikenal", .file: "lain.xlsx", .sheet: "Lembar Lain", .line: "4321",
        ]
        expectAdvises(RowReason(code, parameters).text, code)
        expectAdvises(RowReason(code).text, code)
    }

    @Test(
        "a reason names what was found",
        arguments: [
            (RowReason.Code.nipExponent, ["tertulis"]), (.nipLength, ["tertulis"]), (.nipBirthImpossible, ["tertulis"]),
            (.nipBirthInFuture, ["tertulis"]), (.nipBirthTooEarly, ["tertulis"]), (.nipKindUnknown, ["tertulis"]),
            (.nipSexUnknown, ["tertulis"]), (.nameDiffers, ["tertulis", "dikenal"]), (.unitAmbiguous, ["tertulis"]),
            (.duplicateOfLine, ["Lembar Lain", "4321"]), (.conflictsWith, ["lain.xlsx", "Lembar Lain", "4321"]),
        ] as [(RowReason.Code, [String])])
    func parameters(code: RowReason.Code, names: [String]) {
        let parameters: [RowReason.Parameter: String] = [
            .found: "tertulis", .known: "dikenal", .file: "lain.xlsx", .sheet: "Lembar Lain", .line: "4321",
        ]
        expectNames(RowReason(code, parameters).text, names)
    }

    @Test("a numeric NIP is to be formatted as text and copied from SIASN")
    func numeric() {
        let text = RowReason(.nipNumericCell).text
        #expect(text.indonesian.contains("Ubah format kolom NIP menjadi Teks, lalu salin ulang NIP dari SIASN."))
        #expect(text.english.contains("Format the NIP column as text, then copy the NIP from SIASN again."))
    }

    @Test("no two reasons have the same text")
    func distinct() {
        let texts = RowReason.Code.allCases.map { RowReason($0, [.found: "7", .known: "8", .line: "9"]).text }
        #expect(Set(texts.map(\.indonesian)).count == texts.count)
        #expect(Set(texts.map(\.english)).count == texts.count)
    }

    @Test("every warning says what was found", arguments: RowWarning.Code.allCases)
    func warning(code: RowWarning.Code) {
        let warning = RowWarning(
            file: "uji.xlsx", sheet: "Lembar Uji", line: 4321, code: code,
            parameters: [.found: "tertulis", .known: "dikenal"])
        expectAdvises(warning.text, code)
        switch code {
        case .sheetSkipped: expectNames(warning.text, ["Lembar Uji"])
        case .unitMissing: expectNames(warning.text, ["dikenal"])
        case .birthDiffers, .sexDiffers, .kindDiffers, .nameClose, .nearUnitName, .unitBelowAgency, .nipSuperseded,
            .mayBeKnown:
            expectNames(warning.text, ["tertulis", "dikenal"])
        default: expectNames(warning.text, ["tertulis"])
        }
    }

    @Test("a warning about many rows tells how many, and one about a single row does not")
    func counted() {
        func text(count: String) -> Text {
            RowWarning(
                file: "uji.csv", sheet: nil, line: 2, code: .nearUnitName,
                parameters: [.found: "a", .known: "b", .count: count],
            ).text
        }
        #expect(text(count: "1200").indonesian.contains("1.200 baris"))
        #expect(text(count: "1200").english.contains("1,200 rows"))
        #expect(!text(count: "1").english.contains("rows"))
    }

    @Test("a list of another agency is asked about, with both names and the first lines")
    func otherAgency() {
        let text = RowWarning(
            file: "uji.csv", sheet: nil, line: 2, code: .worksElsewhere,
            parameters: [.found: "Kab. Lain", .known: "Kab. Wanasari", .count: "11500", .lines: "2, 3, 4, 5, 6"],
        ).text
        expectNames(text, ["Kab. Lain", "Kab. Wanasari", "2, 3, 4, 5, 6 …"])
        #expect(text.indonesian.contains("11.500 baris") && text.english.contains("11,500 rows"))
    }

    @Test(
        "of two NIPs both are told whole, so that HR can act on them",
        arguments: [RowWarning.Code.nipSuperseded, .mayBeKnown])
    func twoNIPs(code: RowWarning.Code) {
        let text = RowWarning(
            file: "uji.csv", sheet: nil, line: 2, code: code,
            parameters: [.found: "198605152010011003", .known: "197701012010012004"],
        ).text
        expectNames(text, ["198605152010011003", "197701012010012004"])
    }

    @Test("every ground of a proposal is told", arguments: RowProposal.Ground.allCases)
    func ground(_ ground: RowProposal.Ground) {
        expectWellMade(ground.text, ground)
    }

    @Test("every held row of paktas says how to mend it", arguments: PaktaListReading.HeldReason.allCases)
    func heldPakta(reason: PaktaListReading.HeldReason) {
        expectAdvises(reason.text, reason)
        expectAdvises(reason.pageText, reason)
    }

    @Test("what needs one of a thing is told of one in English")
    func one() {
        #expect(PageWords.gatesNeeded(1, ready: 1, .english) == "1 gate is needed; 1 device is ready.")
        #expect(PageWords.gatesNeeded(2, ready: 0, .english) == "2 gates are needed; 0 devices are ready.")
        #expect(Say.pledgesRecorded(1, act: nil, isDryRun: true).english == "Would be recorded: 1 person.")
        let hall = Say.hallDeclared(1, place: "Aula", id: nil, isTrial: true)
        #expect(hall.english == "Would be declared at Aula: 1 person.")
    }

    @Test("every held unit and every held excuse says how to mend it")
    func held() {
        for reason in UnitTreePlan.HeldUnit.Reason.allCases { expectAdvises(reason.text, reason) }
        for reason in ExcuseListReading.HeldRow.Reason.allCases { expectAdvises(reason.text, reason) }
        let texts =
            UnitTreePlan.HeldUnit.Reason.allCases.map(\.text) + ExcuseListReading.HeldRow.Reason.allCases.map(\.text)
        #expect(Set(texts).count == texts.count)
    }
}
