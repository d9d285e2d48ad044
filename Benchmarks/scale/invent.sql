-- What both fillings rest on: chance that is the same every time, ids, names, people, events.
-- Everybody is invented: names are put together from syllables, and all else follows from a person's number.
\set ON_ERROR_STOP on
\timing on
SET session_replication_role = replica;
SET synchronous_commit = off;
SET work_mem = '256MB';
SET maintenance_work_mem = '512MB';

-- A number from 0 up to 1 that looks like chance.
CREATE FUNCTION pg_temp.chance(nr BIGINT, seed BIGINT) RETURNS DOUBLE PRECISION LANGUAGE sql IMMUTABLE AS $$
    SELECT (hashint8extended(nr, seed) & 4503599627370495)::DOUBLE PRECISION / 4503599627370496
$$;

-- An id as the program makes them: milliseconds, then chance.
CREATE FUNCTION pg_temp.made_id(ms BIGINT, seed TEXT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT left(h, 8) || '-' || substr(h, 9, 4) || '-7' || substr(c, 1, 3) || '-a' || substr(c, 4, 3) || '-'
        || substr(c, 7, 12)
    FROM (SELECT lpad(to_hex(ms), 12, '0') AS h, md5(seed) AS c) AS parts
$$;

-- Forty bits, eight characters of Crockford's alphabet: every number below 2^40 once.
CREATE FUNCTION pg_temp.badge_number(nr BIGINT) RETURNS TEXT LANGUAGE sql IMMUTABLE AS $$
    SELECT string_agg(substr('0123456789ABCDEFGHJKMNPQRSTVWXYZ', ((v >> shift) & 31)::INT + 1, 1), '' ORDER BY shift DESC)
    FROM (SELECT (nr * 2654435761) & 1099511627775 AS v) AS bits, generate_series(0, 35, 5) AS shift
$$;

CREATE TEMP TABLE name_list AS
    SELECT (row_number() OVER (ORDER BY md5(a || b || c)) - 1)::INT AS nr, initcap(a || b || c) AS word
    FROM unnest('{an,bu,ci,da,en,fa,gu,ha,in,ju,ka,li,ma,no,ra,si,tu,wa,yu,su}'::TEXT[]) AS a,
        unnest('{di,ra,na,tri,lis,man,ti,san,yu,wan,gus,har,mi,nur,pra,set}'::TEXT[]) AS b,
        unnest('{ta,ni,no,wati,wan,di,ko,ri,sih,man,to,yah,na,ul,din,ka,mi,ra,tu,si}'::TEXT[]) AS c;
CREATE UNIQUE INDEX ON name_list (nr);
ANALYZE name_list;

-- Offices differ in size: the largest has eight times as many people as usual.
CREATE TEMP TABLE person AS
    SELECT nr, pg_temp.made_id(1767312000000 + nr / 40, 'person' || nr) AS id,
        floor(:opds * power(pg_temp.chance(nr, 1), 1.4))::INT AS opd, floor(7 * pg_temp.chance(nr, 2))::INT AS unit,
        floor(6400 * power(pg_temp.chance(nr, 3), 2.5))::INT AS first, floor(6400 * power(pg_temp.chance(nr, 4), 1.5))::INT AS second,
        floor(6400 * power(pg_temp.chance(nr, 5), 1.5))::INT AS third, pg_temp.chance(nr, 6) AS luck, nr % 4 = 0 AS is_pppk
    FROM generate_series(0, :people - 1) AS nr;
ANALYZE person;

CREATE TEMP TABLE held AS
    SELECT e AS nr, CASE e WHEN :events THEN 'apel' ELSE 'apel-' || e END AS id,
        -- Once a month at 07:30 WIB; the last is now.
        CASE e WHEN :events THEN :now - 3600000000 ELSE 1769905800000000 + e * 2592000000000 END AS starts
    FROM generate_series(1, :events) AS e;
