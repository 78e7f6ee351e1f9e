"use strict";
(() => {
  const root = document.documentElement;
  const text = document.getElementById("text");
  const card = document.getElementById("card");
  const words = JSON.parse(document.getElementById("words").textContent);
  const DWELL = 220, LINGER = 260; // milliseconds until a card comes and goes
  const [TRADITIONAL, SIMPLIFIED, PINYIN, ZHUYIN, ABOVE, ENGLISH] = [0, 1, 2, 3, 4, 5];

  // What the reader chooses is kept, where the browser lets a file keep anything.
  const kept = {
    get(name) { try { return localStorage.getItem("jingdu." + name); } catch { return null; } },
    set(name, value) { try { localStorage.setItem("jingdu." + name, value); } catch { /* not kept */ } },
  };

  // Controls -----------------------------------------------------------------------------------
  const controls = document.getElementById("controls");
  const boxes = [...controls.querySelectorAll("input[name=column]")];

  function showReadings(kind) {
    if (kind !== "none") {
      const column = kind === "zhuyin" ? ZHUYIN : ABOVE;
      for (const rt of text.getElementsByTagName("rt")) {
        const word = words[rt.parentNode.dataset.w];
        if (word) rt.textContent = word[column];
      }
    }
    root.dataset.readings = kind;
  }

  function showTheme(theme) {
    if (theme === "auto") delete root.dataset.theme; else root.dataset.theme = theme;
  }

  function showColumns() {
    const shown = boxes.filter(box => box.checked);
    if (boxes.length) root.dataset.shown = shown.map(box => box.value[0]).join("");
    for (const box of boxes) box.disabled = shown.length === 1 && box.checked;
    tabThrough();
  }

  // Each term has a link in every column; the Tab key stops at those of the first one only.
  function tabThrough() {
    const first = { t: "traditional", s: "simplified", e: "english" }[root.dataset.shown[0]];
    for (const link of text.querySelectorAll(".row a")) {
      if (link.closest("." + first)) link.removeAttribute("tabindex"); else link.tabIndex = -1;
    }
  }

  controls.addEventListener("change", event => {
    const { name, value } = event.target;
    hide();
    if (name === "readings") showReadings(value);
    if (name === "theme") { showTheme(value); kept.set("theme", value); }
    if (name === "column") showColumns();
  });
  controls.addEventListener("submit", event => event.preventDefault());
  controls.elements.readings.value = root.dataset.readings;
  controls.elements.theme.value = kept.get("theme") || "auto";
  showTheme(controls.elements.theme.value);
  showColumns();
  controls.hidden = false;

  // Counterparts -------------------------------------------------------------------------------
  const numbers = part => part.dataset.i.split(" ");

  function partsOf(place) {
    const link = place.closest("a");
    return link ? [...link.querySelectorAll("[data-i]")] : [place];
  }

  let lit = [];
  function light(place) {
    for (const part of lit) part.classList.remove("lit");
    const row = place && place.closest(".row");
    const wanted = place ? new Set(partsOf(place).flatMap(numbers)) : [];
    lit = [...wanted].flatMap(number => [...row.querySelectorAll(`[data-i~="${number}"]`)]);
    for (const part of lit) part.classList.add("lit");
  }

  // The card -----------------------------------------------------------------------------------
  let anchor = null, pinned = false, timer = 0;

  function make(tag, name, content, lang) {
    const made = document.createElement(tag);
    if (name) made.className = name;
    if (lang) made.lang = lang;
    if (content) made.textContent = content;
    return made;
  }

  const TONES = ["\u0304", "\u0301", "\u030c", "\u0300"];
  function toned(pieces) {
    const line = make("span", "", "", "zh-Latn-pinyin");
    for (const piece of pieces.split("|")) {
      const tone = TONES.findIndex(mark => piece.normalize("NFD").includes(mark)) + 1;
      line.append(make("span", tone ? "tone" + tone : "", piece));
    }
    return line;
  }

  function wordOf(place) {
    const own = place.dataset.w;
    if (own !== undefined) return words[own];
    // An English stretch shows the word that it renders.
    for (const number of numbers(place)) {
      const found = place.closest(".row").querySelector(`[data-i="${number}"][data-w]`);
      if (found) return words[found.dataset.w];
    }
    return null;
  }

  function bodies(place) {
    const link = place.closest("a");
    if (!link) return [];
    const names = [link.hash.slice(1), link.dataset.t].filter(Boolean);
    return names.map(name => document.querySelector(`#${name} .body`)).filter(Boolean);
  }

  function fill(place) {
    const word = wordOf(place), told = bodies(place), link = place.closest("a");
    if (!word && !told.length) return false;
    card.replaceChildren();
    const entry = link && link.classList.contains("term") ? document.querySelector(link.hash) : null;
    if (entry && !place.dataset.w) {
      card.append(...["h3", ".reading"].map(part => entry.querySelector(part).cloneNode(true)));
      card.firstChild.className = "head";
    } else if (word && !(link && link.classList.contains("amount"))) {
      const head = make("p", "head", word[TRADITIONAL], "zh-Hant-TW");
      if (word[SIMPLIFIED] !== word[TRADITIONAL]) head.append(make("span", "other", word[SIMPLIFIED], "zh-Hans-CN"));
      card.append(head);
      if (word[PINYIN]) {
        const line = make("p", "reading");
        line.append(toned(word[PINYIN]), " ", make("span", "zhuyin", word[ZHUYIN], "zh-Bopo"));
        card.append(line);
      }
    }
    if (word && word[ENGLISH] && !told.length) card.append(make("p", "means", word[ENGLISH]));
    for (const body of told) card.append(...[...body.cloneNode(true).children]);
    return true;
  }

  function ways() {
    const line = make("p", "ways"), link = anchor.closest("a");
    const close = make("button", "", "Close");
    close.type = "button";
    close.addEventListener("click", () => dismiss());
    if (link) {
      const name = link.dataset.t || link.hash.slice(1);
      const way = make("a", "", name[0] === "t" ? "In the glossary" : "Among the notes");
      way.href = "#" + name;
      line.append(way);
    }
    line.append(close);
    return line;
  }

  const focusOf = place => place.closest("a") || place;

  function show(place, pin) {
    clearTimeout(timer);
    const before = pinned && anchor;
    if (before && before !== place && !pin) return;
    hide();
    if (!fill(place)) { light(place); return; }
    anchor = place;
    pinned = pin;
    light(place);
    if (pin) {
      card.setAttribute("role", "dialog");
      card.setAttribute("aria-label", partsOf(place).map(part => part.firstChild.textContent).join(""));
      card.append(ways());
    } else {
      card.setAttribute("role", "tooltip");
      focusOf(place).setAttribute("aria-describedby", "card");
      if (document.activeElement === focusOf(place)) card.append(make("p", "hint", "Enter keeps this card open, Esc closes it"));
    }
    card.hidden = false;
    put(focusOf(place));
    card.scrollTop = 0;
  }

  // Below the word, or above it where there is more room; never over its line.
  function put(place) {
    const boxes = place.getClientRects(), width = root.clientWidth, gap = 6;
    const first = boxes[0], last = boxes[boxes.length - 1] || first;
    if (!first) return;
    const below = root.clientHeight - last.bottom, high = card.offsetHeight + 2 * gap;
    const up = below < high && first.top > below;
    const left = Math.max(8, Math.min((up ? first : last).left, width - card.offsetWidth - 8));
    card.style.left = left + scrollX + "px";
    card.style.top = (up ? first.top - card.offsetHeight - gap : last.bottom + gap) + scrollY + "px";
  }

  function hide() {
    clearTimeout(timer);
    if (anchor) focusOf(anchor).removeAttribute("aria-describedby");
    card.hidden = true;
    card.removeAttribute("role");
    card.removeAttribute("aria-label");
    anchor = null;
    pinned = false;
    light(null);
  }

  function dismiss() {
    const back = anchor && focusOf(anchor), inside = card.contains(document.activeElement);
    hide();
    if (back && inside) { quiet = true; back.focus(); quiet = false; }
  }
  let quiet = false; // the focus comes back, the card need not

  function pin(place) {
    show(place, true);
    const first = card.querySelector("a, button");
    if (pinned && first) first.focus({ preventScroll: true });
  }

  const placeAt = target => target instanceof Element && text.contains(target)
    ? target.closest("[data-i]") || target.closest(".row a")?.querySelector("[data-i]")
    : null;

  // Pointer ------------------------------------------------------------------------------------
  text.addEventListener("pointerover", event => {
    if (event.pointerType === "touch") return;
    const place = placeAt(event.target);
    if (pinned) return;
    clearTimeout(timer);
    if (!place) { if (!anchor) light(null); else timer = setTimeout(hide, LINGER); return; }
    if (place === anchor) return;
    if (!anchor) light(place);
    timer = setTimeout(show, anchor ? LINGER / 2 : DWELL, place, false);
  });
  text.addEventListener("pointerleave", event => {
    if (event.pointerType === "touch" || pinned) return;
    clearTimeout(timer);
    if (anchor) timer = setTimeout(hide, LINGER); else light(null);
  });
  card.addEventListener("click", event => { if (event.target.closest("a")) hide(); });
  card.addEventListener("pointerenter", () => clearTimeout(timer));
  card.addEventListener("pointerleave", () => {
    if (!pinned && anchor && document.activeElement !== focusOf(anchor)) timer = setTimeout(hide, LINGER);
  });
  document.addEventListener("click", event => {
    if (card.contains(event.target)) return;
    const place = placeAt(event.target);
    if (!place || event.ctrlKey || event.metaKey || event.shiftKey || !getSelection().isCollapsed) {
      if (!place) hide();
      return;
    }
    const link = place.closest("a");
    if (link) event.preventDefault();
    const again = pinned && anchor === place;
    if (again) hide(); else if (event.detail === 0) pin(place); else show(place, true);
  });

  // Keyboard -----------------------------------------------------------------------------------
  text.addEventListener("focusin", event => {
    const place = placeAt(event.target);
    if (place && !quiet && event.target.matches(":focus-visible")) show(place, false);
  });
  text.addEventListener("focusout", () => { if (!pinned) hide(); });
  card.addEventListener("focusout", event => {
    if (pinned && event.relatedTarget && !card.contains(event.relatedTarget)) hide();
  });
  document.addEventListener("keydown", event => {
    if (event.key === "Escape" && anchor) { event.preventDefault(); dismiss(); return; }
    const here = document.activeElement;
    if (event.altKey || event.ctrlKey || event.metaKey || !text.contains(here)) return;
    if (event.key === "Enter" && here.tagName !== "A" && here.dataset.i) { event.preventDefault(); pin(here); }
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && placeAt(here)) { event.preventDefault(); walk(placeAt(here), step); }
  });

  // From word to word of a column, row after row.
  function walk(place, step) {
    const column = place.closest(".traditional, .simplified, .english").classList[0];
    const all = [...text.querySelectorAll(`.row .${column} [data-i]`)];
    const link = place.closest("a");
    let at = all.indexOf(place) + step;
    while (all[at] && link && all[at].closest("a") === link) at += step;
    if (!all[at]) return;
    const goal = focusOf(all[at]);
    if (goal.tabIndex < 0) goal.tabIndex = -1;
    goal.focus({ focusVisible: true });
    show(all[at], false);
  }

  addEventListener("resize", () => { if (anchor) put(focusOf(anchor)); });
})();
