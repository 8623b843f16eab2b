import { normalForm } from './normal.js';

/** How many characters of a text are shown before its first hit, and how many in all. */
const BEFORE = 24;
const LENGTH = 110;

/**
 * Where the words stand in the texts of a page: for each text its hits, as `start`, `end` and
 * `word`. Undefined where the page does not hold all of them, or holds what it must not.
 */
export function findHits(units, words, simplified) {
  const forms = units.map((unit) => normalForm(unit.text, simplified));
  for (const { form, isExcluded } of words) {
    if (isExcluded === forms.some((unit) => unit.form.includes(form))) {
      return undefined;
    }
  }
  const wanted = words.filter((word) => !word.isExcluded);
  return forms.map((unit) => wanted.flatMap((word) => hitsOf(unit, word.form)));
}

function hitsOf({ form, starts, ends }, word) {
  const hits = [];
  for (let at = form.indexOf(word); at >= 0; at = form.indexOf(word, at + word.length)) {
    hits.push({ start: starts[at], end: ends[at + word.length - 1], word });
  }
  return hits;
}

/** The text that shows best why a page was found, below its title and place line. */
export function bestUnit({ units, hits, isCase }) {
  const first = isCase ? 2 : 1;
  let best = -1;
  let most = 0;
  for (let i = first; i < units.length; i++) {
    const words = new Set(hits[i].map((hit) => hit.word)).size;
    // A paragraph that can be linked to goes before a line of the page's head.
    const worth = words === 0 ? 0 : 2 * words + (units[i].anchor === '' ? 0 : 1);
    if (worth > most) {
      best = i;
      most = worth;
    }
  }
  return best >= 0 ? best : units.findIndex((unit) => unit.anchor !== '');
}

/** The fragment that leads to a text, or to the nearest before it that has one. */
export function anchorOf(units, at) {
  for (let i = at; i > 0; i--) {
    if (units[i].anchor !== '') {
      return units[i].anchor;
    }
  }
  return '';
}

/** A text cut around its first hits, as pieces with `text` and `isHit`. */
export function excerpt(text, hits) {
  const first = hits.reduce((least, hit) => Math.min(least, hit.start), text.length);
  let start = hits.length === 0 || first <= BEFORE ? 0 : first - BEFORE;
  let end = Math.min(text.length, start + LENGTH);
  start -= isInsideCharacter(text, start) ? 1 : 0;
  end += isInsideCharacter(text, end) ? 1 : 0;
  return [
    ...(start > 0 ? [{ text: '…', isHit: false }] : []),
    ...pieces(text, hits, start, end),
    ...(end < text.length ? [{ text: '…', isHit: false }] : []),
  ];
}

function isInsideCharacter(text, at) {
  return at > 0 && text.codePointAt(at - 1) > 0xffff;
}

/** A text from `start` to `end`, taken apart at its hits. */
export function pieces(text, hits, start = 0, end = text.length) {
  const found = [];
  let at = start;
  const add = (to, isHit) => {
    if (to > at) {
      found.push({ text: text.slice(at, to), isHit });
      at = to;
    }
  };
  for (const hit of [...hits].sort((a, b) => a.start - b.start)) {
    add(Math.min(hit.start, end), false);
    add(Math.min(hit.end, end), true);
  }
  add(end, false);
  return found;
}
