import { Bytes } from './bytes.js';
import { Files } from './files.js';

/** How many weights a term can have on a page. */
const WEIGHTS = 3;

/** How many characters have numbers in the order of how often they stand in the archive. */
const FREQUENT = 128;

/** The readers' index, of which only what is needed is loaded. */
export class Index {
  #files;

  constructor(files, head, simplified) {
    this.#files = files;
    Object.assign(this, head);
    this.simplified = simplified;
  }

  /** Opens the index of the site whose search page has this address. */
  static async open(search) {
    const files = await Files.open(search);
    const [head, simplified] = await Promise.all([
      files.load('head.bin', readHead),
      files.load('script.bin', readScript),
    ]);
    return new Index(files, head, simplified);
  }

  /** For each page, by number: 0, or one more than the term's weight there. */
  async weights(term) {
    const weights = new Uint8Array(this.documents);
    const shard = lastUpTo(this.firstTerms, term);
    if (shard >= 0) {
      const terms = await this.#files.load(`terms/${shard}.bin`, readTerms);
      terms.read(term, weights);
    }
    return weights;
  }

  /** The page's address and its texts, each with the fragment that leads to it. */
  text(document) {
    return this.#files.load(`texts/${document}.bin`, (buffer) => readText(buffer, this.alphabet));
  }

  isCase(document) {
    return document < this.filings.length;
  }
}

function readHead(buffer) {
  const bytes = new Bytes(buffer);
  const documents = bytes.number();
  const districts = bytes.list(() => bytes.ascii());
  const themes = bytes.list(() => bytes.ascii());
  const years = bytes.list(() => ({ year: bytes.number(), cases: bytes.number() }));
  const kinds = bytes.list(() => ({
    district: districts[bytes.number()],
    themes: bytes.list(() => themes[bytes.number()]),
  }));
  const filed = bytes.list(() => kinds[bytes.number()]);
  const yearOf = years.flatMap(({ year, cases }) => Array(cases).fill(String(year)));
  const filings = filed.map((kind, i) => ({ ...kind, year: yearOf[i] }));
  const alphabet = readAlphabet(bytes);
  let term = '';
  const firstTerms = bytes.list(() => (term = bytes.term(term)));
  return { documents, filings, alphabet, firstTerms };
}

function readAlphabet(bytes) {
  const size = bytes.number();
  const alphabet = [];
  let unit = 0;
  while (alphabet.length < size) {
    if (alphabet.length < FREQUENT) {
      alphabet.push(String.fromCharCode(bytes.unit()));
    } else {
      unit += bytes.number();
      alphabet.push(String.fromCharCode(unit));
    }
  }
  return alphabet;
}

function readScript(buffer) {
  const bytes = new Bytes(buffer);
  const simplified = new Map();
  let unit = 0;
  while (!bytes.isAtEnd) {
    unit += bytes.number();
    simplified.set(String.fromCharCode(unit), String.fromCharCode(bytes.unit()));
  }
  return simplified;
}

/** Finds where in the file each term's pages stand, and reads them when they are asked for. */
function readTerms(buffer) {
  const bytes = new Bytes(buffer);
  const positions = new Map();
  let term = '';
  while (!bytes.isAtEnd) {
    term = bytes.term(term);
    positions.set(term, bytes.position);
    for (let left = bytes.number(); left > 0; left--) {
      bytes.number();
    }
  }
  return {
    read(wanted, weights) {
      if (!positions.has(wanted)) {
        return;
      }
      bytes.goTo(positions.get(wanted));
      let next = 0;
      for (let left = bytes.number(); left > 0; left--) {
        const entry = bytes.number();
        const document = next + Math.floor(entry / WEIGHTS);
        weights[document] = 1 + (entry % WEIGHTS);
        next = document + 1;
      }
    },
  };
}

function readText(buffer, alphabet) {
  const bytes = new Bytes(buffer);
  const address = bytes.ascii();
  const units = bytes.list(() => ({ anchor: readAnchor(bytes), text: readWords(bytes, alphabet) }));
  return { address, units };
}

function readAnchor(bytes) {
  const number = bytes.number();
  if (number === 0) {
    return '';
  }
  let anchor = 'p-';
  for (let i = 0; i < 5; i++) {
    anchor += bytes.single().toString(16).padStart(2, '0');
  }
  return number === 1 ? anchor : `${anchor}-${number}`;
}

function readWords(bytes, alphabet) {
  return bytes.list(() => alphabet[bytes.number()]).join('');
}

/** The place of the last item that is not after the wanted one; -1 where all are. */
function lastUpTo(sorted, wanted) {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] <= wanted) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low - 1;
}
