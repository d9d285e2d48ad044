public import IkrarRegistry

/// Writes the rosters of an event: a file per OPD and the recap of all, in every format asked for.
///
/// The same rosters give the same bytes. The folder is never found half written: see ``WrittenRosters`` for what happens to files
/// that were there.
///
/// ```swift
/// let written = try RosterWriter(formats: [.csv, .xlsx]).write(rosters, recap: recap, to: "out/rosters")
/// ```
public struct RosterWriter: Sendable {
    public var formats: Set<RosterFormat>
    /// Who reads the CSV; the other formats are the same for all.
    public var audience: CSVAudience
    /// What the workbooks are printed on.
    public var paper: RosterPaper
    /// Threads that write; all cores when `nil`.
    public var workers: Int?

    public init(
        formats: Set<RosterFormat>,
        audience: CSVAudience = .machine,
        paper: RosterPaper = .f4,
        workers: Int? = nil
    ) {
        self.formats = formats
        self.audience = audience
        self.paper = paper
        self.workers = workers
    }

    /// Blocks until all is written, and uses other threads for it: not for a thread of Swift's cooperative pool.
    ///
    /// Files of the same event stay when they are of another format. In a folder with files of an OPD, it keeps its file name.
    ///
    /// - Parameters:
    ///   - folder: made with its parents when it is not there. Symbolic links are followed.
    ///   - isPartial: the rosters are not those of all OPD: files of the others stay, and no recap is written.
    ///   - progress: told the files done and the files in all, from any thread.
    /// - Throws: ``DocumentError``, `otherEvent` when another event's rosters lie there; the folder is then as it was.
    public func write(
        _ rosters: [Roster],
        recap: Recap,
        to folder: String,
        isPartial: Bool = false,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> WrittenRosters {
        let output = OutputFolder(folder)
        let endings = formats.map { ".\($0.rawValue)" }
        let keeps = { (file: FolderRecord.File) in isPartial || !endings.contains(where: file.name.hasSuffix) }
        let names = RosterNames(of: rosters.map(\.opd), in: output.path, keeps: keeps)
        let jobs = FileJobs(jobs(rosters, isPartial ? nil : recap, names), workers: workers) {}
        let content = FolderContent(event: recap.event.id, files: jobs.files, keeps: keeps)
        let outcome = try output.replace(with: content) { try jobs.run(in: $0, progress) }
        return WrittenRosters(
            folder: output.path,
            files: content.names.sorted(),
            kept: outcome.foreign,
            replacedWhole: outcome.way == .whole,
        )
    }

    private typealias Job = FileJob<Void>

    private func jobs(_ rosters: [Roster], _ recap: Recap?, _ names: RosterNames) -> [Job] {
        var jobs: [Job] = []
        for format in formats {
            if let recap { jobs.append(job(recap, rosters, format)) }
            for (roster, stem) in zip(rosters, names.stems) { jobs.append(job(roster, stem, format)) }
        }
        return jobs
    }

    private func job(_ recap: Recap, _ rosters: [Roster], _ format: RosterFormat) -> Job {
        let paper = paper.sheet
        let audience = audience
        let weight = format == .xlsx ? 50 * rosters.reduce(0) { $0 + $1.rows.count } : 1
        return Job(name: "\(RosterNames.recap).\(format.rawValue)", opd: "", weight: weight) { path, _ in
            switch format {
            case .csv: try RosterCSV.write(recap, for: audience, to: path)
            case .json: try RosterJSON.write(recap, to: path)
            case .xlsx: try RecapWorkbook().write(recap, rosters, paper: paper, to: path)
            }
        }
    }

    private func job(_ roster: Roster, _ stem: String, _ format: RosterFormat) -> Job {
        let paper = paper.sheet
        let audience = audience
        let weight = (format == .xlsx ? 50 : 1) * roster.rows.count
        let name = "\(stem).\(format.rawValue)"
        return Job(name: name, opd: roster.opd, weight: weight) { path, _ in
            switch format {
            case .csv: try RosterCSV.write(roster, for: audience, to: path)
            case .json: try RosterJSON.write(roster, to: path)
            case .xlsx: try RosterWorkbook.write(roster, paper: paper, to: path)
            }
        }
    }
}
