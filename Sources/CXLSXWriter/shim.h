#ifndef IKRAR_CXLSXWRITER_SHIM_H
#define IKRAR_CXLSXWRITER_SHIM_H

#include <sys/syscall.h>
#include <unistd.h>
#include <xlsxwriter.h>
#include <zlib.h>

/* An anonymous file in memory, closed on exec; -1 and errno when there is none. syscall() is variadic: Swift cannot call it. */
static inline int ikrar_memory_file(const char *name) {
    return (int)syscall(SYS_memfd_create, name, 1U);
}

/* inflateInit2 is a macro. Raw deflate, as parts of a zip archive are stored. */
static inline int ikrar_inflate_begin(z_stream *stream) {
    return inflateInit2(stream, -MAX_WBITS);
}

#endif
