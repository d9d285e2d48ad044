#include "CQREncode.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

// The four penalties of ISO/IEC 18004, 7.8.3, on whole lines at once: a line is a word, bit i is module i, dark is 1.
// Outside the symbol lies the quiet zone, so bits beyond both ends count as light. The loops carry nothing from one
// line to the next, so that the compiler can take several lines in one instruction.

static inline uint32_t bits_set(uint32_t v)
{
    v = v - ((v >> 1) & 0x55555555u);
    v = (v & 0x33333333u) + ((v >> 2) & 0x33333333u);
    v = (v + (v >> 4)) & 0x0f0f0f0fu;
    return (v * 0x01010101u) >> 24;
}

/// Bit i: the `count` modules from i on are all set in `line`.
static inline uint32_t run_from(uint32_t line, int count)
{
    uint32_t run = line;
    for (int i = 1; i < count; i++) {
        run &= line >> i;
    }
    return run;
}

/// Bit i: a dark-light-dark-light-dark stretch of exactly 1:1:3:1:1, each part `unit` modules, begins at i.
static inline uint32_t finder_like(uint32_t dark, int unit)
{
    uint32_t light = ~dark;
    uint32_t d1 = run_from(dark, unit), l1 = run_from(light, unit), d3 = run_from(dark, 3 * unit);
    return d1 & (l1 >> unit) & (d3 >> (2 * unit)) & (l1 >> (5 * unit)) & (d1 >> (6 * unit)) & ~(dark << 1)
        & ~(dark >> (7 * unit));
}

/// Of those, the ones with at least four units of light on one side.
static inline uint32_t with_light_beside(uint32_t found, uint32_t dark, int unit)
{
    uint32_t before = 0, after = 0;
    for (int i = 1; i <= 4 * unit; i++) {
        before |= i < 32 ? dark << i : 0;
        after |= 7 * unit + i - 1 < 32 ? dark >> (7 * unit + i - 1) : 0;
    }
    return found & ~(before & after);
}

/// Runs of five and more, and stretches that look like a finder pattern of the usual size.
static inline uint32_t line_penalty(uint32_t line, uint32_t pairs)
{
    uint32_t same = ~(line ^ (line >> 1)) & pairs;
    uint32_t fives = run_from(same, 4);
    uint32_t finders = with_light_beside(finder_like(line, 1), line, 1);
    return bits_set(fives) + 2 * bits_set(fives & ~(fives << 1)) + 40 * bits_set(finders);
}

/// Finder-like stretches of two and more modules a part: rare, so looked at one by one.
static uint32_t large_finders_penalty(const uint32_t *lines, int count)
{
    uint32_t seen = 0, penalty = 0;
    for (int i = 0; i < count; i++) {
        seen |= finder_like(lines[i], 2) | finder_like(lines[i], 3) | finder_like(lines[i], 4);
    }
    if (seen == 0) {
        return 0;
    }
    for (int i = 0; i < count; i++) {
        for (int unit = 2; unit <= 4; unit++) {
            uint32_t found = finder_like(lines[i], unit);
            penalty += 40 * bits_set(with_light_beside(found, lines[i], unit));
        }
    }
    return penalty;
}

static int penalty_of(const uint32_t *lines, int width)
{
    const uint32_t pairs = (1u << (width - 1)) - 1;
    uint32_t penalty = 0, dark = 0;
    for (int i = 0; i < 2 * width; i++) {
        penalty += line_penalty(lines[i], pairs);
    }
    for (int i = 0; i < width; i++) {
        dark += bits_set(lines[i]);
    }
    for (int i = 1; i < width; i++) {
        uint32_t above = lines[i - 1], here = lines[i];
        uint32_t blocks = ~(above ^ here) & ~(above ^ (above >> 1)) & ~(here ^ (here >> 1)) & pairs;
        penalty += 3 * bits_set(blocks);
    }
    penalty += large_finders_penalty(lines, 2 * width);
    int area = width * width;
    int percent = ((int)dark * 200 + area) / area / 2;
    return (int)penalty + abs(percent - 50) / 5 * 10;
}

int ikrar_qr_pick_mask(const uint32_t *unmasked, const uint32_t *masks, int width, uint32_t *rows)
{
    uint32_t lines[IKRAR_QR_WORD_LINES];
    int best = 0, lowest = INT_MAX;
    for (int mask = 0; mask < 8; mask++) {
        for (int i = 0; i < 2 * width; i++) {
            lines[i] = unmasked[i] ^ masks[mask * 2 * width + i];
        }
        int penalty = penalty_of(lines, width);
        if (penalty < lowest) {
            lowest = penalty;
            best = mask;
            memcpy(rows, lines, (size_t)width * sizeof *rows);
        }
    }
    return best;
}
