// Without ICU: its types come from another version than the one inside Foundation, and a file that sees both does not
// compile. They stand only at the end of a structure that nobody here looks into (`struct _xmlCharEncodingHandler`).
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
