/** The index was replaced by a newer one while it was read. */
export class Replaced extends Error {}

/** The index is of another format than this script reads. */
export class OtherVersion extends Error {}

const VERSION = 1;

/** The files of one build's index. */
export class Files {
  #folder;
  #loaded = new Map();

  constructor(folder) {
    this.#folder = folder;
  }

  /** Asks the site which build's index is the present one; `search` is the address of `/search/`. */
  static async open(search) {
    const response = await fetch(new URL('index.json', search), { cache: 'no-cache' });
    if (!response.ok) {
      throw new Error(`index.json: ${response.status}`);
    }
    const { version, folder } = await response.json();
    if (version !== VERSION) {
      throw new OtherVersion(`version ${version}`);
    }
    return new Files(new URL(`${folder}/`, search));
  }

  /** A file, made into something by `read`; loaded once. */
  load(name, read) {
    if (!this.#loaded.has(name)) {
      const loading = this.#fetch(name).then(read);
      // What failed may be there when it is asked for again.
      loading.catch(() => this.#loaded.delete(name));
      this.#loaded.set(name, loading);
    }
    return this.#loaded.get(name);
  }

  async #fetch(name) {
    const response = await fetch(new URL(name, this.#folder));
    if (response.status === 404) {
      throw new Replaced(name);
    }
    if (!response.ok) {
      throw new Error(`${name}: ${response.status}`);
    }
    return response.arrayBuffer();
  }
}
