import { fromAddress, pushAddress, replaceAddress } from './address.js';
import { OtherVersion, Replaced } from './files.js';
import { Index } from './index.js';
import { search } from './search.js';
import { countInWords, hideCounts, resultItem, showCounts } from './view.js';

/** How long typing has to pause, in milliseconds. */
const PAUSE = 200;

const top = new URL('../../', import.meta.url);
const form = document.querySelector('form.search-page');
const field = form.elements.q;
const filters = [...form.querySelectorAll('select')];
const status = document.querySelector('#search-status');
const list = document.querySelector('#search-results');
const more = document.querySelector('#search-more');
const again = document.querySelector('#search-again');

let index;
let shown;
let asked = 0;
let timer;
let isComposing = false;

function question() {
  return Object.fromEntries([field, ...filters].map(({ name, value }) => [name, value.trim()]));
}

/** The index, opened once; what failed is opened anew. */
function open() {
  if (!index) {
    index = Index.open(new URL('search/', top));
    index.catch(() => (index = undefined));
  }
  return index;
}

async function find({ q, ...chosen }) {
  try {
    const found = await search(await open(), q, chosen);
    return { ...found, pages: await found.results.more() };
  } catch (error) {
    if (!(error instanceof Replaced)) {
      throw error;
    }
    // The site was published anew: once more, with the new index.
    index = undefined;
    const found = await search(await open(), q, chosen);
    return { ...found, pages: await found.results.more() };
  }
}

async function ask() {
  clearTimeout(timer);
  const number = ++asked;
  const wanted = question();
  if (Object.values(wanted).every((value) => value === '')) {
    show({ isAsked: false, pages: [] });
    return;
  }
  form.setAttribute('aria-busy', 'true');
  try {
    const found = await find(wanted);
    // Only the answer to the last question counts.
    if (number === asked) {
      show(found);
    }
  } catch (error) {
    if (number === asked) {
      fail(error);
    }
  }
}

function show(found) {
  form.removeAttribute('aria-busy');
  shown = found.results;
  again.hidden = true;
  list.replaceChildren(...found.pages.map((page) => resultItem(page, top)));
  tell(found);
  for (const select of filters) {
    if (found.isAsked) {
      showCounts(select, found.counts[select.name], found.results.isExact);
    } else {
      hideCounts(select);
    }
  }
}

function tell(found) {
  status.textContent = countInWords(found);
  more.hidden = !found.results?.hasMore;
}

function fail(error) {
  console.error(error);
  form.removeAttribute('aria-busy');
  list.replaceChildren();
  more.hidden = true;
  again.hidden = error instanceof OtherVersion;
  status.textContent =
    error instanceof OtherVersion
      ? '网站刚刚更新过，请重新载入这一页再搜索。'
      : '没有读到搜索需要的文件，网络可能断了。';
}

async function showMore() {
  const results = shown;
  more.disabled = true;
  try {
    const items = (await results.more()).map((page) => resultItem(page, top));
    if (results === shown) {
      list.append(...items);
      tell({ isAsked: true, results });
      items[0]?.querySelector('a').focus();
    }
  } catch (error) {
    fail(error);
  } finally {
    more.disabled = false;
  }
}

function typed() {
  if (!isComposing) {
    clearTimeout(timer);
    timer = setTimeout(() => {
      replaceAddress(question());
      ask();
    }, PAUSE);
  }
}

function submitted(event) {
  event.preventDefault();
  pushAddress(question());
  ask();
}

function takeAddress() {
  const wanted = fromAddress();
  for (const control of [field, ...filters]) {
    control.value = wanted[control.name];
    if (control.value !== wanted[control.name]) {
      control.value = '';
    }
  }
  ask();
}

/** A slash leads to the field, unless one is being typed somewhere. */
function pressed(event) {
  const isTyping = event.target.closest('input, select, textarea, [contenteditable]');
  if (event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping) {
    event.preventDefault();
    field.focus();
    field.select();
  }
}

field.addEventListener('compositionstart', () => (isComposing = true));
field.addEventListener('compositionend', () => {
  isComposing = false;
  typed();
});
field.addEventListener('input', typed);
form.addEventListener('submit', submitted);
filters.forEach((select) => select.addEventListener('change', submitted));
more.addEventListener('click', showMore);
again.addEventListener('click', ask);
addEventListener('popstate', takeAddress);
addEventListener('keydown', pressed);

form.hidden = false;
takeAddress();
