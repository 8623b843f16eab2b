/**
 * Reports: JSON for other programs, a page for people; stable order, stable text. The one package
 * with Jackson and java-diff-utils.
 */
package org.texie.report;
