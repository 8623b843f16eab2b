/**
 * JBake, and nothing but: its configuration, its document maps and its template variables, rendered
 * by FreeMarker without its database.
 *
 * <p>The one package that knows {@code org.jbake}, {@code freemarker} and Commons Configuration.
 */
package org.texie.jbake;
