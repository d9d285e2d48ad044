-- Fills a registry of people.sql, with the last event opened by the program, with the events before it and all scans.
--
--   psql --set=people=1000000 --set=opds=1500 --set=events=5 --set=now=MICROSECONDS --set=gates=500 --file=events.sql ADDRESS
\ir invent.sql

\echo events and obligations
INSERT INTO events (id, kind, title, place, starts, zone, state, opened_at, closed_at)
SELECT id, 'apel', 'Apel ' || nr, 'Lapangan', starts, 'WIB', 'closed', starts - 3600000000, starts + 14400000000
FROM held WHERE nr < :events;
INSERT INTO sessions (event, id, title, place, opens, starts, late_after, closes)
SELECT id, 'utama', 'Apel ' || nr, 'Lapangan', starts - 1800000000, starts, starts + 900000000, starts + 7200000000
FROM held WHERE nr < :events;
-- As the program does it when an event is opened; the last one is opened by the program itself.
INSERT INTO obligations (event, person, unit, opd, position, grade, echelon, kind, standing, standing_name, duty)
SELECT h.id, p.id, p.unit, u.opd, p.position, p.grade, p.echelon, p.kind, p.standing, p.standing_name,
    COALESCE(d.duty, 'obliged')
FROM held h, people p JOIN units u ON u.id = p.unit LEFT JOIN duties d ON d.standing = p.standing
WHERE h.nr < :events AND p.listed = 1 AND COALESCE(d.duty, 'obliged') <> 'uncounted'
ORDER BY h.id, u.opd, p.id;

\echo excuses
INSERT INTO excuses (id, event, person, kind, document, entered_by, entered_at, withdrawn_at)
SELECT pg_temp.made_id(h.starts / 1000 - 86400000 + p.nr % 40000000, h.id || p.nr || withdrawn), h.id, p.id,
    (ARRAY['izin', 'sakit', 'cuti', 'dinasLuar'])[1 + p.nr % 4], '800/' || p.nr || '/BKPSDM', 'hr', h.starts - 86400000000,
    CASE WHEN withdrawn THEN h.starts - 80000000000 END
FROM held h, person p, unnest(ARRAY[TRUE, FALSE]) AS withdrawn
WHERE pg_temp.chance(p.nr, 100 + h.nr) < CASE WHEN withdrawn THEN 0.005 ELSE 0.03 END;

\echo devices
INSERT INTO devices (id, gate) SELECT 'gate-' || g, 'Gerbang ' || g FROM generate_series(0, :gates - 1) AS g;

-- Nine of ten come; of those one in seven is scanned twice; and one in twenty-five scans is of no code of ours. To the event that
-- is open a part has come so far.
\echo scans
CREATE TEMP TABLE arrival AS
    SELECT h.nr AS event_nr, h.id AS event, p.id AS person, p.nr, again,
        h.starts - 1500000000 + floor(2400000000 * pg_temp.chance(p.nr, 200 + h.nr))::BIGINT
            + CASE WHEN again THEN 60000000 ELSE 0 END AS at,
        floor(:gates * pg_temp.chance(p.nr, 300 + h.nr))::BIGINT AS gate, h.starts,
        again AND pg_temp.chance(p.nr, 400 + h.nr) < 0.04 AS is_foreign
    FROM held h, person p, unnest(ARRAY[FALSE, TRUE]) AS again
    WHERE pg_temp.chance(p.nr, 500 + h.nr) < CASE h.nr WHEN :events THEN 0.53 ELSE 0.92 END
        AND (p.luck NOT BETWEEN 0.5 AND 0.51 AND p.luck < 0.998 OR p.nr % 20 = 0)
        AND (NOT again OR pg_temp.chance(p.nr, 400 + h.nr) < 0.18);
INSERT INTO scans (id, event, session, device, sequence, gate, by_whom, person, digest, channel, mode, device_time, received_at,
    clock_offset, clock_uncertainty, at, outcome, overruled, local_outcome, minutes_late, review, first_at, first_gate,
    first_device, since, admitted_by, admitted_why)
SELECT pg_temp.made_id(at / 1000, event || nr || again), event, 'utama', 'gate-' || gate,
    event_nr * 1000000 + row_number() OVER (PARTITION BY event, gate ORDER BY at, nr, again),
    'Gerbang ' || gate, 'petugas', CASE WHEN NOT is_foreign THEN person END, left(md5(nr::TEXT), 16), 'hid', 'online', at, at, 0, 0, at,
    CASE WHEN is_foreign THEN 'malformed' WHEN again THEN 'duplicate' WHEN at > starts + 900000000 THEN 'late' ELSE 'present' END,
    NULL, NULL, CASE WHEN NOT again AND at > starts + 900000000 THEN (at - starts - 900000000) / 60000000 END, '',
    CASE WHEN again AND NOT is_foreign THEN at - 60000000 END, CASE WHEN again AND NOT is_foreign THEN 'Gerbang ' || gate END,
    CASE WHEN again AND NOT is_foreign THEN 'gate-' || gate END, NULL, NULL, NULL
FROM arrival ORDER BY at;

\echo attendances
INSERT INTO attendances (event, person, scan, session, at, gate, device, minutes_late, guest)
SELECT s.event, s.person, s.id, s.session, s.at, s.gate, s.device, s.minutes_late, CASE WHEN o.person IS NULL THEN 1 ELSE 0 END
FROM scans s LEFT JOIN obligations o ON o.event = s.event AND o.person = s.person
WHERE s.outcome IN ('present', 'late') ORDER BY s.at;

\echo annulments
INSERT INTO annulments (id, scan, reason, by_whom, at)
SELECT pg_temp.made_id(s.at / 1000, 'annulment' || s.id), s.id, 'salah orang', 'petugas', s.at + 60000000
FROM scans s WHERE s.outcome = 'duplicate' AND right(s.digest, 2) = '00';

\echo vacuum
VACUUM ANALYZE;
CHECKPOINT;
