#include "assets.h"

/* To add a file: one array and one line in the table. */
static const unsigned char lessons_the_loss[] = {
#embed "lessons/the-loss.yaml"
};
static const unsigned char lessons_one_prediction[] = {
#embed "lessons/one-prediction.yaml"
};
static const unsigned char lessons_by_hand[] = {
#embed "lessons/by-hand.yaml"
};
static const unsigned char lessons_learning[] = {
#embed "lessons/learning.yaml"
};
static const unsigned char lessons_why_the_logarithm[] = {
#embed "lessons/why-the-logarithm.yaml"
};
static const unsigned char lessons_check_it[] = {
#embed "lessons/check-it.yaml"
};
static const unsigned char data_circles[] = {
#embed "data/circles.csv"
};
static const unsigned char data_spam8[] = {
#embed "data/spam8.csv"
};
static const unsigned char data_circles_runs[] = {
#embed "data/circles-runs.csv"
};

static const struct {
    const char *path;
    const unsigned char *bytes;
    size_t length;
} assets[] = {
    {"lessons/the-loss.yaml", lessons_the_loss, sizeof lessons_the_loss},
    {"lessons/one-prediction.yaml", lessons_one_prediction, sizeof lessons_one_prediction},
    {"lessons/by-hand.yaml", lessons_by_hand, sizeof lessons_by_hand},
    {"lessons/why-the-logarithm.yaml", lessons_why_the_logarithm, sizeof lessons_why_the_logarithm},
    {"lessons/learning.yaml", lessons_learning, sizeof lessons_learning},
    {"lessons/check-it.yaml", lessons_check_it, sizeof lessons_check_it},
    {"data/circles.csv", data_circles, sizeof data_circles},
    {"data/spam8.csv", data_spam8, sizeof data_spam8},
    {"data/circles-runs.csv", data_circles_runs, sizeof data_circles_runs},
};

size_t assets_count(void) { return sizeof assets / sizeof assets[0]; }

const char *assets_path(size_t index) { return index < assets_count() ? assets[index].path : NULL; }

const unsigned char *assets_bytes(size_t index) { return index < assets_count() ? assets[index].bytes : NULL; }

size_t assets_length(size_t index) { return index < assets_count() ? assets[index].length : 0; }
