#ifndef IKRAR_CSQLITE_PARTS_H
#define IKRAR_CSQLITE_PARTS_H

int ikrar_sqlite_watch_pages(void);
int ikrar_sqlite_gather_writes(void);

#endif
