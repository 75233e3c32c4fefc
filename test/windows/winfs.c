/*
 * A pass-through file system (FUSE) with Windows' rules, as Node meets them there: what libuv makes of MoveFileEx and DeleteFile.
 *
 *   winfs <folder that holds the files> <mount point> [options of FUSE]
 *
 * WINFS says which rules hold, joined by commas:
 *   case  names that differ only by case are the same file
 *   ro    node renames over no file that may only be read, and opens none for writing
 *   open  node renames over no open file and no folder with one in it; a file that is removed while it is open keeps its name
 *         until it is closed, and one that git has open cannot be removed
 * git is not held to the last two: Git for Windows has its own ways around them. WINFS_LOG names a file that gets a line for each
 * time that a rule refused something.
 */
#define FUSE_USE_VERSION 31
#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <fuse.h>
#include <limits.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

static char base[PATH_MAX];
static int ignores_case, has_read_only, has_open_files;
static FILE *log_file;

/* A file that somebody has open. An entry with a count of 0 is free for another one. */
struct held {
  ino_t inode;
  int count;
  int is_of_git;
  int is_removed;
  char path[PATH_MAX];
  struct held *next;
};
static struct held *all_held;
static pthread_mutex_t mutex = PTHREAD_MUTEX_INITIALIZER;

static int refuse(const char *rule, const char *path) {
  if (log_file) {
    fprintf(log_file, "%s\t%s\n", rule, path);
    fflush(log_file);
  }
  return -EPERM;
}

/* Whether the program that asks has that name. */
static int asks(const char *name) {
  char link[64], program[PATH_MAX];
  snprintf(link, sizeof link, "/proc/%d/exe", fuse_get_context()->pid);
  ssize_t length = readlink(link, program, sizeof program - 1);
  if (length < 0) return 0;
  program[length] = 0;
  char *last = strrchr(program, '/');
  return last && !strcmp(last + 1, name);
}

/* Puts the entry of a folder that is named like that, but for case, behind the folder's path. */
static int find_entry(char *path, size_t length, const char *name) {
  path[length] = 0;
  DIR *folder = opendir(path);
  if (!folder) return 0;
  struct dirent *entry;
  while ((entry = readdir(folder)) && strcasecmp(entry->d_name, name));
  if (entry) snprintf(path + length, PATH_MAX - length, "/%s", entry->d_name);
  closedir(folder);
  return entry != NULL;
}

/* The path below the folder that holds the files, spelled as it is there. */
static void resolve(const char *path, char *real) {
  strcpy(real, base);
  if (!ignores_case) {
    strcat(real, path);
    return;
  }
  char rest[PATH_MAX], *state;
  strcpy(rest, path);
  for (char *name = strtok_r(rest, "/", &state); name; name = strtok_r(NULL, "/", &state)) {
    size_t length = strlen(real);
    struct stat found;
    snprintf(real + length, PATH_MAX - length, "/%s", name);
    if (lstat(real, &found) != 0 && !find_entry(real, length, name)) snprintf(real + length, PATH_MAX - length, "/%s", name);
  }
}

static struct held *find_held(ino_t inode) {
  for (struct held *one = all_held; one; one = one->next)
    if (one->inode == inode && one->count > 0) return one;
  return NULL;
}

static int is_removed(const char *real) {
  int found = 0;
  pthread_mutex_lock(&mutex);
  for (struct held *one = all_held; one; one = one->next)
    if (one->count > 0 && one->is_removed && !strcmp(one->path, real)) found = 1;
  pthread_mutex_unlock(&mutex);
  return found;
}

static int has_open_below(const char *folder) {
  size_t length = strlen(folder);
  for (struct held *one = all_held; one; one = one->next)
    if (one->count > 0 && !strncmp(one->path, folder, length) && one->path[length] == '/') return 1;
  return 0;
}

static void hold(int descriptor, const char *real) {
  struct stat opened;
  fstat(descriptor, &opened);
  int is_of_git = asks("git");
  pthread_mutex_lock(&mutex);
  struct held *one = find_held(opened.st_ino);
  for (struct held *other = all_held; !one && other; other = other->next)
    if (other->count == 0) one = other;
  if (!one) {
    one = calloc(1, sizeof *one);
    one->next = all_held;
    all_held = one;
  }
  one->inode = opened.st_ino;
  strcpy(one->path, real);
  one->count++;
  one->is_of_git |= is_of_git;
  pthread_mutex_unlock(&mutex);
}

static void let_go(int descriptor) {
  struct stat opened;
  fstat(descriptor, &opened);
  pthread_mutex_lock(&mutex);
  struct held *one = find_held(opened.st_ino);
  if (one && --one->count == 0) {
    if (one->is_removed) unlink(one->path);
    one->is_removed = one->is_of_git = 0;
  }
  pthread_mutex_unlock(&mutex);
}

#define REAL(path) \
  char real[PATH_MAX]; \
  resolve(path, real)
#define ANSWER(call) return (call) == -1 ? -errno : 0

static int fs_open(const char *path, struct fuse_file_info *info) {
  REAL(path);
  if (has_open_files && is_removed(real)) return refuse("open-removed", real);
  struct stat found;
  int writes = (info->flags & O_ACCMODE) != O_RDONLY;
  if (has_read_only && writes && asks("node") && !lstat(real, &found) && !(found.st_mode & 0222)) return refuse("open-read-only", real);
  int descriptor = open(real, info->flags & ~O_EXCL);
  if (descriptor < 0) return -errno;
  info->fh = descriptor;
  hold(descriptor, real);
  return 0;
}

static int fs_create(const char *path, mode_t mode, struct fuse_file_info *info) {
  REAL(path);
  if (has_open_files && is_removed(real)) return refuse("create-removed", real);
  int descriptor = open(real, info->flags | O_CREAT, mode);
  if (descriptor < 0) return -errno;
  info->fh = descriptor;
  hold(descriptor, real);
  return 0;
}

static int fs_release(const char *path, struct fuse_file_info *info) {
  (void)path;
  let_go(info->fh);
  close(info->fh);
  return 0;
}

static int fs_unlink(const char *path) {
  REAL(path);
  struct stat found;
  if (has_open_files && asks("node") && !lstat(real, &found)) {
    pthread_mutex_lock(&mutex);
    struct held *one = find_held(found.st_ino);
    int is_of_git = one && one->is_of_git;
    if (one && !is_of_git) one->is_removed = 1;
    pthread_mutex_unlock(&mutex);
    if (one) return is_of_git ? refuse("remove-open", real) : 0;
  }
  ANSWER(unlink(real));
}

static int fs_rename(const char *from, const char *to, unsigned int flags) {
  (void)flags;
  char source[PATH_MAX], target[PATH_MAX];
  struct stat moved, replaced;
  resolve(from, source);
  resolve(to, target);
  if (lstat(source, &moved)) return -errno;
  int is_there = !lstat(target, &replaced);
  /* Another spelling of the same file. */
  if (is_there && moved.st_ino == replaced.st_ino) {
    strcpy(strrchr(target, '/'), strrchr(to, '/'));
    ANSWER(rename(source, target));
  }
  if (asks("node")) {
    if (has_read_only && is_there && S_ISREG(replaced.st_mode) && !(replaced.st_mode & 0222)) return refuse("rename-over-read-only", target);
    if (has_open_files) {
      pthread_mutex_lock(&mutex);
      int is_busy = (is_there && find_held(replaced.st_ino)) || (S_ISDIR(moved.st_mode) && has_open_below(source));
      pthread_mutex_unlock(&mutex);
      if (is_busy) return refuse("rename-open", target);
    }
  }
  ANSWER(rename(source, target));
}

static int fs_readdir(const char *path, void *buffer, fuse_fill_dir_t fill, off_t offset, struct fuse_file_info *info,
                      enum fuse_readdir_flags flags) {
  (void)offset, (void)info, (void)flags;
  REAL(path);
  DIR *folder = opendir(real);
  if (!folder) return -errno;
  struct dirent *entry;
  while ((entry = readdir(folder))) fill(buffer, entry->d_name, NULL, 0, 0);
  closedir(folder);
  return 0;
}

static int fs_read(const char *path, char *buffer, size_t size, off_t offset, struct fuse_file_info *info) {
  (void)path;
  ssize_t count = pread(info->fh, buffer, size, offset);
  return count < 0 ? -errno : count;
}

static int fs_write(const char *path, const char *buffer, size_t size, off_t offset, struct fuse_file_info *info) {
  (void)path;
  ssize_t count = pwrite(info->fh, buffer, size, offset);
  return count < 0 ? -errno : count;
}

static int fs_readlink(const char *path, char *buffer, size_t size) {
  REAL(path);
  ssize_t length = readlink(real, buffer, size - 1);
  if (length < 0) return -errno;
  buffer[length] = 0;
  return 0;
}

/* An open file that was removed has no path any more. */
static int fs_getattr(const char *path, struct stat *found, struct fuse_file_info *info) { if (!path) ANSWER(fstat(info->fh, found)); REAL(path); ANSWER(lstat(real, found)); }
static int fs_mkdir(const char *path, mode_t mode) { REAL(path); ANSWER(mkdir(real, mode)); }
static int fs_rmdir(const char *path) { REAL(path); ANSWER(rmdir(real)); }
static int fs_chmod(const char *path, mode_t mode, struct fuse_file_info *info) { if (!path) ANSWER(fchmod(info->fh, mode)); REAL(path); ANSWER(chmod(real, mode)); }
static int fs_chown(const char *path, uid_t user, gid_t group, struct fuse_file_info *info) { if (!path) ANSWER(fchown(info->fh, user, group)); REAL(path); ANSWER(lchown(real, user, group)); }
static int fs_utimens(const char *path, const struct timespec times[2], struct fuse_file_info *info) { if (!path) ANSWER(futimens(info->fh, times)); REAL(path); ANSWER(utimensat(0, real, times, AT_SYMLINK_NOFOLLOW)); }
static int fs_truncate(const char *path, off_t size, struct fuse_file_info *info) { if (!path) ANSWER(ftruncate(info->fh, size)); REAL(path); ANSWER(truncate(real, size)); }
static int fs_fsync(const char *path, int only_data, struct fuse_file_info *info) { (void)path; (void)only_data; ANSWER(fsync(info->fh)); }
static int fs_symlink(const char *text, const char *path) { REAL(path); ANSWER(symlink(text, real)); }
static int fs_link(const char *from, const char *to) { char source[PATH_MAX]; resolve(from, source); REAL(to); ANSWER(link(source, real)); }
static int fs_mknod(const char *path, mode_t mode, dev_t device) { REAL(path); ANSWER(mknod(real, mode, device)); }
static int fs_statfs(const char *path, struct statvfs *found) { REAL(path); ANSWER(statvfs(real, found)); }

/* Nothing is remembered by the kernel: a name may have another spelling, and a removed file its name. */
static void *fs_init(struct fuse_conn_info *connection, struct fuse_config *config) {
  (void)connection;
  config->use_ino = 1;
  config->entry_timeout = config->attr_timeout = config->negative_timeout = 0;
  config->hard_remove = 1;
  return NULL;
}

static const struct fuse_operations operations = {
    .init = fs_init, .getattr = fs_getattr, .readdir = fs_readdir, .open = fs_open, .create = fs_create, .release = fs_release,
    .read = fs_read, .write = fs_write, .unlink = fs_unlink, .rename = fs_rename, .mkdir = fs_mkdir, .rmdir = fs_rmdir,
    .chmod = fs_chmod, .chown = fs_chown, .utimens = fs_utimens, .truncate = fs_truncate, .fsync = fs_fsync,
    .symlink = fs_symlink, .link = fs_link, .mknod = fs_mknod, .readlink = fs_readlink, .statfs = fs_statfs,
};

int main(int count, char **arguments) {
  const char *rules = getenv("WINFS");
  if (count < 3 || !rules) {
    fprintf(stderr, "usage: WINFS=case,ro,open winfs <folder> <mount point>\n");
    return 2;
  }
  ignores_case = !!strstr(rules, "case");
  has_read_only = !!strstr(rules, "ro");
  has_open_files = !!strstr(rules, "open");
  if (getenv("WINFS_LOG")) log_file = fopen(getenv("WINFS_LOG"), "a");
  strcpy(base, arguments[1]);
  umask(0);
  arguments[1] = arguments[0];
  return fuse_main(count - 1, arguments + 1, &operations, NULL);
}
