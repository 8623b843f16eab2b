/** What is new, for programs that look for it: an Atom and a JSON feed for each list of cases. */
package org.texie.feeds;
