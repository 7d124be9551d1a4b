// SPDX-License-Identifier: GPL-3.0-or-later
// Lets the reader filter and sort what the page shows. Without it nothing is missing but that.
(() => {
  "use strict";

  const words = element => element.textContent.toLowerCase();

  // A field above a list that leaves only the items with all the words typed into it.
  const filter = (place, name, items) => {
    const bar = document.createElement("p");
    bar.className = "filter";
    const label = document.createElement("label");
    label.textContent = "Filter " + name;
    const field = document.createElement("input");
    field.type = "search";
    field.autocomplete = "off";
    field.spellcheck = false;
    label.append(field);
    const state = document.createElement("span");
    state.setAttribute("role", "status");
    bar.append(label, state);
    place.before(bar);
    field.addEventListener("input", () => {
      const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      let shown = 0;
      for (const item of items) {
        const text = words(item);
        item.hidden = !wanted.every(word => text.includes(word));
        shown += item.hidden ? 0 : 1;
      }
      state.textContent = wanted.length === 0 ? "" : shown + " of " + items.length + " shown";
    });
  };

  const key = cell => {
    if (!cell) return { text: "" };
    const time = cell.querySelector("time");
    if (time) return { text: time.dateTime };
    const score = cell.querySelector(".score");
    const text = (score || cell).textContent.trim();
    const plain = text.replace(/\u2212/g, "-").replace(/,/g, "");
    return /^[-+]?\d+(\.\d+)?$/.test(plain) ? { number: Number(plain), text } : { text };
  };

  const compare = (a, b) => {
    if (a.number !== undefined && b.number !== undefined) return a.number - b.number;
    if ((a.number === undefined) !== (b.number === undefined)) return a.number === undefined ? -1 : 1;
    return a.text.localeCompare(b.text, "en", { sensitivity: "base", numeric: true });
  };

  // Turns the head of a column into a button that sorts by it: first up, then down, then as it was.
  const sortable = table => {
    const body = table.tBodies[0];
    const rows = [...body.rows];
    const heads = [...table.tHead.rows[0].cells];
    heads.forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => {
        const order = { none: "ascending", ascending: "descending", descending: "none" }[head.getAttribute("aria-sort") || "none"];
        heads.forEach(other => other.removeAttribute("aria-sort"));
        if (order !== "none") head.setAttribute("aria-sort", order);
        const sign = order === "descending" ? -1 : 1;
        const sorted = order === "none"
          ? rows
          : rows.map(row => ({ row, key: key(row.cells[column]) }))
              .sort((a, b) => sign * compare(a.key, b.key))
              .map(entry => entry.row);
        body.append(...sorted);
      });
    });
  };

  const LONG = 6;

  for (const table of document.querySelectorAll("table[data-list]")) {
    const rows = [...table.tBodies[0].rows];
    if (rows.length >= LONG) filter(table.closest(".scroll") || table, table.dataset.list, rows);
    if (rows.length > 1) sortable(table);
  }
  for (const section of document.querySelectorAll("section[data-list]")) {
    const items = [...section.querySelectorAll(":scope > .finding")];
    if (items.length >= LONG) filter(items[0], section.dataset.list, items);
  }

  // A link to something that is filtered away shows it again; a link to something folded unfolds it.
  const reveal = () => {
    const target = document.getElementById(location.hash.slice(1));
    if (!target) return;
    const hidden = target.closest("[hidden]");
    if (hidden) hidden.hidden = false;
    if (target instanceof HTMLDetailsElement) target.open = true;
    if (hidden) target.scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
})();
