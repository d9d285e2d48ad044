#include <sqlite3.h>
#include <stdlib.h>
#include <string.h>

#include "parts.h"

// SQLite appends to a `-wal` page by page, each with a header of its own: two writes a page, some eighty a commit. Here they
// are gathered and written in few, at the latest with a commit's last page; nothing is read, synced or measured before what was
// gathered is written. Every other file is opened by SQLite's own file system as ever.

enum {
    HEADER = 24,
    // Frames of 4 kB; SQLite's own file system writes less than 128 kB at once.
    ROOM = 31 * (HEADER + 4096),
};

typedef struct {
    sqlite3_file file;
    unsigned char *room;
    sqlite3_int64 from;
    int count;
    // What comes next ends a commit.
    int ends;
    sqlite3_file *under;
} Log;

static sqlite3_vfs *system_files;

// Only pages of a transaction that commits may come here: SQLite tells nobody that one was undone, and what had been gathered of it
// would then be written over another program's. The driver switches cache_spill off.
static int write_gathered(Log *log) {
    if (log->count == 0) return SQLITE_OK;
    int count = log->count;
    log->count = 0;
    return log->under->pMethods->xWrite(log->under, log->room, count, log->from);
}

static int write_log(sqlite3_file *file, const void *bytes, int count, sqlite3_int64 at) {
    Log *log = (Log *)file;
    int is_next = at == log->from + log->count && count <= ROOM - log->count;
    int code = log->count > 0 && !is_next ? write_gathered(log) : SQLITE_OK;
    if (code != SQLITE_OK) return code;
    if (count > ROOM) return log->under->pMethods->xWrite(log->under, bytes, count, at);
    if (log->count == 0) log->from = at;
    memcpy(log->room + log->count, bytes, (size_t)count);
    log->count += count;
    if (count == HEADER) {
        // The file's pages after the commit stand in its last page's header, and nothing in those before.
        const unsigned char *header = bytes;
        log->ends = header[4] | header[5] | header[6] | header[7];
        return SQLITE_OK;
    }
    // The log's own header, or a page of another size, is nothing to wait with.
    return log->ends || count != 4096 ? write_gathered(log) : SQLITE_OK;
}

static int close_log(sqlite3_file *file) {
    Log *log = (Log *)file;
    int written = write_gathered(log);
    int closed = log->under->pMethods->xClose(log->under);
    free(log->room);
    log->room = NULL;
    return written != SQLITE_OK ? written : closed;
}

#define AFTER_WRITING(call)                       \
    Log *log = (Log *)file;                       \
    sqlite3_file *under = log->under;             \
    int code = write_gathered(log);               \
    return code != SQLITE_OK ? code : under->pMethods->call

static int read_log(sqlite3_file *file, void *to, int count, sqlite3_int64 at) {
    AFTER_WRITING(xRead(under, to, count, at));
}

static int truncate_log(sqlite3_file *file, sqlite3_int64 size) { AFTER_WRITING(xTruncate(under, size)); }

static int sync_log(sqlite3_file *file, int flags) { AFTER_WRITING(xSync(under, flags)); }

static int log_size(sqlite3_file *file, sqlite3_int64 *size) { AFTER_WRITING(xFileSize(under, size)); }

static int lock_log(sqlite3_file *file, int lock) { AFTER_WRITING(xLock(under, lock)); }

static int unlock_log(sqlite3_file *file, int lock) { AFTER_WRITING(xUnlock(under, lock)); }

static int is_reserved(sqlite3_file *file, int *result) { AFTER_WRITING(xCheckReservedLock(under, result)); }

static int control_log(sqlite3_file *file, int what, void *with) { AFTER_WRITING(xFileControl(under, what, with)); }

static int sector_size(sqlite3_file *file) {
    sqlite3_file *under = ((Log *)file)->under;
    return under->pMethods->xSectorSize(under);
}

static int characteristics(sqlite3_file *file) {
    sqlite3_file *under = ((Log *)file)->under;
    return under->pMethods->xDeviceCharacteristics(under);
}

static const sqlite3_io_methods methods = {
    .iVersion = 1,
    .xClose = close_log,
    .xRead = read_log,
    .xWrite = write_log,
    .xTruncate = truncate_log,
    .xSync = sync_log,
    .xFileSize = log_size,
    .xLock = lock_log,
    .xUnlock = unlock_log,
    .xCheckReservedLock = is_reserved,
    .xFileControl = control_log,
    .xSectorSize = sector_size,
    .xDeviceCharacteristics = characteristics,
};

static int open_file(sqlite3_vfs *files, const char *name, sqlite3_file *file, int flags, int *opened) {
    (void)files;
    if (!(flags & SQLITE_OPEN_WAL)) return system_files->xOpen(system_files, name, file, flags, opened);
    Log *log = (Log *)file;
    memset(log, 0, sizeof *log);
    log->under = (sqlite3_file *)(log + 1);
    int code = system_files->xOpen(system_files, name, log->under, flags, opened);
    if (log->under->pMethods == NULL) return code;
    if (code == SQLITE_OK) log->room = malloc(ROOM);
    if (log->room == NULL) {
        log->under->pMethods->xClose(log->under);
        return code != SQLITE_OK ? code : SQLITE_NOMEM;
    }
    log->file.pMethods = &methods;
    return SQLITE_OK;
}

int ikrar_sqlite_gather_writes(void) {
    static sqlite3_vfs files;
    if (system_files != NULL) return SQLITE_OK;
    system_files = sqlite3_vfs_find(NULL);
    if (system_files == NULL) return SQLITE_ERROR;
    files = *system_files;
    files.zName = "ikrar";
    files.pNext = NULL;
    files.szOsFile = (int)sizeof(Log) + system_files->szOsFile;
    files.xOpen = open_file;
    return sqlite3_vfs_register(&files, 1);
}
