// Large print and dark or light paper, as the reader likes it; kept in this browser.
const root = document.documentElement;
const dark = matchMedia("(prefers-color-scheme: dark)");

// What each button switches between; the second of the two is when it is pressed.
const choices = {
  size: { of: ["normal", "large"], now: () => root.dataset.size ?? "normal" },
  theme: { of: ["light", "dark"], now: () => root.dataset.theme ?? (dark.matches ? "dark" : "light") },
};

const buttons = [...document.querySelectorAll(".reading [data-choice]")];

function show() {
  for (const button of buttons) {
    const choice = choices[button.dataset.choice];
    button.setAttribute("aria-pressed", String(choice.now() === choice.of[1]));
  }
}

function keep(name, value) {
  try {
    localStorage.setItem("texie-" + name, value);
  } catch {
    // A browser that keeps nothing still shows this page as it was chosen.
  }
}

for (const button of buttons) {
  button.addEventListener("click", () => {
    const name = button.dataset.choice;
    const { of, now } = choices[name];
    const value = now() === of[1] ? of[0] : of[1];
    root.dataset[name] = value;
    keep(name, value);
    show();
  });
  button.parentElement.hidden = false;
}
dark.addEventListener("change", show);
show();
