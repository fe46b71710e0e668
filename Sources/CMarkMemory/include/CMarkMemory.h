#ifndef CMARK_MEMORY_H
#define CMARK_MEMORY_H

/* Memory for the trees of cmark-gfm, which live no longer than a page: handed out from one end of a block to the
   other, and taken back at once. Each thread has its own. */

/* Begins a page on this thread. Returns its `cmark_mem`, or NULL if a page has begun already. */
void *cmark_page_memory_begin(void);

/* Ends the page: whatever it allocated is gone. */
void cmark_page_memory_end(void);

/* How many bytes this thread holds, in use or not: for tests. */
unsigned long cmark_page_memory_held(void);

#endif
