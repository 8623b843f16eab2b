/**
 * JSON and XML, written so that no text can break out of them. Knows nothing of archives; any stage
 * may use it. The one package with Jackson.
 */
package org.texie.formats;
