// A quiet mark at the end of each paragraph: its own address, copied by a click.
const said = document.createElement("p");
said.className = "said";
said.setAttribute("role", "status");
document.body.append(said);

async function copy(event) {
  const { href } = event.currentTarget;
  try {
    await navigator.clipboard.writeText(href);
    said.textContent = "本段的链接已复制";
  } catch {
    // Where nothing may be copied, the address still shows it.
    said.textContent = "本段的链接在地址栏里";
  }
  said.classList.add("shown");
  setTimeout(() => said.classList.remove("shown"), 2000);
}

for (const paragraph of document.querySelectorAll(".body > p[id], .body blockquote p[id]")) {
  const mark = document.createElement("a");
  mark.className = "mark";
  mark.href = "#" + paragraph.id;
  mark.setAttribute("aria-label", "本段的链接");
  mark.addEventListener("click", copy);
  paragraph.append(mark);
}
