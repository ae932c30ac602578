// What the timeline and the map share: SVG, addresses that keep the state of the view, and pictures to take away.
"use strict";

// After htmx has swapped the page in, its scripts run again.
if (!window.parallax) {
    window.parallax = {};

    parallax.svg = (name, attributes = {}, text) => {
        const element = document.createElementNS("http://www.w3.org/2000/svg", name);
        for (const [key, value] of Object.entries(attributes)) {
            element.setAttribute(key, value);
        }
        if (text !== undefined) {
            element.textContent = text;
        }
        return element;
    };

    // A view's address with some values changed; null takes one away.
    parallax.address = (view, values) => {
        const url = new URL(view, location.origin);
        for (const [name, value] of Object.entries(values)) {
            if (value === null || value === "") {
                url.searchParams.delete(name);
            } else {
                url.searchParams.set(name, value);
            }
        }
        return url.pathname + url.search;
    };

    // Shows a view: the whole page, or one part of it. Its address is what the browser then stands at.
    parallax.show = (address, part = "#main") => {
        htmx.ajax("GET", address, { target: part, select: part, swap: "outerHTML", push: "true" }).then(() => {
            if (part !== "#main") {
                document.querySelector(part)?.scrollIntoView({ block: "nearest" });
            }
        });
    };

    // A link that shows one part without fetching the page anew; with a modifier key it is a link as any other.
    parallax.follow = (link, part) => {
        link.addEventListener("click", event => {
            if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) {
                event.preventDefault();
                parallax.show(link.getAttribute("href"), part);
            }
        });
    };

    parallax.tool = (label, meaning, act) => {
        const button = document.createElement("button");
        button.type = "button";
        button.className = "quiet";
        button.textContent = label;
        button.title = meaning;
        button.setAttribute("aria-label", meaning);
        button.addEventListener("click", act);
        return button;
    };

    // Buttons that save a chart as SVG and PNG. `make` gives an SVG that needs no style sheet.
    parallax.saving = (name, make) => [
        parallax.tool("SVG", `Save the ${name} as SVG`, () => parallax.save(name + ".svg", svgFile(make()))),
        parallax.tool("PNG", `Save the ${name} as PNG`, () => png(make()).then(file => parallax.save(name + ".png", file)))
    ];

    const KEPT = ["fill", "fill-opacity", "stroke", "stroke-opacity", "stroke-width", "stroke-dasharray", "stroke-linejoin",
        "stroke-linecap", "font-family", "font-size", "font-weight", "font-style", "text-anchor", "dominant-baseline", "opacity",
        "paint-order"];

    // A copy of a drawn SVG that looks the same anywhere: styles written out, links and helpers for the keyboard taken away.
    parallax.standalone = svg => {
        const copy = svg.cloneNode(true);
        const from = [svg, ...svg.querySelectorAll("*")];
        [copy, ...copy.querySelectorAll("*")].forEach((element, i) => {
            const style = getComputedStyle(from[i]);
            for (const property of KEPT) {
                const value = style.getPropertyValue(property);
                if (value && element.tagName !== "title") {
                    element.setAttribute(property, value);
                }
            }
            for (const attribute of ["class", "tabindex", "role", "href", "aria-label", "aria-current"]) {
                element.removeAttribute(attribute);
            }
        });
        copy.querySelectorAll("[data-helper]").forEach(helper => helper.remove());
        const ground = parallax.svg("rect", { width: "100%", height: "100%",
            fill: getComputedStyle(document.documentElement).getPropertyValue("--sheet").trim() || "#fff" });
        copy.prepend(ground);
        return copy;
    };

    function svgFile(svg) {
        svg.setAttribute("xmlns", "http://www.w3.org/2000/svg");
        return new Blob(['<?xml version="1.0" encoding="UTF-8"?>\n', new XMLSerializer().serializeToString(svg)],
            { type: "image/svg+xml" });
    }

    async function png(svg) {
        const scale = 2;
        const address = URL.createObjectURL(svgFile(svg));
        try {
            const image = new Image();
            image.src = address;
            await image.decode();
            const canvas = document.createElement("canvas");
            canvas.width = scale * Number(svg.getAttribute("width"));
            canvas.height = scale * Number(svg.getAttribute("height"));
            canvas.getContext("2d").drawImage(image, 0, 0, canvas.width, canvas.height);
            return await new Promise(done => canvas.toBlob(done, "image/png"));
        } finally {
            URL.revokeObjectURL(address);
        }
    }

    parallax.save = (name, file) => {
        const link = document.createElement("a");
        link.href = URL.createObjectURL(file);
        link.download = name;
        document.body.append(link);
        link.click();
        link.remove();
        setTimeout(() => URL.revokeObjectURL(link.href), 10000);
    };
}
