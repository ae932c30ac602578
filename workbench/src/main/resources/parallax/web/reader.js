// The reader and the texts beside each other: keys, and keeping the place while parts of the page are exchanged. All
// that can be reached here is a link of the page as well.
(() => {
    "use strict";
    if (window.parallaxReader) {
        return;
    }
    window.parallaxReader = true;

    const KEYS = { n: "j", p: "k", ArrowRight: "j", ArrowLeft: "k" };
    const HELP = [
        ["j, n, →", "next record"],
        ["k, p, ←", "previous record"],
        ["d", "next dispute"],
        ["Shift + d", "previous dispute"],
        ["1 – 8", "show or hide a kind of record"],
        ["[ and ]", "previous and next part of a long text"],
        ["i", "to the details"],
        ["t", "to the words in the text"],
        ["l", "to the list"],
        ["s", "swap the two texts"],
        ["Escape", "close the details"],
        ["?", "these keys"]
    ];
    const OFF = "parallax.keys.off";

    const page = () => document.querySelector(".panes, .sides");
    const here = () => document.getElementById("here") || document.getElementById("here-left");

    // Only the page's content is exchanged; the address is kept, so that back and forward work.
    document.addEventListener("click", event => {
        const link = event.target.closest("a[data-swap]");
        if (!link || !page() || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) {
            return;
        }
        if (String(document.getSelection()) && link.classList.contains("piece")) {
            event.preventDefault();
            return;
        }
        event.preventDefault();
        go(link.getAttribute("href"), byKey ? null : link.id);
    });

    // Where the keyboard is after the exchange: on the same link again, or, after a single key, at the words.
    let focusAt = null;
    let byKey = false;

    function go(address, focus) {
        focusAt = focus || null;
        htmx.ajax("GET", address, { source: page(), target: "#main", select: "#main", swap: "outerHTML show:none", push: address })
            .then(() => undefined, () => window.location.assign(address));
    }

    document.addEventListener("keydown", event => {
        if (!page() || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) {
            return;
        }
        if (event.target.closest("input, select, textarea, dialog, [contenteditable]")) {
            return;
        }
        const key = KEYS[event.key] || event.key;
        if (off() && key !== "?") {
            return;
        }
        if (act(key)) {
            event.preventDefault();
        }
    });

    function act(key) {
        if (key === "?") {
            help();
            return true;
        }
        const place = { i: "#details-title", t: "#here, #here-left, .text", l: ".entries a[aria-current], .entries a" }[key];
        if (place) {
            return focus(document.querySelector(place));
        }
        const link = Array.from(document.querySelectorAll("[data-key]")).find(e => e.dataset.key === key);
        if (!link) {
            return false;
        }
        byKey = true;
        link.click();
        byKey = false;
        return true;
    }

    function focus(element) {
        if (!element) {
            return false;
        }
        if (!element.hasAttribute("tabindex") && element.tagName !== "A") {
            element.tabIndex = -1;
        }
        element.focus();
        return true;
    }

    // What was chosen comes into view, each in its own pane; the page itself only moves where it must.
    function show() {
        document.querySelectorAll(".keys-button").forEach(button => { button.hidden = false; });
        if (!page()) {
            return;
        }
        fold();
        document.querySelectorAll("#here, #here-left, #here-right").forEach(intoView);
        const entry = document.querySelector(".entries a[aria-current]");
        const list = entry && entry.closest(".list");
        if (list && list.scrollHeight > list.clientHeight) {
            list.scrollTop += entry.getBoundingClientRect().top - list.getBoundingClientRect().top - list.clientHeight / 3;
        }
    }

    function intoView(words) {
        const side = words.closest(".side-text");
        if (side && side.scrollHeight > side.clientHeight) {
            side.scrollTop += words.getBoundingClientRect().top - side.getBoundingClientRect().top - side.clientHeight / 3;
            return;
        }
        const box = words.getBoundingClientRect();
        const covered = narrow() ? window.innerHeight * 0.5 : window.innerHeight - 40;
        if (box.top < 70 || box.bottom > covered) {
            window.scrollBy(0, box.top - (narrow() ? window.innerHeight * 0.2 : window.innerHeight / 3));
        }
    }

    const phone = window.matchMedia("(max-width: 52rem)");

    function narrow() {
        return phone.matches;
    }

    // On a phone the text comes first: the list of records waits until it is asked for.
    function fold() {
        document.querySelectorAll(".fold").forEach(list => { list.open = !narrow(); });
    }

    phone.addEventListener("change", show);

    document.addEventListener("htmx:afterSettle", () => {
        if (!page()) {
            return;
        }
        show();
        const kept = focusAt && document.getElementById(focusAt);
        focusAt = null;
        const next = kept || here();
        if (next) {
            next.focus({ preventScroll: true });
        }
        announce();
    });

    // Said to those who listen instead of looking.
    function announce() {
        const title = document.querySelector("#details-title");
        const place = document.querySelector(".steps .soft");
        live().textContent = [place, title].filter(Boolean).map(e => e.textContent.trim()).join(": ");
    }

    function live() {
        let region = document.getElementById("said");
        if (!region) {
            region = document.createElement("div");
            region.id = "said";
            region.className = "hidden";
            region.setAttribute("role", "status");
            document.body.append(region);
        }
        return region;
    }

    document.addEventListener("click", event => {
        if (event.target.closest(".keys-button")) {
            help();
        }
    });

    // Words that were marked with the mouse can be used: for a record that was not read, or to be set apart.
    document.addEventListener("selectionchange", () => {
        const words = selected();
        const button = document.getElementById("use") || element("button", "use", "Use these words");
        if (!words) {
            button.remove();
            return;
        }
        button.id = "use";
        button.type = "button";
        button.dataset.account = words.account;
        button.dataset.at = words.start + "-" + words.end;
        button.style.top = words.box.bottom + window.scrollY + 8 + "px";
        button.style.left = Math.max(8, Math.min(words.box.left, document.documentElement.clientWidth - 180)) + "px";
        document.body.append(button);
    });

    document.addEventListener("click", event => {
        const button = event.target.closest("#use");
        if (button) {
            const address = new URL(window.location.href);
            ["record", "part"].forEach(name => address.searchParams.delete(name));
            address.searchParams.set("account", button.dataset.account);
            address.searchParams.set("at", button.dataset.at);
            document.getSelection().removeAllRanges();
            button.remove();
            go(address.pathname + address.search, "details-title");
        }
    });

    // In the units of the stored text, which are those of the browser; each piece tells where it begins.
    function selected() {
        const selection = document.getSelection();
        if (!document.querySelector(".panes") || !selection.rangeCount || selection.isCollapsed) {
            return null;
        }
        const range = selection.getRangeAt(0);
        const start = place(range.startContainer, range.startOffset);
        const end = place(range.endContainer, range.endOffset);
        const box = range.getBoundingClientRect();
        return start && end && start.at < end.at && start.account === end.account
            ? { account: start.account, start: start.at, end: end.at, box }
            : null;
    }

    function place(node, offset) {
        const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
        const passage = element && element.closest(".panes .passage");
        if (!passage) {
            return null;
        }
        const account = passage.dataset.account;
        const piece = element.closest(".piece");
        if (piece) {
            const at = node.nodeType === Node.TEXT_NODE ? offset : offset === 0 ? 0 : piece.textContent.length;
            return { account, at: Number(piece.dataset.start) + at };
        }
        const next = passage.children[offset];
        const last = passage.lastElementChild;
        return { account, at: next ? Number(next.dataset.start) : Number(last.dataset.start) + last.textContent.length };
    }

    function off() {
        return window.localStorage.getItem(OFF) === "yes";
    }

    function help() {
        const dialog = document.getElementById("keys") || made();
        if (!dialog.open) {
            dialog.showModal();
        }
    }

    function made() {
        const dialog = element("dialog", "keys", "");
        dialog.id = "keys";
        dialog.setAttribute("aria-label", "Keys");
        const list = element("dl", "", "");
        for (const [keys, does] of HELP) {
            const term = element("dt", "", "");
            term.append(element("kbd", "", keys));
            list.append(term, element("dd", "", does));
        }
        const label = element("label", "", " Single keys work");
        const box = element("input", "", "");
        box.type = "checkbox";
        box.checked = !off();
        box.addEventListener("change", () => window.localStorage.setItem(OFF, box.checked ? "no" : "yes"));
        label.prepend(box);
        const close = element("button", "", "Close");
        close.type = "button";
        close.addEventListener("click", () => dialog.close());
        const foot = element("p", "", "");
        foot.append(label);
        dialog.append(element("h2", "", "Keys"), list, foot, close);
        document.body.append(dialog);
        return dialog;
    }

    function element(name, className, text) {
        const made = document.createElement(name);
        made.className = className;
        made.textContent = text;
        return made;
    }

    show();
})();
