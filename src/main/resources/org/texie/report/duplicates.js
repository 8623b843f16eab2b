
'use strict';
// Filters by kind and file; what is chosen stands in the address, so that it can be sent on.
(() => {
  const bar = document.querySelector('.filters');
  if (!bar) {
    return;
  }
  const kinds = [...document.querySelectorAll('.kinds input')];
  const box = document.getElementById('file');
  const shown = bar.querySelector('output');
  const files = [...document.querySelectorAll('.file')].map(element => ({
    element,
    name: element.dataset.file.toLowerCase(),
    entries: [...element.querySelectorAll('article')]
  }));
  const total = files.reduce((sum, file) => sum + file.entries.length, 0);

  const apply = () => {
    const off = new Set(kinds.filter(kind => !kind.checked).map(kind => kind.value));
    const wanted = box.value.trim().toLowerCase();
    let count = 0;
    for (const file of files) {
      const here = file.name.includes(wanted);
      let some = false;
      for (const entry of file.entries) {
        entry.hidden = !here || off.has(entry.dataset.kind);
        some ||= !entry.hidden;
        count += entry.hidden ? 0 : 1;
      }
      file.element.hidden = !some;
    }
    shown.textContent = `显示 ${count} / ${total} 处`;
    return off;
  };

  const remember = off => {
    const state = new URLSearchParams();
    if (off.size) {
      state.set('hide', [...off].join(','));
    }
    if (box.value.trim()) {
      state.set('file', box.value.trim());
    }
    history.replaceState(null, '', '#' + state);
  };

  const recall = () => {
    const state = new URLSearchParams(location.hash.slice(1));
    const off = (state.get('hide') || '').split(',');
    for (const kind of kinds) {
      kind.checked = !off.includes(kind.value);
    }
    box.value = state.get('file') || '';
    apply();
  };

  const setOpen = open => files.forEach(file => {
    file.element.open = open;
  });

  for (const control of [...kinds, box]) {
    control.addEventListener('input', () => remember(apply()));
  }
  document.getElementById('open').addEventListener('click', () => setOpen(true));
  document.getElementById('close').addEventListener('click', () => setOpen(false));
  addEventListener('hashchange', recall);
  for (const control of [...kinds, bar]) {
    control.hidden = false;
  }
  recall();
})();
