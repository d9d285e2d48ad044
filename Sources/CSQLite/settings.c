#include <sqlite3.h>

#include "CSQLite.h"
#include "parts.h"

int ikrar_sqlite_prepare(void) {
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    ikrar_sqlite_watch_pages();
    return ikrar_sqlite_gather_writes();
}
