/**
 * Pictures: their sizes for the pages that show them, smaller ones for small screens, and nothing
 * in the published files that a camera noted about its owner.
 */
package org.texie.pictures;
