import { findHits } from './hits.js';
import { parseQuery } from './query.js';

/** The weight of a term in a title, as `Index.weights` gives it. */
const IN_TITLE = 3;

/** How many pages are shown, and read, at a time. */
const AT_A_TIME = 10;

/** How many pages are read before the reader is asked whether to go on. */
const MOST_READ = 40;

const FILTERS = ['district', 'theme', 'year'];

/** Searches an index; `filters` may name a district, a theme and a year. */
export async function search(index, text, filters) {
  const words = parseQuery(text, index.simplified);
  const weights = await Promise.all(words.map((word) => weightsOf(index, word)));
  const isAsked = words.some((word) => !word.isExcluded) || FILTERS.some((name) => filters[name]);
  const scores = isAsked ? score(index, words, weights) : new Map();
  const fits = (document, but) =>
    FILTERS.every((name) => name === but || !filters[name] || has(index, document, name, filters[name]));
  const found = [...scores.keys()].filter((document) => fits(document));
  found.sort((a, b) => scores.get(b) - scores.get(a) || a - b);
  return {
    isAsked,
    results: new Results(index, words, found),
    counts: countByFilter(index, [...scores.keys()], fits),
  };
}

/** A phrase weighs on a page as much as the least of its terms. */
async function weightsOf(index, { terms }) {
  const [least, ...others] = await Promise.all(terms.map((term) => index.weights(term)));
  for (const other of others) {
    for (let i = 0; i < least.length; i++) {
      least[i] = Math.min(least[i], other[i]);
    }
  }
  return least;
}

/** The pages that may hold all words: hits in titles first, then what is said often. */
function score(index, words, weights) {
  const scores = new Map();
  const wanted = words.filter((word) => !word.isExcluded).length;
  for (let document = 0; document < index.documents; document++) {
    let titles = 0;
    let sum = 0;
    const fits = words.every((word, i) => {
      const weight = weights[i][document];
      if (word.isExcluded) {
        return weight === 0 || !word.isExact;
      }
      titles += weight === IN_TITLE ? 1 : 0;
      sum += weight;
      return weight > 0;
    });
    if (fits) {
      // A district or theme of that name comes before cases that have it in their titles.
      const isNamed = !index.isCase(document) && wanted > 0 && titles === wanted;
      scores.set(document, titles * 1000 + sum + (isNamed ? 0.5 : 0));
    }
  }
  return scores;
}

function has(index, document, name, value) {
  if (!index.isCase(document)) {
    return false;
  }
  const filing = index.filings[document];
  return name === 'theme' ? filing.themes.includes(value) : filing[name] === value;
}

/** For each filter, how many pages each of its values leaves, the other filters as they are. */
function countByFilter(index, documents, fits) {
  const counts = {};
  for (const name of FILTERS) {
    counts[name] = new Map();
    for (const document of documents) {
      if (index.isCase(document) && fits(document, name)) {
        const filing = index.filings[document];
        for (const value of name === 'theme' ? filing.themes : [filing[name]]) {
          counts[name].set(value, (counts[name].get(value) ?? 0) + 1);
        }
      }
    }
  }
  return counts;
}

/** What was found; a page is handed out only after its text was read and holds the words. */
class Results {
  #index;
  #words;
  #documents;
  #read = 0;
  #waiting = [];
  #sure = 0;

  constructor(index, words, documents) {
    this.#index = index;
    this.#words = words;
    this.#documents = documents;
  }

  /** The next ones; fewer where many pages had to be read in vain. */
  async more() {
    const end = this.#read + MOST_READ;
    while (this.#waiting.length < AT_A_TIME && this.#left > 0 && this.#read < end) {
      await this.#readSome();
    }
    // With few left, the number that is shown had better be exact.
    if (this.#left > 0 && this.#left <= AT_A_TIME && !this.isExact) {
      await this.#readSome();
    }
    return this.#waiting.splice(0, AT_A_TIME);
  }

  async #readSome() {
    const some = this.#documents.slice(this.#read, this.#read + AT_A_TIME);
    const pages = await Promise.all(some.map((document) => this.#page(document)));
    this.#read += some.length;
    const sure = pages.filter((page) => page !== undefined);
    this.#sure += sure.length;
    this.#waiting.push(...sure);
  }

  async #page(document) {
    const text = await this.#index.text(document);
    const hits = findHits(text.units, this.#words, this.#index.simplified);
    return hits && { ...text, hits, isCase: this.#index.isCase(document) };
  }

  get #left() {
    return this.#documents.length - this.#read;
  }

  get hasMore() {
    return this.#waiting.length > 0 || this.#left > 0;
  }

  /** Whether `total` is the number of pages, not only the most that there can be. */
  get isExact() {
    return this.#left === 0 || this.#words.every((word) => word.isExact);
  }

  /** The most pages that can hold the words. */
  get total() {
    return this.#sure + this.#left;
  }

  /** How many pages were read, and how many of them hold the words. */
  get read() {
    return this.#read;
  }

  get sure() {
    return this.#sure;
  }
}
