#include <expat.h>

/* The macro XML_GetUserData, for handlers that are given the parser itself. */
static inline void *ikrar_expat_user_data(void *parser) { return XML_GetUserData((XML_Parser)parser); }
