// Improves pages that already work without it.
(() => {
  "use strict";

  const words = document.documentElement.dataset;

  function guardAgainstDoubleSubmit(form) {
    if (form.method !== "post") {
      return;
    }
    form.addEventListener("submit", (event) => {
      if (event.defaultPrevented) {
        return;
      }
      if (form.dataset.sent) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = "true";
      const button = event.submitter;
      if (button) {
        // Not `disabled`: the browser would leave out the button's own name and value.
        button.dataset.words = button.textContent;
        button.setAttribute("aria-disabled", "true");
        button.textContent = words.busy || button.textContent;
      }
      // A network that lost the request must not leave the reader stuck; the server tells repeats apart.
      setTimeout(() => release(form), 20000);
    });
  }

  function release(form) {
    delete form.dataset.sent;
    form.querySelectorAll("[aria-disabled][data-words]").forEach((button) => {
      button.removeAttribute("aria-disabled");
      button.textContent = button.dataset.words;
    });
  }

  function countCharacters(area) {
    const limit = Number(area.dataset.count);
    const line = document.createElement("p");
    line.className = "field__count";
    area.after(line);
    const quiet = document.createElement("span");
    quiet.className = "unseen";
    quiet.setAttribute("aria-live", "polite");
    line.after(quiet);
    let later;
    const tell = () => {
      // Counted as the server receives it: a line break is two characters, a rare character two units.
      const left = limit - area.value.replace(/\n/g, "\r\n").length;
      line.textContent = (left < 0 ? area.dataset.over : area.dataset.left).replace("%n", Math.abs(left));
      line.classList.toggle("field__count--over", left < 0);
      clearTimeout(later);
      later = setTimeout(() => { quiet.textContent = left < limit * .1 ? line.textContent : ""; }, 1000);
    };
    area.addEventListener("input", tell);
    tell();
  }

  function listPickedFiles(input) {
    const list = document.createElement("ul");
    list.className = "picked";
    list.setAttribute("aria-live", "polite");
    input.after(list);
    input.addEventListener("change", () => {
      const files = Array.from(input.files);
      const tooLarge = (file) => file.size > input.dataset.megabytes * 1024 * 1024;
      let problem = "";
      if (files.length > Number(input.dataset.most)) {
        problem = input.dataset.tooMany;
      }
      else if (files.some(tooLarge)) {
        problem = input.dataset.tooLarge;
      }
      list.replaceChildren(...files.map((file) => item(`${file.name} · ${size(file.size)}`, tooLarge(file))));
      if (problem) {
        list.prepend(item(problem, true));
      }
      input.setCustomValidity(problem);
    });
  }

  function item(text, wrong) {
    const line = document.createElement("li");
    line.textContent = text;
    line.classList.toggle("picked__wrong", wrong);
    return line;
  }

  function size(bytes) {
    return bytes < 1024 * 1024 ? `${Math.ceil(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`;
  }

  // Errors arrive in no particular order; the reader meets them in the order of the page.
  function showSummary(summary) {
    const field = (line) => document.getElementById(line.querySelector("a")?.hash.slice(1));
    const rank = (a, b) => a && b && a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_PRECEDING ? 1 : -1;
    const lines = Array.from(summary.querySelectorAll("li"));
    lines.sort((a, b) => (field(a) === field(b) ? 0 : rank(field(a), field(b))));
    lines.forEach((line) => line.parentNode.append(line));
    summary.focus();
  }

  function offerToShow(form) {
    const fields = Array.from(form.querySelectorAll("input[type=password]"));
    const button = document.createElement("button");
    button.type = "button";
    button.className = "button button--plain start";
    const show = (shown) => {
      fields.forEach((field) => { field.type = shown ? "text" : "password"; });
      button.textContent = shown ? form.dataset.hide : form.dataset.show;
    };
    show(false);
    button.addEventListener("click", () => show(fields[0].type === "password"));
    // Shown text would be remembered by the browser as a word once typed.
    form.addEventListener("submit", () => show(false));
    fields.at(-1).closest(".field").after(button);
  }

  function offerPrinting(button) {
    button.hidden = false;
    button.addEventListener("click", () => window.print());
  }

  function offerToFilter(input) {
    const choices = Array.from(document.getElementById(input.dataset.filters).children);
    input.parentNode.hidden = false;
    input.addEventListener("input", () => {
      choices.forEach((choice) => { choice.hidden = !choice.textContent.includes(input.value.trim()); });
    });
    // The key Enter is for the list here, not for sending the whole form.
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter") {
        event.preventDefault();
      }
    });
  }

  function improve(root) {
    const each = (selector, act) => {
      const found = Array.from(root.querySelectorAll(selector));
      (root.matches?.(selector) ? [root, ...found] : found).forEach(act);
    };
    each("form", guardAgainstDoubleSubmit);
    each("textarea[data-count]", countCharacters);
    each("input[type=file][data-most]", listPickedFiles);
    each("[data-summary]", showSummary);
    each("form[data-reveal]", offerToShow);
    each("[data-print]", offerPrinting);
    each("input[data-filters]", offerToFilter);
  }

  improve(document);

  // Coming back by the browser's own button must find the form usable.
  window.addEventListener("pageshow", (event) => {
    if (event.persisted) {
      document.querySelectorAll("form[data-sent]").forEach(release);
    }
  });

  document.addEventListener("click", (event) => {
    document.querySelectorAll("details.person[open]").forEach((menu) => {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    });
  });

  document.addEventListener("htmx:configRequest", (event) => {
    const csrf = document.querySelector("meta[name=csrf]");
    if (csrf) {
      event.detail.headers[csrf.dataset.header] = csrf.content;
    }
  });
  document.addEventListener("htmx:load", (event) => {
    if (event.detail.elt !== document.body) {
      improve(event.detail.elt);
    }
  });
})();
