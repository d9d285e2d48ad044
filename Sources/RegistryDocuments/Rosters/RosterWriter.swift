import Dispatch
import Glibc
public import IkrarRegistry
import Synchronization

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
    /// - Parameters:
    ///   - folder: made with its parents when it is not there. Symbolic links are followed.
    ///   - progress: told the files done and the files in all, from any thread.
    /// - Throws: ``DocumentError``; the folder is then as it was.
    public func write(
        _ rosters: [Roster],
        recap: Recap,
        to folder: String,
        progress: @escaping @Sendable (_ done: Int, _ total: Int) -> Void = { _, _ in }
    ) throws -> WrittenRosters {
        let jobs = jobs(rosters, recap)
        let names = jobs.map(\.name)
        let output = OutputFolder(folder)
        let outcome = try output.replace(names) { staging in
            try run(jobs, in: staging, progress)
        }
        return WrittenRosters(
            folder: output.path,
            files: names.sorted(),
            kept: outcome.foreign,
            replacedWhole: outcome.way == .whole,
        )
    }

    private struct Job: Sendable {
        var name: String
        /// Rows it writes, by which the long ones go first.
        var weight: Int
        var write: @Sendable (_ path: String) throws(DocumentError) -> Void
    }

    private func jobs(_ rosters: [Roster], _ recap: Recap) -> [Job] {
        let paper = paper.sheet
        let audience = audience
        let slugs = FileSlug.slugs(of: rosters.map(\.opd), taken: ["recap"])
        var jobs: [Job] = []
        for format in formats {
            let people = rosters.reduce(0) { $0 + $1.rows.count }
            let weight = format == .xlsx ? 50 * people : 1
            jobs.append(
                Job(name: "recap.\(format.rawValue)", weight: weight) { (path) throws(DocumentError) in
                    switch format {
                    case .csv: try RosterCSV.write(recap, for: audience, to: path)
                    case .json: try RosterJSON.write(recap, to: path)
                    case .xlsx: try RecapWorkbook().write(recap, rosters, paper: paper, to: path)
                    }
                }
            )
            for (roster, slug) in zip(rosters, slugs) {
                let weight = (format == .xlsx ? 50 : 1) * roster.rows.count
                jobs.append(
                    Job(name: "\(slug).\(format.rawValue)", weight: weight) { (path) throws(DocumentError) in
                        switch format {
                        case .csv: try RosterCSV.write(roster, for: audience, to: path)
                        case .json: try RosterJSON.write(roster, to: path)
                        case .xlsx: try RosterWorkbook.write(roster, paper: paper, to: path)
                        }
                    }
                )
            }
        }
        return jobs.sorted { ($1.weight, $0.name) < ($0.weight, $1.name) }
    }

    private struct State {
        var next = 0
        var done = 0
        var error: DocumentError?
    }

    private func run(_ jobs: [Job], in folder: String, _ progress: @Sendable (Int, Int) -> Void) throws(DocumentError) {
        let state = Mutex(State())
        let threads = max(1, min(workers ?? Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))), jobs.count))
        DispatchQueue.concurrentPerform(iterations: threads) { _ in
            while let job = state.withLock({ state in take(jobs, &state) }) {
                do throws(DocumentError) {
                    try job.write("\(folder)/\(job.name)")
                    let done = state.withLock { state in
                        state.done += 1
                        return state.done
                    }
                    progress(done, jobs.count)
                } catch {
                    state.withLock { $0.error = $0.error ?? error }
                }
            }
        }
        if let error = state.withLock(\.error) { throw error }
    }

    /// The next job; none after an error.
    private func take(_ jobs: [Job], _ state: inout State) -> Job? {
        guard state.error == nil, state.next < jobs.count else { return nil }
        defer { state.next += 1 }
        return jobs[state.next]
    }
}
