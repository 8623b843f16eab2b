/** Reads a file of the index from its beginning to its end. */
export class Bytes {
  #data;
  #at = 0;

  constructor(buffer) {
    this.#data = new Uint8Array(buffer);
  }

  get isAtEnd() {
    return this.#at === this.#data.length;
  }

  get position() {
    return this.#at;
  }

  goTo(position) {
    this.#at = position;
    return this;
  }

  single() {
    if (this.isAtEnd) {
      throw new RangeError('the file ends too early');
    }
    return this.#data[this.#at++];
  }

  /** Seven bits a byte, the low ones first. */
  number() {
    let value = 0;
    let factor = 1;
    let byte;
    do {
      byte = this.single();
      value += (byte & 0x7f) * factor;
      factor *= 128;
    } while (byte & 0x80);
    return value;
  }

  /** A UTF-16 unit. */
  unit() {
    return this.single() | (this.single() << 8);
  }

  ascii() {
    let text = '';
    for (let left = this.number(); left > 0; left--) {
      text += String.fromCharCode(this.single());
    }
    return text;
  }

  /** A list of things with its length before it. */
  list(read) {
    const items = [];
    for (let left = this.number(); left > 0; left--) {
      items.push(read());
    }
    return items;
  }

  /** A term that begins as the one before it does. */
  term(previous) {
    const lengths = this.single();
    let term = previous.slice(0, lengths >> 2);
    for (let left = lengths & 3; left > 0; left--) {
      term += String.fromCharCode(this.unit());
    }
    return term;
  }
}
