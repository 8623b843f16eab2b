import { anchorOf, bestUnit, excerpt, pieces } from './hits.js';

const KINDS = { districts: '区市', themes: '专题' };

function element(name, className, ...children) {
  const made = document.createElement(name);
  if (className) {
    made.className = className;
  }
  made.append(...children);
  return made;
}

function marked(found) {
  return found.map(({ text, isHit }) => (isHit ? element('mark', '', text) : text));
}

function link(address, ...children) {
  const made = element('a', '', ...children);
  made.href = address;
  return made;
}

/** A result as an item of the list; `top` is the address of the site's front page. */
export function resultItem(page, top) {
  const { address, units, hits, isCase } = page;
  const href = new URL(address.slice(1), top).href;
  const title = element('h2', '', link(href, ...marked(pieces(units[0].text, hits[0]))));
  const place = isCase
    ? marked(pieces(units[1].text, hits[1]))
    : [KINDS[address.split('/')[1]] ?? '页面'];
  const article = element('article', '', title, element('p', 'place', ...place));
  const best = bestUnit(page);
  if (best >= 0) {
    const anchor = anchorOf(units, best);
    const words = marked(excerpt(units[best].text, hits[best]));
    const there = anchor === '' ? href : `${href}#${anchor}`;
    article.append(element('p', 'summary', link(there, ...words)));
  }
  return element('li', '', article);
}

/** What is said of the number of pages found. */
export function countInWords({ isAsked, results }) {
  if (!isAsked) {
    return '';
  }
  if (results.total === 0) {
    return '没有找到。可以换一个说法，或者放宽筛选。';
  }
  if (results.sure === 0 && !results.isExact) {
    return `核对了 ${results.read} 篇，还没有找到；还有 ${results.total} 篇可能有。`;
  }
  return results.isExact ? `找到 ${results.total} 篇。` : `至多 ${results.total} 篇，列出的都已核对。`;
}

/** Puts the numbers behind the choices of a filter, and locks those that lead nowhere. */
export function showCounts(select, counts, isExact) {
  for (const option of select.options) {
    if (option.value !== '') {
      const count = counts.get(option.value) ?? 0;
      const number = isExact || count === 0 ? count : `≤${count}`;
      option.dataset.title ??= option.textContent;
      option.textContent = `${option.dataset.title}（${number}）`;
      option.disabled = count === 0 && !option.selected;
    }
  }
}

/** Takes the numbers away again. */
export function hideCounts(select) {
  for (const option of select.options) {
    option.textContent = option.dataset.title ?? option.textContent;
    option.disabled = false;
  }
}
