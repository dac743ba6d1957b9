// Files that are there as a whole or not at all. On Linux a file can be written before it has a name; elsewhere, and in
// file systems that cannot do so, it is written beside its place and renamed.

#define _GNU_SOURCE // O_TMPFILE, renameat2
#include "CFiles.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

int logloss_open_unnamed(const char *folder) {
#ifdef O_TMPFILE
  return open(folder, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
#else
  errno = ENOTSUP;
  return -1;
#endif
}

int logloss_name(int file, const char *name) {
#ifdef O_TMPFILE
  char path[64];
  snprintf(path, sizeof path, "/proc/self/fd/%d", file);
  return linkat(AT_FDCWD, path, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 ? 0 : errno;
#else
  return ENOTSUP;
#endif
}

// A second name and the loss of the first: never over another file either, but for a moment there are both.
static int link_and_unlink(const char *old, const char *name) {
  if (link(old, name) != 0) return errno;
  unlink(old);
  return 0;
}

int logloss_rename_to_free(const char *old, const char *name) {
#if defined(RENAME_NOREPLACE)
  if (renameat2(AT_FDCWD, old, AT_FDCWD, name, RENAME_NOREPLACE) == 0) return 0;
#elif defined(RENAME_EXCL)
  if (renamex_np(old, name, RENAME_EXCL) == 0) return 0;
#else
  errno = ENOSYS;
#endif
  return errno == EEXIST ? EEXIST : link_and_unlink(old, name);
}
