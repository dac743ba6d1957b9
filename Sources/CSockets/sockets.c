#define _GNU_SOURCE // struct ucred, accept4
#include "CSockets.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <time.h>
#include <unistd.h>

#ifndef MSG_NOSIGNAL
#define MSG_NOSIGNAL 0
#endif

static const int waiting_calls = 8;

// Folders

int logloss_private_folder(const char *path, bool makes) {
  struct stat found;
  if (makes && mkdir(path, 0700) != 0 && errno != EEXIST) return errno;
  if (lstat(path, &found) != 0) return errno;
  if (!S_ISDIR(found.st_mode)) return ENOTDIR;
  if (found.st_uid != geteuid()) return EPERM;
  return (found.st_mode & 077) == 0 && access(path, R_OK | W_OK | X_OK) == 0 ? 0 : EACCES;
}

bool logloss_is_own_folder(const char *path) {
  struct stat found;
  return path[0] == '/' && lstat(path, &found) == 0 && S_ISDIR(found.st_mode) && found.st_uid == geteuid()
      && (found.st_mode & 022) == 0;
}

// Sockets

size_t logloss_longest_socket_path(void) {
  struct sockaddr_un address;
  return sizeof address.sun_path - 1;
}

static bool has_address(const char *path, struct sockaddr_un *address) {
  memset(address, 0, sizeof *address);
  address->sun_family = AF_UNIX;
  if (strlen(path) > logloss_longest_socket_path()) return false;
  strcpy(address->sun_path, path);
  return true;
}

// A descriptor that no program started from here inherits, and that never waits.
static int made_ours(int descriptor) {
  if (descriptor < 0) return -errno;
  fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  fcntl(descriptor, F_SETFL, O_NONBLOCK);
#ifdef SO_NOSIGPIPE
  int yes = 1;
  setsockopt(descriptor, SOL_SOCKET, SO_NOSIGPIPE, &yes, sizeof yes);
#endif
  return descriptor;
}

static int new_socket(void) { return made_ours(socket(AF_UNIX, SOCK_STREAM, 0)); }

static int closed_by_error(int descriptor) {
  int error = errno;
  close(descriptor);
  return -error;
}

// The folder is private, so that nobody comes between the name and its mode.
static bool listens(int listener, const char *before, const char *path, const struct sockaddr_un *address) {
  unlink(before);
  if (bind(listener, (const struct sockaddr *)address, sizeof *address) != 0) return false;
  if (chmod(before, 0600) == 0 && listen(listener, waiting_calls) == 0 && rename(before, path) == 0) return true;
  int error = errno;
  unlink(before);
  errno = error;
  return false;
}

int logloss_listen(const char *path, const char *before) {
  struct sockaddr_un address;
  if (!has_address(before, &address) || strlen(path) > logloss_longest_socket_path()) return -ENAMETOOLONG;
  int listener = new_socket();
  if (listener < 0) return listener;
  return listens(listener, before, path, &address) ? listener : closed_by_error(listener);
}

int logloss_accept(int listener) { return made_ours(accept(listener, NULL, NULL)); }

int logloss_call(const char *path) {
  struct sockaddr_un address;
  if (!has_address(path, &address)) return -ENAMETOOLONG;
  int caller = new_socket();
  if (caller < 0) return caller;
  if (connect(caller, (const struct sockaddr *)&address, sizeof address) == 0) return caller;
  return closed_by_error(caller);
}

bool logloss_is_socket(const char *path) {
  struct stat found;
  return lstat(path, &found) == 0 && S_ISSOCK(found.st_mode);
}

bool logloss_remove_socket(const char *path) { return logloss_is_socket(path) && unlink(path) == 0; }

// Who is there

long logloss_peer(int socket) {
#ifdef SO_PEERCRED
  struct ucred peer;
  socklen_t length = sizeof peer;
  return getsockopt(socket, SOL_SOCKET, SO_PEERCRED, &peer, &length) == 0 ? (long)peer.uid : -1;
#else
  uid_t user;
  gid_t group;
  return getpeereid(socket, &user, &group) == 0 ? (long)user : -1;
#endif
}

long logloss_user(void) { return (long)geteuid(); }

bool logloss_is_running(int process) { return kill(process, 0) == 0 || errno != ESRCH; }

// What is said

int logloss_send_some(int socket, const void *bytes, size_t count) {
  ssize_t sent = send(socket, bytes, count, MSG_NOSIGNAL | MSG_DONTWAIT);
  return sent < 0 ? -errno : (int)sent;
}

int logloss_receive_some(int socket, void *bytes, size_t count) {
  ssize_t received = recv(socket, bytes, count, MSG_DONTWAIT);
  return received < 0 ? -errno : (int)received;
}

void logloss_await_words(int socket, int milliseconds) {
  struct pollfd source = {.fd = socket, .events = POLLIN};
  poll(&source, 1, milliseconds);
}

// Time

double logloss_machine_seconds(void) {
  struct timespec time;
#ifdef CLOCK_BOOTTIME
  clock_gettime(CLOCK_BOOTTIME, &time);
#else
  clock_gettime(CLOCK_MONOTONIC, &time);
#endif
  return (double)time.tv_sec + (double)time.tv_nsec / 1e9;
}
