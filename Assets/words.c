#include "assets.h"

#include <string.h>

/* Whether the asset is the file of words that a key begins with: words/AREA.yaml. */
static int is_area(const char *path, const char *area, size_t length) {
    static const char folder[] = "words/", ending[] = ".yaml";
    const size_t before = sizeof folder - 1;
    return strncmp(path, folder, before) == 0 && strncmp(path + before, area, length) == 0
        && strcmp(path + before + length, ending) == 0;
}

/* The text of the line "key: text"; NULL where there is none. */
static const unsigned char *text_of_line(const unsigned char *line, const unsigned char *end, const char *key,
                                         size_t key_length, size_t *length) {
    while (line < end) {
        const unsigned char *stop = memchr(line, '\n', (size_t)(end - line));
        if (stop == NULL) stop = end;
        const size_t columns = (size_t)(stop - line);
        if (columns > key_length + 2 && memcmp(line, key, key_length) == 0
            && memcmp(line + key_length, ": ", 2) == 0) {
            *length = columns - key_length - 2;
            return line + key_length + 2;
        }
        line = stop < end ? stop + 1 : end;
    }
    return NULL;
}

const unsigned char *assets_words(const char *key, size_t key_length, size_t *length) {
    const char *dot = memchr(key, '.', key_length);
    if (dot == NULL) return NULL;
    const size_t area_length = (size_t)(dot - key);
    for (size_t index = 0; index < assets_count(); index++) {
        if (!is_area(assets_path(index), key, area_length)) continue;
        const unsigned char *bytes = assets_bytes(index);
        return text_of_line(bytes, bytes + assets_length(index), dot + 1, key_length - area_length - 1, length);
    }
    return NULL;
}
