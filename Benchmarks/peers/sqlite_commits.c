// What SQLite itself takes to keep scans: WAL, synchronous=FULL, nothing read, nothing decided.
//
//   cc -O2 sqlite_commits.c -o sqlite_commits -lsqlite3
//   sqlite_commits FILE COUNT GROUP            a new file; a row is as small as one that tells who came when can be
//   sqlite_commits FILE COUNT GROUP EVENT      a registry; a scan and its attendance in the registry's own tables, with all
//                                              their columns and indexes, of nobodies who have come to EVENT
//
// Keeps COUNT scans in transactions of GROUP, one of each of GROUP gates. Prints `name scans seconds`.

#include <sqlite3.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

static double seconds(void)
{
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec * 1e-9;
}

static void must(sqlite3 *database, int outcome)
{
    if (outcome != SQLITE_OK && outcome != SQLITE_DONE && outcome != SQLITE_ROW) {
        fprintf(stderr, "sqlite_commits: %s\n", sqlite3_errmsg(database));
        exit(74);
    }
}

static sqlite3_stmt *prepared(sqlite3 *database, const char *text)
{
    sqlite3_stmt *statement = NULL;
    must(database, sqlite3_prepare_v3(database, text, -1, SQLITE_PREPARE_PERSISTENT, &statement, NULL));
    return statement;
}

static void step(sqlite3 *database, sqlite3_stmt *statement)
{
    must(database, sqlite3_step(statement));
    must(database, sqlite3_reset(statement));
}

// A scan's texts, as long as real ones.
struct scan {
    long long at;
    char id[40], person[40], digest[24], device[24];
    // Which of the device's it is.
    int sequence;
};

static struct scan scan_of(int number, int gates)
{
    struct scan scan = {.at = 1790000000000000LL + number};
    // Ids in order of time, people in none.
    snprintf(scan.id, sizeof scan.id, "0199f0c2-7c3a-7000-8a1b-%012d", number);
    snprintf(scan.person, sizeof scan.person, "0199f0c2-0000-7000-8a1b-%012x", (unsigned)number * 2654435761u);
    snprintf(scan.digest, sizeof scan.digest, "%016x", (unsigned)number);
    snprintf(scan.device, sizeof scan.device, "gate-%d", number % gates);
    scan.sequence = number / gates + 1;
    return scan;
}

static void bind_text(sqlite3_stmt *statement, int place, const char *text)
{
    sqlite3_bind_text(statement, place, text, -1, SQLITE_TRANSIENT);
}

static void keep_small(sqlite3 *database, sqlite3_stmt *row, const struct scan *scan)
{
    bind_text(row, 1, scan->id);
    bind_text(row, 2, scan->person);
    bind_text(row, 3, "Gerbang Utara");
    sqlite3_bind_int64(row, 4, scan->at);
    step(database, row);
}

static const char *const attendance_text =
    "INSERT INTO attendances (event, person, scan, session, at, gate, device, minutes_late, guest)"
    " VALUES (?1, ?2, ?3, 'utama', ?4, 'Gerbang Utara', ?5, NULL, 0)";

static const char *const scan_text =
    "INSERT INTO scans (id, event, session, device, sequence, gate, by_whom, person, digest, channel, mode, device_time,"
    " received_at, clock_offset, clock_uncertainty, at, outcome, overruled, local_outcome, minutes_late, review, first_at,"
    " first_gate, first_device, since, admitted_by, admitted_why)"
    " VALUES (?1, ?2, 'utama', ?7, ?3, 'Gerbang Utara', 'bench', ?4, ?5, 'hid', 'online', ?6, ?6, 0, 0, ?6, 'present',"
    " NULL, NULL, NULL, '', NULL, NULL, NULL, NULL, NULL, NULL)";

static void keep_whole(sqlite3 *database, sqlite3_stmt *attendance, sqlite3_stmt *row, const struct scan *scan,
                       const char *event)
{
    bind_text(attendance, 1, event);
    bind_text(attendance, 2, scan->person);
    bind_text(attendance, 3, scan->id);
    sqlite3_bind_int64(attendance, 4, scan->at);
    bind_text(attendance, 5, scan->device);
    step(database, attendance);
    bind_text(row, 1, scan->id);
    bind_text(row, 2, event);
    sqlite3_bind_int64(row, 3, scan->sequence);
    bind_text(row, 4, scan->person);
    bind_text(row, 5, scan->digest);
    sqlite3_bind_int64(row, 6, scan->at);
    bind_text(row, 7, scan->device);
    step(database, row);
}

int main(int count, char **arguments)
{
    if (count < 4) {
        fprintf(stderr, "sqlite_commits FILE COUNT GROUP [EVENT]\n");
        return 64;
    }
    const int scans = atoi(arguments[2]);
    const int group = atoi(arguments[3]);
    const char *event = count > 4 ? arguments[4] : NULL;
    sqlite3 *database = NULL;
    must(database, sqlite3_open(arguments[1], &database));
    // As the registry's driver sets them.
    must(database, sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-32768;"
                                          "PRAGMA wal_autocheckpoint=4000", NULL, NULL, NULL));
    if (!event) {
        must(database, sqlite3_exec(database, "CREATE TABLE scans (id TEXT PRIMARY KEY, person TEXT, gate TEXT, at BIGINT)"
                                              " WITHOUT ROWID", NULL, NULL, NULL));
    }
    sqlite3_stmt *begin = prepared(database, "BEGIN IMMEDIATE");
    sqlite3_stmt *commit = prepared(database, "COMMIT");
    sqlite3_stmt *row = prepared(database, event ? scan_text : "INSERT INTO scans VALUES (?1, ?2, ?3, ?4)");
    sqlite3_stmt *attendance = event ? prepared(database, attendance_text) : NULL;
    const double start = seconds();
    for (int number = 0; number < scans; number++) {
        const struct scan scan = scan_of(number, group);
        if (number % group == 0) {
            step(database, begin);
        }
        if (event) {
            keep_whole(database, attendance, row, &scan, event);
        } else {
            keep_small(database, row, &scan);
        }
        if (number % group == group - 1 || number == scans - 1) {
            step(database, commit);
        }
    }
    printf("sqlite-%d %d %.4f\n", group, scans, seconds() - start);
    sqlite3_finalize(begin);
    sqlite3_finalize(commit);
    sqlite3_finalize(row);
    sqlite3_finalize(attendance);
    sqlite3_close(database);
    return 0;
}
