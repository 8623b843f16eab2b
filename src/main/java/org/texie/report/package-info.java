/**
 * Reports: JSON for other programs, a page for people; stable order, stable text. The one package
 * with java-diff-utils.
 */
package org.texie.report;
