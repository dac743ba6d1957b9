// Handing the terminal back from a signal handler, where little more than write() is allowed: what is to be
// sent and set is made ready beforehand. The variables are weak, so that there is one of each in the program
// however many object files a Swift module is compiled to, and have values, without which none is emitted.

#ifndef LOGLOSS_SIGNALS_H
#define LOGLOSS_SIGNALS_H

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

#ifdef __linux__
// Hidden behind a feature macro that a module cannot set.
extern int ppoll(struct pollfd *, nfds_t, const struct timespec *, const sigset_t *);
#endif

#define LOGLOSS_WEAK __attribute__((weak))

struct logloss_handover_state {
  volatile sig_atomic_t is_due;
  // Whether modes and text are known; without them nothing can be restored.
  bool is_prepared;
  int output;
  struct termios modes;
  size_t length;
  char text[512];
};

struct logloss_notes_state {
  volatile sig_atomic_t resized, stop, continued;
  int bell[2];
  bool is_open;
};

LOGLOSS_WEAK struct logloss_handover_state logloss_handover = {0};
LOGLOSS_WEAK struct logloss_notes_state logloss_notes = {0};
LOGLOSS_WEAK struct sigaction logloss_previous[NSIG] = {0};
LOGLOSS_WEAK char logloss_crash_stack[65536] = {0};

// Handing the terminal back.

// Remembers the modes of the terminal and the bytes that restore its screen.
static inline bool logloss_prepare_handover(int output, const char *text, size_t length) {
  logloss_handover.is_prepared = false;
  if (length > sizeof logloss_handover.text) return false;
  if (tcgetattr(output, &logloss_handover.modes) != 0) return false;
  logloss_handover.output = output;
  logloss_handover.length = length;
  memcpy(logloss_handover.text, text, length);
  logloss_handover.is_prepared = true;
  return true;
}

static inline void logloss_set_handover_due(bool is_due) {
  logloss_handover.is_due = is_due && logloss_handover.is_prepared;
}

static inline void logloss_hand_over(void) {
  if (!logloss_handover.is_due) return;
  logloss_handover.is_due = 0;
  size_t sent = 0;
  while (sent < logloss_handover.length) {
    ssize_t count = write(
        logloss_handover.output, logloss_handover.text + sent, logloss_handover.length - sent);
    if (count < 0 && errno != EINTR) break;
    if (count > 0) sent += (size_t)count;
  }
  tcsetattr(logloss_handover.output, TCSANOW, &logloss_handover.modes);
}

// However the program comes to exit().
static inline void logloss_hand_over_at_exit(void) { atexit(logloss_hand_over); }

// All signals wait while this runs. The one raised here comes through when it returns and then meets
// whatever was in place before, at the instruction that was interrupted.
static inline void logloss_end_by_signal(int number) {
  logloss_hand_over();
  sigaction(number, &logloss_previous[number], NULL);
  raise(number);
}

// Taking note for the loop of events.

static inline void logloss_take_note(int number) {
  int error = errno;
  if (number == SIGWINCH) logloss_notes.resized = 1;
  if (number == SIGTSTP) logloss_notes.stop = 1;
  if (number == SIGCONT) logloss_notes.continued = 1;
  // A full pipe wakes the reader just as well.
  if (write(logloss_notes.bell[1], "", 1) < 0) errno = error;
  errno = error;
}

static inline bool logloss_was_noted(volatile sig_atomic_t *note) {
  // Clearing a note that was not set could erase one that comes in between.
  if (!*note) return false;
  *note = 0;
  return true;
}
static inline bool logloss_was_resized(void) { return logloss_was_noted(&logloss_notes.resized); }
static inline bool logloss_was_told_to_stop(void) { return logloss_was_noted(&logloss_notes.stop); }
static inline bool logloss_was_continued(void) { return logloss_was_noted(&logloss_notes.continued); }

static inline bool logloss_open_bell(void) {
  if (logloss_notes.is_open) return true;
  if (pipe(logloss_notes.bell) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(logloss_notes.bell[end], F_SETFD, FD_CLOEXEC);
    fcntl(logloss_notes.bell[end], F_SETFL, O_NONBLOCK);
  }
  return logloss_notes.is_open = true;
}

static inline void logloss_silence_bell(void) {
  char bytes[64];
  while (read(logloss_notes.bell[0], bytes, sizeof bytes) > 0) {
  }
}

// Waits until there is input or a noted signal, at most for some seconds, for ever when they are negative.
// True when the input has bytes or has ended.
static inline bool logloss_wait(int input, double seconds) {
  struct pollfd sources[2] = {
      {.fd = input, .events = POLLIN},
      {.fd = logloss_notes.is_open ? logloss_notes.bell[0] : -1, .events = POLLIN}};
#ifndef __linux__
  double milliseconds = seconds * 1e3 + 0.999;
  poll(sources, 2, seconds < 0 ? -1 : milliseconds > 1e9 ? 1000000000 : (int)milliseconds);
#else
  double limit = seconds > 1e9 ? 1e9 : seconds;
  struct timespec time = {.tv_sec = (time_t)limit, .tv_nsec = (long)((limit - (double)(time_t)limit) * 1e9)};
  ppoll(sources, 2, seconds < 0 ? NULL : &time, NULL);
#endif
  if (sources[1].revents) logloss_silence_bell();
  return sources[0].revents != 0;
}

// Installing and removing.

// Leaves a signal alone that the program was started with ignored: whoever did so meant it.
static inline void logloss_catch(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  if (sigaction(number, NULL, &logloss_previous[number]) != 0) return;
  if (logloss_previous[number].sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

static inline void logloss_catch_end(int number) { logloss_catch(number, logloss_end_by_signal, SA_ONSTACK); }
static inline void logloss_catch_note(int number) { logloss_catch(number, logloss_take_note, SA_RESTART); }
static inline void logloss_release(int number) { sigaction(number, &logloss_previous[number], NULL); }

// A stack overflow leaves no room to handle it on the stack that overflowed.
static inline void logloss_use_crash_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = logloss_crash_stack;
  stack.ss_size = sizeof logloss_crash_stack;
  sigaltstack(&stack, NULL);
}

// Stops the process group as the terminal's own suspend key does, and returns when it is continued.
static inline void logloss_stop(void) {
  struct sigaction standard, ours;
  if (logloss_previous[SIGTSTP].sa_handler == SIG_IGN) return;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}

#endif
