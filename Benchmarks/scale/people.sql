-- Fills a registry that `ikrar init` has made with OPDs, units, people and badges.
--
--   psql --set=people=1000000 --set=opds=1500 --set=events=5 --set=now=MICROSECONDS --set=key_id=ID --file=people.sql ADDRESS
--
-- As a superuser: the checks of foreign keys are left out.
\ir invent.sql

\echo units
INSERT INTO units (id, name, parent, opd, unor_id)
SELECT pg_temp.made_id(1767225600000 + o, 'opd' || o), 'Dinas ' || w.word || ' ' || v.word || ' ' || o, NULL,
    pg_temp.made_id(1767225600000 + o, 'opd' || o), NULL
FROM generate_series(0, :opds - 1) AS o
    JOIN name_list w ON w.nr = o % 6400 JOIN name_list v ON v.nr = o * 7 % 6400;
INSERT INTO units (id, name, parent, opd, unor_id)
SELECT pg_temp.made_id(1767225700000 + o * 10 + b, 'unit' || o || '-' || b), 'Bidang ' || w.word || ' ' || o || ' ' || b,
    pg_temp.made_id(1767225600000 + o, 'opd' || o), pg_temp.made_id(1767225600000 + o, 'opd' || o), NULL
FROM generate_series(0, :opds - 1) AS o, generate_series(1, 6) AS b, name_list w
WHERE w.nr = (o * 6 + b) % 6400;

\echo people
INSERT INTO people (id, nip, front_title, name, back_title, name_key, kind, unit, position, grade, echelon, standing,
    standing_name, email, listed)
SELECT p.id,
    (1966 + p.nr / 336 % 35)::TEXT || lpad((p.nr / 28 % 12 + 1)::TEXT, 2, '0') || lpad((p.nr % 28 + 1)::TEXT, 2, '0')
        || (1990 + p.nr / 336 % 35)::TEXT || CASE WHEN p.is_pppk THEN '21' ELSE lpad((p.nr % 12 + 1)::TEXT, 2, '0') END
        || (p.nr % 2 + 1)::TEXT || lpad((p.nr / 11760 + 1)::TEXT, 3, '0'),
    CASE WHEN p.luck < 0.03 THEN 'Dr.' ELSE '' END, n.name, CASE WHEN p.luck > 0.4 THEN 'S.Pd.' ELSE '' END,
    ' ' || lower(n.name), CASE WHEN p.is_pppk THEN 'PPPK' ELSE 'PNS' END,
    CASE p.unit WHEN 0 THEN pg_temp.made_id(1767225600000 + p.opd, 'opd' || p.opd)
        ELSE pg_temp.made_id(1767225700000 + p.opd * 10 + p.unit, 'unit' || p.opd || '-' || p.unit) END,
    (ARRAY['Guru Ahli Pertama', 'Guru Ahli Muda', 'Perawat Terampil', 'Pengadministrasi Perkantoran', 'Penata Layanan Operasional',
        'Analis Kebijakan Ahli Muda'])[1 + floor(6 * p.luck)::INT],
    CASE WHEN p.is_pppk THEN 'IX' ELSE (ARRAY['II/c', 'III/a', 'III/b', 'III/c', 'III/d', 'IV/a'])[1 + p.nr % 6] END, '',
    s.code, s.name, CASE WHEN p.luck < 0.3 THEN lower(replace(n.name, ' ', '.')) || p.nr || '@contoh.go.id' END,
    CASE WHEN p.luck BETWEEN 0.5 AND 0.51 THEN 0 ELSE 1 END
FROM person p
    JOIN name_list a ON a.nr = p.first JOIN name_list b ON b.nr = p.second JOIN name_list c ON c.nr = p.third,
    LATERAL (SELECT a.word || CASE WHEN p.luck > 0.1 THEN ' ' || b.word ELSE '' END
        || CASE WHEN p.luck > 0.6 THEN ' ' || c.word ELSE '' END AS name) AS n,
    LATERAL (SELECT CASE WHEN p.luck > 0.998 THEN '99' WHEN p.luck > 0.99 THEN '3' WHEN p.is_pppk THEN '71' ELSE '1' END AS code,
        CASE WHEN p.luck > 0.998 THEN 'Pensiun' WHEN p.luck > 0.99 THEN 'Tugas Belajar' WHEN p.is_pppk THEN 'PPPK Aktif'
            ELSE 'Aktif' END AS name) AS s
ORDER BY p.nr;

\echo name_words
INSERT INTO name_words (word, person)
SELECT DISTINCT w.word, p.id FROM people p, LATERAL string_to_table(ltrim(p.name_key), ' ') AS w (word);

\echo superseded_nips
INSERT INTO superseded_nips (nip, person)
SELECT overlay(p.nip PLACING '22' FROM 13 FOR 2), p.id FROM people p JOIN person n ON n.id = p.id WHERE n.is_pppk AND n.luck BETWEEN 0.3 AND 0.4;

\echo badges
INSERT INTO badges (number, person, key_id, issued_at, revoked_at, revoked_reason)
SELECT pg_temp.badge_number(nr + 1), id, :'key_id', 1768000000000000, NULL, NULL FROM person;
INSERT INTO badges (number, person, key_id, issued_at, revoked_at, revoked_reason)
SELECT pg_temp.badge_number(:people + nr + 1), id, :'key_id', 1767900000000000, 1768000000000000, 'hilang'
FROM person WHERE nr % 33 = 0;

ANALYZE;
