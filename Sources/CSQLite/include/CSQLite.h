#ifndef IKRAR_CSQLITE_H
#define IKRAR_CSQLITE_H

/// Sets for all of SQLite, before its first connection, what makes many small commits cheap:
///
/// - It counts no memory: every argument of a statement would take a lock for it, and nobody asks.
/// - Its page cache is not walked through at the end of every commit (pages.c).
/// - What a commit appends to a `-wal` is written at once (writes.c).
///
/// Where something else in the process has begun with SQLite already, the first two stay as they were. Answers SQLite's result code.
int ikrar_sqlite_prepare(void);

#endif
