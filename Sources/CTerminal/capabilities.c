#include "CTerminal.h"

// Makes macros of common words.
#include <term.h>

bool logloss_know_terminal(const char *name, int output) {
  int reason;
  return setupterm((char *)name, output, &reason) == OK;
}

const char *logloss_capability(const char *name) {
  const char *value = tigetstr((char *)name);
  return value == (const char *)-1 ? NULL : value;
}

const char *logloss_cursor_address(int row, int column) {
  const char *address = logloss_capability("cup");
  return address ? tparm((char *)address, (long)row, (long)column, 0L, 0L, 0L, 0L, 0L, 0L, 0L) : NULL;
}
