const FILTERS = ['district', 'theme', 'year'];

/** What the address asks for: `q`, `district`, `theme` and `year`. */
export function fromAddress() {
  const asked = new URLSearchParams(location.search);
  return Object.fromEntries(['q', ...FILTERS].map((name) => [name, asked.get(name) ?? '']));
}

/** The same page's address for another question. */
function addressOf(question) {
  const asked = new URLSearchParams();
  for (const name of ['q', ...FILTERS]) {
    if (question[name]) {
      asked.set(name, question[name]);
    }
  }
  const search = asked.toString();
  return search === '' ? location.pathname : `${location.pathname}?${search}`;
}

/** While it is being typed, a question is no step of its own on the way back. */
export function replaceAddress(question) {
  history.replaceState(null, '', addressOf(question));
}

/** Makes the question a step to which the back button returns. */
export function pushAddress(question) {
  const address = addressOf(question);
  if (address !== location.pathname + location.search) {
    history.pushState(null, '', address);
  }
}
