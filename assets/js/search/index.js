import { Bits } from './bits.js';
import { Files } from './files.js';

/** How many bits lead to the characters of each class; see TextCode.java. */
const WIDTHS = [4, 7, 10];

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
      const read = (buffer) => readTerms(buffer, this.documents);
      const terms = await this.#files.load(`terms/${shard}.bin`, read);
      terms.read(term, weights);
    }
    return weights;
  }

  /** The page's address and its texts, each with the fragment that leads to it. */
  text(document) {
    return this.#files.load(`texts/${document}.bin`, (buffer) => readText(buffer, this.frequent));
  }

  isCase(document) {
    return document < this.filings.length;
  }
}

function readHead(buffer) {
  const bits = new Bits(buffer);
  const districts = bits.list(() => bits.ascii());
  const themes = bits.list(() => bits.ascii());
  const years = bits.list(() => ({ year: bits.number(), cases: bits.number() }));
  const kinds = bits.list(() => ({
    district: districts[bits.number()],
    themes: bits.list(() => themes[bits.number()]),
  }));
  const width = 32 - Math.clz32(kinds.length);
  const filed = bits.list(() => kinds[bits.bits(width)]);
  const yearOf = years.flatMap(({ year, cases }) => Array(cases).fill(String(year)));
  const filings = filed.map((kind, i) => ({ ...kind, year: yearOf[i] }));
  const documents = bits.number();
  const frequent = readFrequent(bits);
  let term = '\0';
  const firstTerms = bits.list(() => (term = bits.term(term)));
  return { documents, filings, frequent, firstTerms };
}

/** The frequent characters, class by class. */
function readFrequent(bits) {
  const all = bits.list(() => bits.unit());
  let start = 0;
  return WIDTHS.map((width) => all.slice(start, (start += 1 << width)));
}

function readScript(buffer) {
  const bits = new Bits(buffer);
  const simplified = new Map();
  let unit = 0;
  for (let step = bits.number(); step > 0; step = bits.number()) {
    unit += step;
    simplified.set(String.fromCharCode(unit), bits.unit());
  }
  return simplified;
}

/** Finds where in the file each term's pages stand, and reads them when they are asked for. */
function readTerms(buffer, documents) {
  const bits = new Bits(buffer);
  const positions = new Map();
  let term = '\0';
  while (bits.bits(1) === 1) {
    term = bits.term(term);
    positions.set(term, bits.position);
    readPages(bits, documents, () => {});
  }
  return {
    read(wanted, weights) {
      if (positions.has(wanted)) {
        bits.goTo(positions.get(wanted));
        readPages(bits, documents, (document, weight) => {
          weights[document] = 1 + weight;
        });
      }
    },
  };
}

/** The pages of a term, as ShardWriter.java wrote them. */
function readPages(bits, documents, take) {
  const count = bits.number() + 1;
  const width = 31 - Math.clz32(Math.max(1, Math.floor(documents / count)));
  let next = 0;
  for (let left = count; left > 0; left--) {
    const document = next + bits.around(width);
    take(document, bits.bits(1) === 0 ? 0 : 1 + bits.bits(1));
    next = document + 1;
  }
}

function readText(buffer, frequent) {
  const bits = new Bits(buffer);
  const address = bits.ascii();
  const units = bits.list(() => ({ anchor: readAnchor(bits), text: readWords(bits, frequent) }));
  return { address, units };
}

function readAnchor(bits) {
  const number = bits.number();
  if (number === 0) {
    return '';
  }
  const digits = Array.from({ length: 10 }, () => bits.bits(4).toString(16)).join('');
  return number === 1 ? `p-${digits}` : `p-${digits}-${number}`;
}

function readWords(bits, frequent) {
  return bits.list(() => readUnit(bits, frequent)).join('');
}

function readUnit(bits, frequent) {
  const kind = bits.bits(2);
  return kind < WIDTHS.length ? frequent[kind][bits.bits(WIDTHS[kind])] : bits.unit();
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
