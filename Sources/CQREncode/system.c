#define _GNU_SOURCE
#include "CQREncode.h"

#include <fcntl.h>
#include <sched.h>
#include <unistd.h>
#include <zlib.h>

uint32_t ikrar_crc32(const uint8_t *bytes, size_t count)
{
    return (uint32_t)crc32_z(0, bytes, count);
}

int ikrar_openat(int folder, const char *name, int flags, uint32_t mode)
{
    return openat(folder, name, flags | O_CLOEXEC, mode);
}

int ikrar_syncfs(int file)
{
    return syncfs(file);
}

int ikrar_processors(void)
{
    cpu_set_t set;
    if (sched_getaffinity(0, sizeof set, &set) == 0) {
        return CPU_COUNT(&set);
    }
    long online = sysconf(_SC_NPROCESSORS_ONLN);
    return online > 0 ? (int)online : 1;
}
