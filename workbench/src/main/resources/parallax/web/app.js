// What every page does. Pages are whole without it: links and forms work by themselves.
"use strict";

// Empty filters stay out of the address, so that a shared link says only what was asked.
document.addEventListener("htmx:configRequest", event => {
    const values = event.detail.parameters;
    for (const name of Object.keys(values)) {
        if (values[name] === "") {
            delete values[name];
        }
    }
});

// A picked choice filters at once; words wait for Enter.
document.addEventListener("change", event => {
    if (event.target.matches(".criteria select")) {
        event.target.form.requestSubmit();
    }
});

// After a part of the page was replaced, the keyboard stays where it was.
document.addEventListener("htmx:afterSettle", event => {
    if (event.target.id === "main" && (!document.activeElement || document.activeElement === document.body)) {
        event.target.focus({ preventScroll: true });
    }
});

// Whoever decides need not give a name again in this browser.
document.addEventListener("submit", event => {
    const name = event.target.querySelector("input[data-remembered]");
    if (name && name.value.trim()) {
        keep("parallax." + name.dataset.remembered, name.value.trim());
    }
});

function keep(key, value) {
    try {
        window.localStorage.setItem(key, value);
    } catch (refused) {
        // A browser that keeps nothing asks again.
    }
}

function kept(key) {
    try {
        return window.localStorage.getItem(key) || "";
    } catch (refused) {
        return "";
    }
}

function fillNames() {
    document.querySelectorAll("input[data-remembered]").forEach(name => {
        name.value = name.value || kept("parallax." + name.dataset.remembered);
    });
}

// A chosen file is put into the field that its `data-into` names, to be looked at before it is sent.
document.addEventListener("change", async event => {
    const field = event.target.dataset.into && document.getElementById(event.target.dataset.into);
    if (field && event.target.files.length > 0) {
        field.value = await event.target.files[0].text();
    }
});

document.addEventListener("DOMContentLoaded", fillNames);
document.addEventListener("htmx:load", fillNames);

// While a name is typed into a filter, names that are in the case are offered.
document.addEventListener("input", async event => {
    const field = event.target;
    const letters = field.dataset && field.dataset.names ? field.value.trim() : "";
    if (letters.length < 2) {
        return;
    }
    const asked = new URLSearchParams({ of: field.dataset.names, letters });
    const answer = await fetch("/api/suggestions?" + asked);
    if (answer.ok && field.value.trim() === letters) {
        const names = (await answer.json()).names;
        field.list.replaceChildren(...names.map(name => Object.assign(document.createElement("option"), { value: name })));
    }
});
