// What leaves for the terminal. ncurses empties its own buffer at every motion of the cursor, so that one picture would
// leave in dozens of writes, each of them a packet where the terminal is far away. While a picture is put together, what
// is written to the terminal is gathered here, and then leaves at once. ncurses writes to the descriptor itself, past any
// stream, so the function that it calls is what has to be ours.

#define _GNU_SOURCE // syscall
#include "CTerminal.h"

#ifdef __GLIBC__
#include <sys/syscall.h>
#endif

static ssize_t write_at_once(int descriptor, const void *bytes, size_t count) {
#ifdef __GLIBC__
  return syscall(SYS_write, descriptor, bytes, count);
#else
  return write(descriptor, bytes, count);
#endif
}

static void wait_for_room(int output) {
  struct pollfd room = {.fd = output, .events = POLLOUT};
  poll(&room, 1, -1);
}

void logloss_send_now(int output, const char *text, size_t length) {
  size_t sent = 0;
  while (sent < length) {
    ssize_t count = write_at_once(output, text + sent, length - sent);
    if (count > 0) sent += (size_t)count;
    if (count >= 0 || errno == EINTR) continue;
    if (errno != EAGAIN) return;
    wait_for_room(output);
  }
}

#ifdef __GLIBC__

static const int nobody = -1;

static struct {
  // Whose bytes are held back. Other threads look at it whenever they write.
  _Atomic int output;
  size_t total, length;
  char bytes[1 << 16];
} gathered = {.output = nobody};

static void empty(int output) {
  logloss_send_now(output, gathered.bytes, gathered.length);
  gathered.length = 0;
}

static void gather(int output, const void *bytes, size_t count) {
  gathered.total += count;
  if (count > sizeof gathered.bytes - gathered.length) empty(output);
  if (count > sizeof gathered.bytes) return logloss_send_now(output, bytes, count);
  memcpy(gathered.bytes + gathered.length, bytes, count);
  gathered.length += count;
}

ssize_t write(int descriptor, const void *bytes, size_t count) {
  if (descriptor == nobody || descriptor != gathered.output) return write_at_once(descriptor, bytes, count);
  gather(descriptor, bytes, count);
  return (ssize_t)count;
}

void logloss_gather(int output) {
  gathered.total = gathered.length = 0;
  gathered.output = output;
}

size_t logloss_send_gathered(void) {
  int output = gathered.output;
  gathered.output = nobody;
  if (output != nobody) empty(output);
  return gathered.total;
}

void logloss_send(int output, const char *text, size_t length) {
  if (output == gathered.output) gather(output, text, length);
  else logloss_send_now(output, text, length);
}

#else

void logloss_gather(int output) {}

size_t logloss_send_gathered(void) { return 0; }

void logloss_send(int output, const char *text, size_t length) { logloss_send_now(output, text, length); }

#endif
