#include <sqlite3.h>
#include <stdlib.h>

#include "parts.h"

// At the end of every transaction SQLite has its page cache drop all pages behind the end of the file. The cache does nothing
// when it has none; but whenever a tree is balanced, a page goes for a moment by a number far behind any file's end, and from then
// on the cache believes that it has such pages, and looks for them in all of its pages, at every commit. With 32 MB of pages that
// is as dear as what the commit itself is about.
//
// This stands before SQLite's own cache, knows better which numbers there are, and lets it look only when there is something
// to drop.

typedef struct {
    sqlite3_pcache *under;
    // No page has a higher number, except for the one that is away.
    unsigned highest;
    // The number of a page that goes for a moment by another; 0 when there is none.
    unsigned away;
} Pages;

static sqlite3_pcache_methods2 own;

static sqlite3_pcache *create(int size, int extra, int purgeable) {
    Pages *pages = malloc(sizeof *pages);
    if (pages == NULL) return NULL;
    *pages = (Pages){own.xCreate(size, extra, purgeable), 0, 0};
    if (pages->under == NULL) {
        free(pages);
        return NULL;
    }
    return (sqlite3_pcache *)pages;
}

static sqlite3_pcache *under(sqlite3_pcache *cache) { return ((Pages *)cache)->under; }

static void resize(sqlite3_pcache *cache, int count) { own.xCachesize(under(cache), count); }

static int count(sqlite3_pcache *cache) { return own.xPagecount(under(cache)); }

static sqlite3_pcache_page *fetch(sqlite3_pcache *cache, unsigned key, int create) {
    sqlite3_pcache_page *page = own.xFetch(under(cache), key, create);
    Pages *pages = (Pages *)cache;
    if (page != NULL && key > pages->highest) pages->highest = key;
    return page;
}

static void unpin(sqlite3_pcache *cache, sqlite3_pcache_page *page, int discard) {
    own.xUnpin(under(cache), page, discard);
}

static void rename_page(sqlite3_pcache *cache, sqlite3_pcache_page *page, unsigned from, unsigned to) {
    Pages *pages = (Pages *)cache;
    own.xRekey(pages->under, page, from, to);
    if (from == pages->away) pages->away = 0;
    if (to <= pages->highest) return;
    if (pages->away == 0) pages->away = to;
    else pages->highest = to;
}

static void truncate_pages(sqlite3_pcache *cache, unsigned limit) {
    Pages *pages = (Pages *)cache;
    if (pages->highest < limit && pages->away < limit) return;
    own.xTruncate(pages->under, limit);
    if (pages->highest >= limit) pages->highest = limit == 0 ? 0 : limit - 1;
    if (pages->away >= limit) pages->away = 0;
}

static void destroy(sqlite3_pcache *cache) {
    own.xDestroy(under(cache));
    free(cache);
}

static void shrink(sqlite3_pcache *cache) { own.xShrink(under(cache)); }

int ikrar_sqlite_watch_pages(void) {
    int code = sqlite3_config(SQLITE_CONFIG_GETPCACHE2, &own);
    if (code != SQLITE_OK || own.iVersion < 1 || own.xShrink == NULL) return code;
    sqlite3_pcache_methods2 methods = own;
    methods.xCreate = create;
    methods.xCachesize = resize;
    methods.xPagecount = count;
    methods.xFetch = fetch;
    methods.xUnpin = unpin;
    methods.xRekey = rename_page;
    methods.xTruncate = truncate_pages;
    methods.xDestroy = destroy;
    methods.xShrink = shrink;
    return sqlite3_config(SQLITE_CONFIG_PCACHE2, &methods);
}
