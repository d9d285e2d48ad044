// What SQLite itself takes to keep scans: WAL, synchronous=FULL, one row a scan, nothing read, nothing decided.
//
//   cc -O2 sqlite_commits.c -o sqlite_commits -lsqlite3
//   sqlite_commits FILE COUNT GROUP
//
// Writes COUNT rows in transactions of GROUP. Prints `name rows seconds`.

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

int main(int count, char **arguments)
{
    if (count < 4) {
        fprintf(stderr, "sqlite_commits FILE COUNT GROUP\n");
        return 64;
    }
    const int rows = atoi(arguments[2]);
    const int group = atoi(arguments[3]);
    sqlite3 *database = NULL;
    must(database, sqlite3_open(arguments[1], &database));
    must(database, sqlite3_exec(database, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL;"
                                          "CREATE TABLE scans (id TEXT PRIMARY KEY, person TEXT, gate TEXT, at BIGINT)"
                                          " WITHOUT ROWID", NULL, NULL, NULL));
    sqlite3_stmt *begin = prepared(database, "BEGIN IMMEDIATE");
    sqlite3_stmt *commit = prepared(database, "COMMIT");
    sqlite3_stmt *insert = prepared(database, "INSERT INTO scans VALUES (?1, ?2, ?3, ?4)");
    const double start = seconds();
    for (int row = 0; row < rows; row++) {
        char id[40], person[40];
        snprintf(id, sizeof id, "0199f0c2-7c3a-7%03d-8a1b-%012d", row % 1000, row);
        snprintf(person, sizeof person, "0199f0c2-0000-7000-8a1b-%012d", rows - row);
        if (row % group == 0) {
            step(database, begin);
        }
        sqlite3_bind_text(insert, 1, id, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 2, person, -1, SQLITE_TRANSIENT);
        sqlite3_bind_text(insert, 3, "Gerbang Utara", -1, SQLITE_STATIC);
        sqlite3_bind_int64(insert, 4, 1790000000000000LL + row);
        step(database, insert);
        if (row % group == group - 1 || row == rows - 1) {
            step(database, commit);
        }
    }
    printf("sqlite-%d %d %.4f\n", group, rows, seconds() - start);
    sqlite3_finalize(begin);
    sqlite3_finalize(commit);
    sqlite3_finalize(insert);
    sqlite3_close(database);
    return 0;
}
