/// A job of the staff, with what it asks of its holder.
struct Post {
    enum Schooling: UInt8 {
        case secondary, diploma, bachelor, profession
    }

    enum Profession: UInt8 {
        case administration, teacher, doctor, dentist, pharmacist, nurse, midwife, healthWorker, computing, farming
    }

    let title: String
    let schooling: Schooling
    let profession: Profession
    let isFunctional: Bool

    /// All posts, in ranges by work; a person's record keeps the place in this array.
    static let all: [Post] = teaching + health + order + farming + inspection + office

    static func range(of work: UnitPlan.Work) -> Range<Int> {
        let before: Int
        let own: Int
        switch work {
        case .school: (before, own) = (0, teaching.count)
        case .health: (before, own) = (teaching.count, health.count)
        case .order: (before, own) = (teaching.count + health.count, order.count)
        case .farming: (before, own) = (teaching.count + health.count + order.count, farming.count)
        case .inspection:
            (before, own) = (teaching.count + health.count + order.count + farming.count, inspection.count)
        case .office: (before, own) = (all.count - office.count, office.count)
        }
        return before..<(before + own)
    }

    private static func functional(_ title: String, _ schooling: Schooling, _ profession: Profession) -> Post {
        Post(title: title, schooling: schooling, profession: profession, isFunctional: true)
    }

    private static func support(_ title: String, _ schooling: Schooling) -> Post {
        Post(title: title, schooling: schooling, profession: .administration, isFunctional: false)
    }

    private static let teaching: [Post] = [
        functional("Guru Ahli Pertama", .bachelor, .teacher),
        functional("Guru Ahli Pertama", .bachelor, .teacher),
        functional("Guru Ahli Pertama", .bachelor, .teacher),
        functional("Guru Ahli Muda", .bachelor, .teacher),
        functional("Guru Ahli Muda", .bachelor, .teacher),
        functional("Guru Ahli Madya", .bachelor, .teacher),
        functional("Guru Ahli Madya", .bachelor, .teacher),
        support("Pengadministrasi Perkantoran", .secondary),
        support("Pengelola Umum Operasional", .secondary),
        support("Penata Layanan Operasional", .bachelor),
    ]

    private static let health: [Post] = [
        functional("Dokter Ahli Pertama", .profession, .doctor),
        functional("Dokter Ahli Muda", .profession, .doctor),
        functional("Dokter Gigi Ahli Pertama", .profession, .dentist),
        functional("Apoteker Ahli Pertama", .profession, .pharmacist),
        functional("Perawat Terampil", .diploma, .nurse),
        functional("Perawat Mahir", .diploma, .nurse),
        functional("Perawat Ahli Pertama", .profession, .nurse),
        functional("Perawat Ahli Muda", .profession, .nurse),
        functional("Bidan Terampil", .diploma, .midwife),
        functional("Bidan Mahir", .diploma, .midwife),
        functional("Bidan Ahli Pertama", .bachelor, .midwife),
        functional("Sanitarian Terampil", .diploma, .healthWorker),
        functional("Nutrisionis Terampil", .diploma, .healthWorker),
        functional("Pranata Laboratorium Kesehatan Terampil", .diploma, .healthWorker),
        functional("Administrator Kesehatan Ahli Pertama", .bachelor, .healthWorker),
        support("Pengadministrasi Perkantoran", .secondary),
    ]

    private static let order: [Post] = [
        functional("Polisi Pamong Praja Terampil", .secondary, .administration),
        functional("Polisi Pamong Praja Mahir", .diploma, .administration),
        functional("Polisi Pamong Praja Ahli Pertama", .bachelor, .administration),
        support("Operator Layanan Operasional", .secondary),
        support("Penelaah Teknis Kebijakan", .bachelor),
    ]

    private static let farming: [Post] = [
        functional("Penyuluh Pertanian Terampil", .diploma, .farming),
        functional("Penyuluh Pertanian Ahli Pertama", .bachelor, .farming),
        functional("Penyuluh Pertanian Ahli Muda", .bachelor, .farming),
        functional("Medik Veteriner Ahli Pertama", .bachelor, .farming),
        support("Pengadministrasi Perkantoran", .secondary),
    ]

    private static let inspection: [Post] = [
        functional("Auditor Ahli Pertama", .bachelor, .administration),
        functional("Auditor Ahli Muda", .bachelor, .administration),
        functional("PPUPD Ahli Muda", .bachelor, .administration),
        support("Pengadministrasi Perkantoran", .secondary),
    ]

    private static let office: [Post] = [
        functional("Analis Kebijakan Ahli Pertama", .bachelor, .administration),
        functional("Analis Kebijakan Ahli Muda", .bachelor, .administration),
        functional("Perencana Ahli Muda", .bachelor, .administration),
        functional("Arsiparis Terampil", .diploma, .administration),
        functional("Pranata Komputer Ahli Pertama", .bachelor, .computing),
        functional("Pranata Komputer Terampil", .diploma, .computing),
        support("Penelaah Teknis Kebijakan", .bachelor),
        support("Penelaah Teknis Kebijakan", .bachelor),
        support("Pengolah Data dan Informasi", .diploma),
        support("Penata Layanan Operasional", .bachelor),
        support("Pengadministrasi Perkantoran", .secondary),
        support("Pengadministrasi Perkantoran", .secondary),
        support("Operator Layanan Operasional", .secondary),
    ]
}
