/**
 * What serves an archive that brings no templates, assets or settings of its own: those of this
 * repository, out of the jar.
 */
package org.texie.defaults;
