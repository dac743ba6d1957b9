#include "assets.h"

/* To add a file: two lines here. */
static const struct {
    const char *path;
    const unsigned char *bytes;
    size_t length;
} assets[] = {
#define ASSET "lessons/the-loss.yaml"
#include "embed.inc"
#define ASSET "lessons/one-prediction.yaml"
#include "embed.inc"
#define ASSET "lessons/by-hand.yaml"
#include "embed.inc"
#define ASSET "lessons/why-the-logarithm.yaml"
#include "embed.inc"
#define ASSET "lessons/learning.yaml"
#include "embed.inc"
#define ASSET "lessons/in-practice.yaml"
#include "embed.inc"
#define ASSET "lessons/check-it.yaml"
#include "embed.inc"
#define ASSET "words/authoring.yaml"
#include "embed.inc"
#define ASSET "words/by-hand.yaml"
#include "embed.inc"
#define ASSET "words/check-it.yaml"
#include "embed.inc"
#define ASSET "words/figures.yaml"
#include "embed.inc"
#define ASSET "words/in-practice.yaml"
#include "embed.inc"
#define ASSET "words/learning.yaml"
#include "embed.inc"
#define ASSET "words/one-prediction.yaml"
#include "embed.inc"
#define ASSET "words/parts.yaml"
#include "embed.inc"
#define ASSET "words/the-loss.yaml"
#include "embed.inc"
#define ASSET "words/why-the-logarithm.yaml"
#include "embed.inc"
#define ASSET "words/claims.yaml"
#include "embed.inc"
#define ASSET "words/numbers.yaml"
#include "embed.inc"
#define ASSET "words/errors.yaml"
#include "embed.inc"
#define ASSET "words/commands.yaml"
#include "embed.inc"
#define ASSET "words/plain.yaml"
#include "embed.inc"
#define ASSET "words/screen.yaml"
#include "embed.inc"
#define ASSET "data/circles.csv"
#include "embed.inc"
#define ASSET "data/spam8.csv"
#include "embed.inc"
#define ASSET "data/circles-runs.csv"
#include "embed.inc"
#define ASSET "code/ten-points.py"
#include "embed.inc"
#define ASSET "code/by-numpy.py"
#include "embed.inc"
#define ASSET "code/by-keras.py"
#include "embed.inc"
#define ASSET "code/circles.py"
#include "embed.inc"
#define ASSET "code/small-network.py"
#include "embed.inc"
};

size_t assets_count(void) { return sizeof assets / sizeof assets[0]; }

const char *assets_path(size_t index) { return index < assets_count() ? assets[index].path : NULL; }

const unsigned char *assets_bytes(size_t index) { return index < assets_count() ? assets[index].bytes : NULL; }

size_t assets_length(size_t index) { return index < assets_count() ? assets[index].length : 0; }
