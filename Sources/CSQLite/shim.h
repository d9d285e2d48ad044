#include <sqlite3.h>

// Takes any number of arguments in C, which Swift cannot call.
static inline int ikrar_sqlite_count_no_memory(void) { return sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0); }
