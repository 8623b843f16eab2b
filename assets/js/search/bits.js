/** Reads the numbers of a file of the index, as Bits.java wrote them. */
export class Bits {
  #data;
  #at = 0;

  constructor(buffer) {
    this.#data = new Uint8Array(buffer);
  }

  /** The place of the next bit. */
  get position() {
    return this.#at;
  }

  goTo(position) {
    this.#at = position;
  }

  /** A number of so many bits, up to 30. */
  bits(width) {
    let value = 0;
    for (let left = width; left > 0; ) {
      if (this.#at >> 3 >= this.#data.length) {
        throw new RangeError('the file ends too early');
      }
      const free = 8 - (this.#at & 7);
      const take = Math.min(free, left);
      const part = (this.#data[this.#at >> 3] >> (free - take)) & ((1 << take) - 1);
      value = (value << take) | part;
      this.#at += take;
      left -= take;
    }
    return value;
  }

  #zeros() {
    let count = 0;
    while (this.bits(1) === 0) {
      count++;
    }
    return count;
  }

  /** Any number from 0 on (Elias gamma). */
  number() {
    const width = this.#zeros();
    return (1 << width) + this.bits(width) - 1;
  }

  /** A number that is about two to the power of `width` (Rice). */
  around(width) {
    return (this.#zeros() << width) + this.bits(width);
  }

  unit() {
    return String.fromCharCode(this.bits(16));
  }

  ascii() {
    return this.list(() => String.fromCharCode(this.bits(7))).join('');
  }

  /** Things behind their number. */
  list(read) {
    return Array.from({ length: this.number() }, read);
  }

  /** A term: its first unit where it is another than before, how much the second is greater. */
  term(previous) {
    const isSame = this.bits(1) === 1;
    const first = isSame ? previous[0] : this.unit();
    const second = (isSame ? unitAt(previous, 1) : 0) + this.number();
    const third = first < '\x80' ? this.bits(7) : 0;
    return String.fromCharCode(first.charCodeAt(0), second, third).replace(/\0+$/, '');
  }
}

function unitAt(text, at) {
  return at < text.length ? text.charCodeAt(at) : 0;
}
