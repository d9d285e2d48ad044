@testable import IkrarRegistry

extension DecisionVector {
    static var all: [DecisionVector] { edges + standings + clocks + presences + sessionChoices + chances }

    /// Every edge of every window, to the microsecond.
    private static var edges: [DecisionVector] {
        schedules.indices.flatMap { schedule in
            let (event, sessions) = (schedules[schedule].event, schedules[schedule].sessions)
            let edges = sessions.flatMap { [$0.opens, $0.starts, $0.lateAfter ?? $0.starts, $0.closes] }
            let moments = Set(edges + (event.closedAt.map { [$0] } ?? []))
            return moments.sorted().flatMap { edge in
                [-60_000_000, -1_000_000, -1000, -1, 0, 1, 1000, 59_999_999, 60_000_000, 3_600_000_000].map { away in
                    DecisionVector(schedule: schedule, at: Instant(microseconds: edge.microseconds + away))
                }
            }
        }
    }

    private static var standings: [DecisionVector] {
        let all: [OfflineKnowledge.Standing] = [
            .unlisted, .revoked, .listed(opd: OrgUnit.ID("dinsos")), .listed(opd: OrgUnit.ID("dinkes")),
            .listed(opd: OrgUnit.ID("setda")),
        ]
        return schedules.indices.flatMap { schedule in
            all.flatMap { standing in
                ["code", "typed", "nip", "words", "malformed"].flatMap { kind in
                    [5.5, 7.9, 13.2].map { hour in
                        DecisionVector(
                            schedule: schedule, kind: kind, at: time(hour),
                            standing: kind == "code" ? standing : .unlisted)
                    }
                }
            }
        }
    }

    /// Clocks that are off, and clocks that are doubted, about the moment after which it is late.
    private static var clocks: [DecisionVector] {
        [-3600, -121, -120, -7, 0, 7, 120, 121, 86_400].flatMap { offset in
            [0, 1, 4, 30].flatMap { uncertainty in
                [-30_000_001, -4_000_000, -1, 0, 1, 1_000_000, 1_000_001, 4_000_001, 30_000_000, 780_000_000].map {
                    away in
                    DecisionVector(
                        schedule: 0, at: Instant(microseconds: time(7.75).microseconds + away), offset: Int64(offset),
                        uncertainty: Int64(uncertainty))
                }
            }
        }
    }

    private static var presences: [DecisionVector] {
        [OfflineKnowledge.Standing.listed(opd: OrgUnit.ID("dinsos")), .unlisted, .revoked].flatMap { standing in
            [-9_000_000, -1, 0, 1, 10_000_000, 3_600_000_000].flatMap { after in
                [true, false].flatMap { wasJustHere in
                    [7.0, 7.8, 9.5].map { hour in
                        DecisionVector(
                            schedule: 0, at: Instant(microseconds: time(hour).microseconds + after), offset: 130,
                            standing: standing, presentAt: time(hour), wasJustHere: wasJustHere)
                    }
                }
            }
        }
    }

    /// Several sessions: of one's own OPD, of all, of the gate.
    private static var sessionChoices: [DecisionVector] {
        [2, 3].flatMap { schedule in
            [nil, "pagi", "siang", "tidak-ada"].flatMap { session in
                ["dinsos", "dinkes", "setda"].flatMap { opd in
                    [5.0, 7.6, 11.0, 12.5, 13.6, 20.0].map { hour in
                        DecisionVector(
                            schedule: schedule, session: session.map { Session.ID($0) }, at: time(hour),
                            standing: .listed(opd: OrgUnit.ID(opd)))
                    }
                }
            }
        }
    }

    /// Whatever comes, the same each time.
    private static var chances: [DecisionVector] {
        var state: UInt64 = 2026
        func draw(_ below: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(below))
        }
        return (0..<400).map { _ in
            let at = Instant(microseconds: time(5.5).microseconds + Int64(draw(1 << 30)) * 16)
            let kind = draw(8) > 0 ? "code" : ["typed", "nip", "words", "malformed"][draw(4)]
            let standings: [OfflineKnowledge.Standing] = [
                .listed(opd: OrgUnit.ID("dinsos")), .listed(opd: OrgUnit.ID("dinkes")), .unlisted, .revoked,
            ]
            return DecisionVector(
                schedule: draw(schedules.count), session: [nil, nil, Session.ID("pagi"), Session.ID("siang")][draw(4)],
                kind: kind, at: at, offset: Int64(draw(400) - 200), uncertainty: Int64(draw(6)),
                standing: kind == "code" ? standings[draw(4)] : .unlisted,
                presentAt: draw(3) == 0 ? Instant(microseconds: at.microseconds + Int64(draw(1000) - 800) * 1000) : nil,
                wasJustHere: draw(2) == 0)
        }
    }
}
