import { isContent, normalForm } from './normal.js';

/** The most terms that one phrase is looked up by; its pages are read anyway. */
const MAX_TERMS = 6;

/** Phrases in quotes, or what stands between spaces; a minus before it takes pages out. */
const PARTS = /([-－]?)(?:"([^"]*)"?|“([^”]*)”?|「([^」]*)」?|『([^』]*)』?|(\S+))/gu;

/**
 * What a reader asks for: a list of words, each with the `terms` that lead to its pages, whether
 * these pages are sure to hold it (`isExact`), and whether it must not be there (`isExcluded`).
 */
export function parseQuery(text, simplified) {
  const words = new Map();
  for (const [, minus, ...choices] of text.matchAll(PARTS)) {
    const form = trim(normalForm(choices.find((choice) => choice !== undefined), simplified).form);
    if (form !== '') {
      words.set(minus === '' ? form : `-${form}`, word(form, minus !== ''));
    }
  }
  return [...words.values()];
}

/** Punctuation at the ends is none of the phrase. */
function trim(form) {
  let start = 0;
  let end = form.length;
  while (start < end && !isContent(form[start])) {
    start++;
  }
  while (end > start && !isContent(form[end - 1])) {
    end--;
  }
  return form.slice(start, end);
}

function word(form, isExcluded) {
  const terms = termsOf(form);
  return { form, isExcluded, terms: spread(terms), isExact: terms.length === 1 && terms[0] === form };
}

/** The longest terms that a phrase is made of, as Grams.java makes them. */
function termsOf(form) {
  const terms = [];
  let covered = 0;
  for (let i = 0; i < form.length; i++) {
    const three = form.slice(i, i + 3);
    const two = form.slice(i, i + 2);
    if (/^[a-z0-9]{3}$/.test(three)) {
      terms.push(three);
      covered = i + 3;
    } else if (two.length === 2 && isContent(two[0]) && isContent(two[1])) {
      if (i + 2 > covered) {
        terms.push(two);
        covered = i + 2;
      }
    } else if (isContent(form[i]) && i + 1 > covered) {
      terms.push(form[i]);
    }
  }
  return [...new Set(terms)];
}

/** No more than enough of them, from all over the phrase. */
function spread(terms) {
  if (terms.length <= MAX_TERMS) {
    return terms;
  }
  const step = (terms.length - 1) / (MAX_TERMS - 1);
  return Array.from({ length: MAX_TERMS }, (_, i) => terms[Math.round(i * step)]);
}
