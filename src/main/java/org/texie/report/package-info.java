/** Reports for other programs, as JSON: stable order, stable text. The one package with Jackson. */
package org.texie.report;
