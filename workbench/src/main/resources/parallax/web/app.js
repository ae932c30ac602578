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
