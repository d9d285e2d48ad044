-- What every table and index takes, per row, and what 4.7 million people and 100 events would take: what hangs on people grows with
-- them, what hangs on events with both.
WITH relations AS (
    SELECT t.relname AS table_name, NULL AS index_name, pg_table_size(t.oid) AS bytes, t.reltuples AS row_count
    FROM pg_class t WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
    UNION ALL
    SELECT t.relname, i.relname, pg_relation_size(i.oid), t.reltuples
    FROM pg_class t JOIN pg_index x ON x.indrelid = t.oid JOIN pg_class i ON i.oid = x.indexrelid
    WHERE t.relkind = 'r' AND t.relnamespace = 'public'::regnamespace
), grown AS (
    SELECT *, CASE
        WHEN table_name IN ('people', 'badges', 'name_words', 'superseded_nips', 'units') THEN 4700000.0 / :people
        WHEN table_name IN ('obligations', 'scans', 'attendances', 'excuses', 'annulments') THEN
            4700000.0 * 100 / (:people * CASE WHEN table_name IN ('scans', 'attendances', 'annulments')
                THEN :events - 0.424 ELSE :events END)
        ELSE 1 END AS factor
    FROM relations WHERE bytes > 100000
)
SELECT COALESCE('  ' || index_name, table_name) AS "table or index", row_count::BIGINT AS "rows",
    round(bytes / 1048576.0, 1) AS "MB", round(bytes / row_count::NUMERIC) AS "bytes a row",
    round(bytes * factor / 1073741824, 1) AS "GB with 4.7 M people, 100 events"
FROM grown
UNION ALL
SELECT 'all', NULL, round(sum(bytes) / 1048576.0, 1), NULL, round(sum(bytes * factor) / 1073741824, 1) FROM grown
ORDER BY 3 DESC;
