#include <git2.h>
#include <git2/sys/repository.h>

// git_libgit2_opts takes arguments of any number, which Swift cannot call.
static inline void git_shim_set_options(void) {
  // Nothing of a repository is run, and only what a person asks for is written: it may belong to somebody else.
  git_libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  // What git adds to a repository without changing what its commits say.
  const char *extensions[] = {
      "noop", "partialclone", "preciousobjects", "relativeworktrees", "worktreeconfig"};
  git_libgit2_opts(GIT_OPT_SET_EXTENSIONS, extensions, sizeof extensions / sizeof *extensions);
  // The same answers on every machine: what a repository ignores is what the repository says.
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_PROGRAMDATA, "");
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_SYSTEM, "");
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_XDG, "");
  git_libgit2_opts(GIT_OPT_SET_SEARCH_PATH, GIT_CONFIG_LEVEL_GLOBAL, "");
  // As git: hashes are for `git fsck`; zlib's checksums find damage on the way.
  git_libgit2_opts(GIT_OPT_ENABLE_STRICT_HASH_VERIFICATION, 0);
}
