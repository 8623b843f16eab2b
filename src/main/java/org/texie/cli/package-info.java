/** The command line: one command a file, and how diagnostics and summaries are shown. */
package org.texie.cli;
