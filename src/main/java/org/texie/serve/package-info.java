/** Shows a built site on this machine alone. */
package org.texie.serve;
