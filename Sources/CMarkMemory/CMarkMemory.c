#include "CMarkMemory.h"

#include <cmark-gfm.h>
#include <pthread.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

/* Of the first block of a page; each further one is twice as large. */
#define FIRST ((size_t)256 << 10)
/* A thread keeps a block of this size at most from page to page. */
#define KEPT ((size_t)1 << 20)
/* Beyond it all is allocated by malloc. */
#define LIMIT ((size_t)64 << 20)
/* So is what alone is larger: it grows by itself, and copies would cost more than they save. */
#define LARGE ((size_t)128 << 10)

/* Stands before each piece. */
struct piece {
  size_t size;
  size_t is_large;
};

/* Stands before each piece of malloc's, so that those left over at the end of a page can be freed. */
struct large {
  struct large *next, *previous;
  struct piece piece;
};

/* Its pieces follow. */
struct block {
  struct block *next;
  size_t size;
};

struct memory {
  /* The newest first. */
  struct block *blocks;
  char *free, *end;
  size_t held;
  struct large *larges;
  int is_begun, is_known;
};

static __thread struct memory memory;
static pthread_key_t key;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static size_t rounded(size_t size) { return (size + 15) & ~(size_t)15; }

/* cmark-gfm's own allocator gives up in the same way. */
static void *checked(void *pointer) {
  if (!pointer) abort();
  return pointer;
}

static void free_blocks(struct memory *from) {
  while (from->blocks) {
    struct block *next = from->blocks->next;
    free(from->blocks);
    from->blocks = next;
  }
  from->free = from->end = NULL;
  from->held = 0;
}

static void end_of_thread(void *ending) { free_blocks(ending); }

static void make_key(void) { pthread_key_create(&key, end_of_thread); }

static void add_block(size_t size) {
  struct block *block = checked(malloc(size));
  block->next = memory.blocks;
  block->size = size;
  memory.blocks = block;
  memory.held += size;
  memory.free = (char *)(block + 1);
  memory.end = (char *)block + size;
  if (!memory.is_known) {
    memory.is_known = 1;
    pthread_once(&once, make_key);
    pthread_setspecific(key, &memory);
  }
}

static void link_large(struct large *large) {
  large->next = memory.larges;
  large->previous = NULL;
  if (large->next) large->next->previous = large;
  memory.larges = large;
}

static void unlink_large(struct large *large) {
  if (large->next) large->next->previous = large->previous;
  if (large->previous) large->previous->next = large->next;
  else memory.larges = large->next;
}

static void *allocate_large(size_t size) {
  if (size > SIZE_MAX - sizeof(struct large)) abort();
  struct large *large = checked(calloc(1, sizeof(struct large) + size));
  large->piece = (struct piece){size, 1};
  link_large(large);
  return large + 1;
}

/* Its bytes may hold anything; NULL: it is none for a block. */
static void *allocate(size_t size) {
  if (size > LARGE) return NULL;
  size = rounded(size);
  size_t needed = size + sizeof(struct piece);
  if (needed > (size_t)(memory.end - memory.free)) {
    size_t block = memory.blocks ? memory.blocks->size * 2 : FIRST;
    if (memory.held + block > LIMIT) return NULL;
    add_block(block);
  }
  struct piece *piece = (struct piece *)memory.free;
  memory.free += needed;
  *piece = (struct piece){size, 0};
  return piece + 1;
}

static void *page_calloc(size_t count, size_t size) {
  if (size && count > SIZE_MAX / 2 / size) abort();
  void *pointer = allocate(count * size);
  return pointer ? memset(pointer, 0, count * size) : allocate_large(count * size);
}

static int is_last(struct piece *piece) { return (char *)(piece + 1) + piece->size == memory.free; }

static void page_free(void *pointer) {
  if (!pointer) return;
  struct piece *piece = (struct piece *)pointer - 1;
  if (piece->is_large) {
    struct large *large = (struct large *)pointer - 1;
    unlink_large(large);
    free(large);
  } else if (is_last(piece)) {
    memory.free = (char *)piece;
  }
}

static void *page_realloc(void *pointer, size_t size) {
  if (!pointer) return page_calloc(1, size);
  struct piece *piece = (struct piece *)pointer - 1;
  if (size <= piece->size) return pointer;
  if (piece->is_large) {
    struct large *large = (struct large *)pointer - 1;
    if (size > SIZE_MAX - sizeof(struct large)) abort();
    unlink_large(large);
    large = checked(realloc(large, sizeof(struct large) + size));
    large->piece.size = size;
    link_large(large);
    return large + 1;
  }
  if (is_last(piece) && size <= LARGE && rounded(size) <= (size_t)(memory.end - (char *)pointer)) {
    piece->size = rounded(size);
    memory.free = (char *)pointer + piece->size;
    return pointer;
  }
  void *larger = page_calloc(1, size);
  memcpy(larger, pointer, piece->size);
  page_free(pointer);
  return larger;
}

static cmark_mem allocator = {page_calloc, page_realloc, page_free};

void *cmark_page_memory_begin(void) {
  if (memory.is_begun) return NULL;
  memory.is_begun = 1;
  return &allocator;
}

void cmark_page_memory_end(void) {
  while (memory.larges) {
    struct large *next = memory.larges->next;
    free(memory.larges);
    memory.larges = next;
  }
  if (memory.blocks && memory.blocks->next) {
    /* One block for all of it the next time. */
    size_t size = memory.held < KEPT ? memory.held : KEPT;
    free_blocks(&memory);
    add_block(size);
  } else if (memory.blocks) {
    memory.free = (char *)(memory.blocks + 1);
  }
  memory.is_begun = 0;
}

unsigned long cmark_page_memory_held(void) { return memory.held; }
