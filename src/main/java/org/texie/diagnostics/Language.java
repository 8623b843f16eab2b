package org.texie.diagnostics;

/** The languages in which messages are written. */
public enum Language {
  ZH,
  EN
}
