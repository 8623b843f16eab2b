// The form in which texts are searched; NormalForm.java does the same to what is indexed.

const CLUSTER = /[^][\p{Mn}\uFF9E\uFF9F]*/gu;
const VARIATION_SELECTORS = /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}]/gu;
const SPACE = /[\p{Z}\p{Cc}]/u;
const FORMAT = /\p{Cf}/u;
const NO_CONTENT = /[\p{P}\p{Z}\p{Cc}\p{Cf}]/u;

/** From here on scripts do without spaces between words. */
const FIRST_WIDE = '\u2E80';

/** Whether a UTF-16 unit is neither punctuation nor space. */
export function isContent(unit) {
  return !NO_CONTENT.test(unit);
}

function isNarrow(unit) {
  return unit !== '' && unit < FIRST_WIDE && isContent(unit);
}

function fold(cluster) {
  return cluster
    .replace(VARIATION_SELECTORS, '')
    .normalize('NFKC')
    .toUpperCase()
    .toLowerCase();
}

/**
 * A text in the form in which it is searched. `starts` and `ends` say, for each unit of the form,
 * where in the text it comes from.
 *
 * @param simplified a map from traditional characters to simplified ones
 */
export function normalForm(text, simplified) {
  let form = '';
  const starts = [];
  const ends = [];
  let gap = false;
  const append = (unit, start, end) => {
    form += unit;
    starts.push(start);
    ends.push(end);
  };
  for (const { 0: cluster, index } of text.matchAll(CLUSTER)) {
    const end = index + cluster.length;
    for (const unit of fold(cluster).split('')) {
      if (SPACE.test(unit)) {
        gap = true;
      } else if (!FORMAT.test(unit)) {
        if (gap && isNarrow(unit) && isNarrow(form.slice(-1))) {
          append(' ', index, index);
        }
        gap = false;
        append(simplified.get(unit) ?? unit, index, end);
      }
    }
  }
  return { form, starts, ends };
}
