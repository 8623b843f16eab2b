// A button that copies, beside each text of a citation; without it the text can be selected.
const say = (button, words) => {
  button.textContent = words;
  setTimeout(() => { button.textContent = button.dataset.name; }, 2000);
};

const copy = async (source, button) => {
  try {
    await navigator.clipboard.writeText(source.value ?? source.textContent.trim());
    say(button, "已复制");
  } catch {
    // Not everywhere may a page write there: what is selected can be copied by hand.
    if (source.select) {
      source.select();
    } else {
      getSelection().selectAllChildren(source);
    }
    say(button, "已选中，请按复制键");
  }
};

for (const [id, name] of [["cite-gbt", "复制引文"], ["cite-bibtex", "复制 BibTeX"]]) {
  const source = document.getElementById(id);
  if (source) {
    const button = document.createElement("button");
    button.type = "button";
    button.dataset.name = name;
    button.textContent = name;
    button.setAttribute("aria-live", "polite");
    button.addEventListener("click", () => copy(source, button));
    source.after(button);
  }
}
