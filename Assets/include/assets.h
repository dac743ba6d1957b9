#ifndef LOGLOSS_ASSETS_H
#define LOGLOSS_ASSETS_H

#include <stddef.h>

/* The files under Assets/ that are compiled into the program, in a fixed order. */

/* How many there are. */
size_t assets_count(void);
/* The path of a file within Assets/, or NULL past the end. */
const char *assets_path(size_t index);
/* Its bytes (not terminated), or NULL past the end. */
const unsigned char *assets_bytes(size_t index);
/* Its length in bytes, 0 past the end. */
size_t assets_length(size_t index);

/* The text that a key has in the files of words: "AREA.KEY" is the line "KEY: text" of words/AREA.yaml. It is not
   terminated; NULL where there is none. */
const unsigned char *assets_words(const char *key, size_t key_length, size_t *length);

#endif
