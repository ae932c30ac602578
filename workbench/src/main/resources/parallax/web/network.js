// Draws the network of the page from its own answer; everything in it stands in the table below, too.
"use strict";

(() => {
    const colour = name => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
    let drawn = null;

    function elements(answer) {
        const nodes = answer.nodes.map(node => ({ data: { id: node.id, name: node.name, events: node.events } }));
        const ties = answer.ties.flatMap((tie, n) => ["cooperation", "conflict"]
            .filter(kind => tie[kind] > 0)
            .map(kind => ({
                data: { id: `${n}-${kind}`, source: tie.from, target: tie.to, kind, events: tie[kind] },
            })));
        return nodes.concat(ties);
    }

    const width = events => 1 + 2.2 * Math.log2(1 + events);
    const size = events => 12 + 7 * Math.log2(1 + events);

    function style() {
        return [
            { selector: "node", style: {
                "label": "data(name)", "width": node => size(node.data("events")), "height": node => size(node.data("events")),
                "background-color": colour("--accent"), "color": colour("--ink"), "font-size": 12,
                "text-wrap": "wrap", "text-max-width": 130, "text-valign": "bottom", "text-margin-y": 3,
                "text-background-color": colour("--sheet"), "text-background-opacity": .8 } },
            { selector: "edge", style: {
                "curve-style": "bezier", "target-arrow-shape": "triangle", "width": tie => width(tie.data("events")),
                "arrow-scale": .9, "opacity": .85 } },
            { selector: "edge[kind = 'cooperation']", style: {
                "line-color": colour("--agree"), "target-arrow-color": colour("--agree") } },
            { selector: "edge[kind = 'conflict']", style: {
                "line-color": colour("--conflict"), "target-arrow-color": colour("--conflict"), "line-style": "dashed" } },
            { selector: "node:selected", style: { "border-width": 4, "border-color": colour("--mark-line") } },
        ];
    }

    /// Spreads the drawing over the whole of its place, which is wider than high, or higher than wide.
    function spread(place) {
        const box = drawn.nodes().boundingBox({ includeLabels: false });
        const wanted = place.clientWidth / place.clientHeight;
        const factor = Math.max(.5, Math.min(3, wanted * box.h / Math.max(1, box.w)));
        drawn.nodes().forEach(node => { node.position("x", node.position("x") * factor); });
    }

    /// Names keep their size on the screen. Where two would cover each other, that of the actor with fewer events waits
    /// until the view is closer.
    function name() {
        const scale = 1 / drawn.zoom();
        const named = [];
        drawn.batch(() => drawn.nodes().style({ "font-size": 12 * scale, "text-max-width": 130 * scale, "text-opacity": 1,
            "text-background-opacity": .8 }));
        const covered = box => named.some(other =>
            box.x1 < other.x2 && other.x1 < box.x2 && box.y1 < other.y2 && other.y1 < box.y2);
        const bare = drawn.nodes().sort((a, b) => b.data("events") - a.data("events")).filter(node => {
            const box = node.boundingBox({ includeNodes: false, includeEdges: false, includeLabels: true });
            return covered(box) || !named.push(box);
        });
        drawn.batch(() => bare.style({ "text-opacity": 0, "text-background-opacity": 0 }));
    }

    function fit() {
        drawn.resize();
        drawn.fit(undefined, 40);
        name();
    }

    function draw(place, answer) {
        drawn = cytoscape({
            container: place,
            elements: elements(answer),
            style: style(),
            minZoom: .2, maxZoom: 4,
            // Begins from a circle, so that the same answer gives the same picture.
            layout: { name: "circle" },
        });
        drawn.layout({ name: "cose", randomize: false, animate: false, padding: 30, nodeRepulsion: () => 60000,
            idealEdgeLength: () => 120, nodeDimensionsIncludeLabels: true }).run();
        spread(place);
        fit();
        drawn.on("zoom", name);
        new ResizeObserver(fit).observe(place);
        drawn.on("tap", "node", event => {
            location.href = "/actor?actor=" + encodeURIComponent(event.target.id());
        });
    }

    function begin() {
        const place = document.querySelector("[data-network]");
        if (!place || place.dataset.drawn || typeof cytoscape === "undefined") {
            return;
        }
        place.dataset.drawn = "true";
        fetch(place.dataset.network)
            .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(answer.statusText)))
            .then(answer => draw(place, answer))
            .catch(() => { place.textContent = "The picture could not be drawn; the table has everything."; });
    }

    const escaped = text => text.replace(/[&<>"]/g, c => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", "\"": "&quot;" })[c]);

    function svg() {
        const box = drawn.elements().boundingBox();
        const ties = drawn.edges().map(tie => {
            const from = tie.sourceEndpoint();
            const to = tie.targetEndpoint();
            const middle = tie.controlPoints ? tie.midpoint() : to;
            const control = { x: 2 * middle.x - (from.x + to.x) / 2, y: 2 * middle.y - (from.y + to.y) / 2 };
            const kind = tie.data("kind");
            const dash = kind === "conflict" ? " stroke-dasharray=\"6 3\"" : "";
            return `<path d="M${from.x} ${from.y}Q${control.x} ${control.y} ${to.x} ${to.y}" fill="none" `
                + `stroke="${kind === "conflict" ? "#9a3412" : "#1b5e8a"}" stroke-width="${width(tie.data("events"))}"${dash} `
                + `marker-end="url(#${kind})"/>`;
        });
        const nodes = drawn.nodes().map(node => {
            const at = node.position();
            const radius = node.width() / 2;
            return `<circle cx="${at.x}" cy="${at.y}" r="${radius}" fill="#1f4e5f"/>`
                + `<text x="${at.x}" y="${at.y + radius + 14}" font-size="12" font-family="sans-serif" text-anchor="middle">`
                + `${escaped(node.data("name"))}</text>`;
        });
        const marker = (kind, fill) => `<marker id="${kind}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" `
            + `markerUnits="userSpaceOnUse" orient="auto"><path d="M0 0 8 4 0 8z" fill="${fill}"/></marker>`;
        return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.x1 - 20} ${box.y1 - 20} ${box.w + 40} ${box.h + 40}">`
            + `<defs>${marker("conflict", "#9a3412")}${marker("cooperation", "#1b5e8a")}</defs>${ties.join("")}${nodes.join("")}</svg>`;
    }

    document.addEventListener("click", event => {
        const kind = event.target.dataset ? event.target.dataset.save : null;
        if (!drawn || !kind || !event.target.closest(".legend")) {
            return;
        }
        if (kind === "svg") {
            parallax.save("network.svg", new Blob([svg()], { type: "image/svg+xml" }));
        } else {
            parallax.save("network.png", drawn.png({ output: "blob", full: true, scale: 2, bg: colour("--sheet") }));
        }
    });

    if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", begin);
    } else {
        begin();
    }
    document.addEventListener("htmx:load", begin);
})();
