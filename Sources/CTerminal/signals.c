#define _GNU_SOURCE // ppoll, sigaltstack
#include "CTerminal.h"

static struct {
  volatile sig_atomic_t is_due;
  // Whether modes and text are known; without them nothing can be restored.
  bool is_prepared;
  int output;
  struct termios modes;
  size_t length;
  char text[512];
} handover;

static struct {
  volatile sig_atomic_t resized, stop, continued;
  int bell[2];
  bool is_open;
} notes;

static struct sigaction previous[NSIG];
static char crash_stack[65536];

// Handing the terminal back.

bool logloss_prepare_handover(int output, const char *text, size_t length) {
  handover.is_prepared = false;
  if (length > sizeof handover.text) return false;
  if (tcgetattr(output, &handover.modes) != 0) return false;
  handover.output = output;
  handover.length = length;
  memcpy(handover.text, text, length);
  handover.is_prepared = true;
  return true;
}

void logloss_set_handover_due(bool is_due) { handover.is_due = is_due && handover.is_prepared; }

static void hand_over(void) {
  if (!handover.is_due) return;
  handover.is_due = 0;
  logloss_send_now(handover.output, handover.text, handover.length);
  tcsetattr(handover.output, TCSANOW, &handover.modes);
}

static struct {
  volatile sig_atomic_t is_there;
  char path[256];
} left_over;

void logloss_remove_at_end(const char *path) {
  left_over.is_there = 0;
  if (!path || strlen(path) >= sizeof left_over.path) return;
  strcpy(left_over.path, path);
  left_over.is_there = 1;
}

static void leave(void) {
  hand_over();
  if (left_over.is_there) unlink(left_over.path);
  left_over.is_there = 0;
}

void logloss_hand_over_at_exit(void) { atexit(leave); }

// All signals wait while this runs. The one raised here comes through when it returns and then meets
// whatever was in place before, at the instruction that was interrupted.
static void end_by_signal(int number) {
  leave();
  sigaction(number, &previous[number], NULL);
  raise(number);
}

// Taking note for the loop of events.

void logloss_take_note(int number) {
  int error = errno;
  if (number == SIGWINCH) notes.resized = 1;
  if (number == SIGTSTP) notes.stop = 1;
  if (number == SIGCONT) notes.continued = 1;
  // A full pipe wakes the reader just as well.
  (void)!write(notes.bell[1], "", 1);
  errno = error;
}

static bool was_noted(volatile sig_atomic_t *note) {
  // Clearing a note that was not set could erase one that comes in between.
  if (!*note) return false;
  *note = 0;
  return true;
}

bool logloss_was_resized(void) { return was_noted(&notes.resized); }
bool logloss_was_told_to_stop(void) { return was_noted(&notes.stop); }
bool logloss_was_continued(void) { return was_noted(&notes.continued); }

bool logloss_open_bell(void) {
  if (notes.is_open) return true;
  if (pipe(notes.bell) != 0) return false;
  for (int end = 0; end < 2; end++) {
    fcntl(notes.bell[end], F_SETFD, FD_CLOEXEC);
    fcntl(notes.bell[end], F_SETFL, O_NONBLOCK);
  }
  return notes.is_open = true;
}

static void silence_bell(void) {
  char bytes[64];
  while (read(notes.bell[0], bytes, sizeof bytes) > 0) {
  }
}

static void poll_for(struct pollfd *sources, nfds_t count, double seconds) {
  double limit = seconds > 1e9 ? 1e9 : seconds;
#ifdef __linux__
  struct timespec time = {.tv_sec = (time_t)limit, .tv_nsec = (long)((limit - (double)(time_t)limit) * 1e9)};
  ppoll(sources, count, seconds < 0 ? NULL : &time, NULL);
#else
  poll(sources, count, seconds < 0 ? -1 : limit > 1e6 ? 1000000000 : (int)(limit * 1e3 + 0.999));
#endif
}

void logloss_wait(struct pollfd *sources, size_t count, double seconds) {
  sources[count] = (struct pollfd){.fd = notes.is_open ? notes.bell[0] : -1, .events = POLLIN};
  for (size_t source = 0; source <= count; source++) sources[source].revents = 0;
  poll_for(sources, (nfds_t)(count + 1), seconds);
  if (sources[count].revents) silence_bell();
}

// Installing and removing.

// Leaves a signal alone that the program was started with ignored: whoever did so meant it.
static void catch(int number, void (*handler)(int), int flags) {
  struct sigaction action;
  if (sigaction(number, NULL, &previous[number]) != 0) return;
  if (previous[number].sa_handler == SIG_IGN) return;
  memset(&action, 0, sizeof action);
  action.sa_handler = handler;
  action.sa_flags = flags;
  sigfillset(&action.sa_mask);
  sigaction(number, &action, NULL);
}

// Whether a signal ends a program that does nothing about it. Those of the kernel's own, the ones for real time among
// them, do; what does not end, or cannot be caught, is the exception.
static bool ends_by_default(int number) {
  switch (number) {
  case SIGKILL: case SIGSTOP: case SIGTSTP: case SIGTTIN: case SIGTTOU: case SIGCONT:
  case SIGCHLD: case SIGURG: case SIGWINCH:
#ifdef SIGINFO
  case SIGINFO:
#endif
    return false;
  default: return true;
  }
}

void logloss_catch_ends(void) {
  for (int number = 1; number < NSIG; number++)
    if (ends_by_default(number)) catch(number, end_by_signal, SA_ONSTACK);
}

void logloss_release_ends(void) {
  for (int number = 1; number < NSIG; number++)
    if (ends_by_default(number)) logloss_release(number);
}

void logloss_catch_note(int number) { catch(number, logloss_take_note, SA_RESTART); }
void logloss_release(int number) { sigaction(number, &previous[number], NULL); }

void logloss_use_crash_stack(void) {
  stack_t stack;
  if (sigaltstack(NULL, &stack) != 0 || !(stack.ss_flags & SS_DISABLE)) return;
  memset(&stack, 0, sizeof stack);
  stack.ss_sp = crash_stack;
  stack.ss_size = sizeof crash_stack;
  sigaltstack(&stack, NULL);
}

void logloss_stop(void) {
  struct sigaction standard, ours;
  if (previous[SIGTSTP].sa_handler == SIG_IGN) return;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigemptyset(&standard.sa_mask);
  sigaction(SIGTSTP, &standard, &ours);
  kill(0, SIGTSTP);
  sigaction(SIGTSTP, &ours, NULL);
}
