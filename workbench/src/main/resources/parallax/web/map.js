// Draws the places of the case on land and borders of our own: no tiles, no request to anybody else. Circles by number of
// records; a click or Enter shows the records with their words.
"use strict";

(() => {
    const BIGGEST = 22;
    const SMALLEST = 3.5;
    const MARGIN = 0.6;
    const NAMED_ANYWAY = 6;
    const STEPS = [0.25, 0.5, 1, 2, 5, 10, 20, 30];

    function start() {
        document.querySelectorAll("[data-map]").forEach(host => {
            if (!host.firstChild) {
                new Atlas(host).draw();
            }
        });
    }

    class Atlas {
        constructor(host) {
            this.host = host;
            this.view = host.dataset.view;
            this.model = JSON.parse(host.dataset.map);
            this.ground = { box: null, zoom: 0, shapes: null, labels: [] };
            this.written = [];
            this.circles = new Map();
        }

        draw() {
            const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
            const touch = matchMedia("(pointer: coarse)").matches;
            this.map = L.map(this.host, { attributionControl: false, zoomSnap: 0.25, minZoom: 1, maxZoom: 12,
                maxBounds: [[-85, -200], [85, 200]], scrollWheelZoom: false, dragging: !touch, zoomAnimation: !still,
                fadeAnimation: false, inertia: !still });
            this.host.setAttribute("role", "group");
            this.host.setAttribute("aria-label", "Map of places; arrow keys move it, plus and minus zoom, Tab goes to the places");
            this.map.on("focus", () => this.map.scrollWheelZoom.enable());
            this.map.on("blur", () => this.map.scrollWheelZoom.disable());
            for (const [pane, order] of [["grid", 310], ["land", 320], ["names", 450]]) {
                this.map.createPane(pane).style.zIndex = order;
            }
            this.map.getPane("names").style.pointerEvents = "none";
            this.layers = { land: L.layerGroup().addTo(this.map), grid: L.layerGroup().addTo(this.map),
                names: L.layerGroup().addTo(this.map) };
            const box = this.model.view;
            this.map.fitBounds([[box.south, box.west], [box.north, box.east]], { animate: false });
            this.places();
            this.map.on("moveend", () => this.moved());
            this.moved();
            document.querySelector("[data-tools=map]")?.replaceChildren(
                parallax.tool("All places", "Show all places", () => this.all()),
                ...parallax.saving("map", () => this.picture()));
            this.list();
        }

        all() {
            this.map.fitBounds(this.model.placed.map(spot => [spot.latitude, spot.longitude]), { padding: [30, 30] });
        }

        // Circles, the smaller above the larger.
        places() {
            const most = Math.max(1, ...this.model.placed.map(records));
            const now = new URLSearchParams(location.search);
            this.model.placed.forEach(spot => {
                const circle = L.circleMarker([spot.latitude, spot.longitude], { className: "spot",
                    radius: Math.max(SMALLEST, BIGGEST * Math.sqrt(records(spot) / most)) }).addTo(this.map);
                const label = document.createElement("span");
                label.textContent = told(spot);
                circle.bindTooltip(label, { direction: "top" });
                circle.on("click", () => this.choose(spot));
                const element = circle.getElement();
                element.setAttribute("tabindex", this.circles.size === 0 ? "0" : "-1");
                element.setAttribute("role", "link");
                element.setAttribute("aria-label", told(spot));
                element.addEventListener("keydown", event => this.key(event, spot));
                element.addEventListener("focus", () => circle.openTooltip());
                element.addEventListener("blur", () => circle.closeTooltip());
                this.circles.set(key(spot), circle);
                if (now.get("at") === spot.name && (now.get("entry") ?? "") === spot.entry) {
                    element.classList.add("chosen");
                }
            });
        }

        key(event, spot) {
            const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
            if (event.key === "Enter" || event.key === " ") {
                event.preventDefault();
                event.stopPropagation();
                this.choose(spot);
            } else if (step) {
                event.preventDefault();
                event.stopPropagation();
                const spots = this.model.placed;
                const next = spots[spots.indexOf(spot) + step];
                const element = next && this.circles.get(key(next)).getElement();
                if (element) {
                    event.target.setAttribute("tabindex", "-1");
                    element.setAttribute("tabindex", "0");
                    element.focus();
                }
            }
        }

        choose(spot) {
            this.host.querySelectorAll(".chosen").forEach(other => other.classList.remove("chosen"));
            this.circles.get(key(spot))?.getElement().classList.add("chosen");
            parallax.show(parallax.address(this.view, { at: spot.name, entry: spot.entry }), "#told");
        }

        // The list beside the map points at its circles.
        list() {
            this.host.parentElement.querySelectorAll("[data-entry]").forEach(link => {
                parallax.follow(link, "#told");
                const circle = this.circles.get(link.dataset.entry)?.getElement();
                for (const [on, off] of [["mouseenter", "mouseleave"], ["focus", "blur"]]) {
                    link.addEventListener(on, () => circle?.classList.add("pointed"));
                    link.addEventListener(off, () => circle?.classList.remove("pointed"));
                }
            });
        }

        moved() {
            this.grid();
            this.names();
            const bounds = this.map.getBounds();
            const zoom = this.map.getZoom();
            if (!this.ground.box || !this.ground.box.contains(clamped(bounds)) || Math.abs(this.ground.zoom - zoom) > 1.2) {
                clearTimeout(this.waiting);
                this.waiting = setTimeout(() => this.fetch(clamped(bounds.pad(MARGIN)), zoom), this.ground.box ? 150 : 0);
            }
        }

        async fetch(box, zoom) {
            const asked = this.asked = Symbol("ground");
            const question = { west: box.getWest(), south: box.getSouth(), east: box.getEast(), north: box.getNorth() };
            Object.keys(question).forEach(side => question[side] = question[side].toFixed(3));
            const answer = await fetch(parallax.address("/api/ground", question)).catch(() => null);
            if (!answer?.ok || asked !== this.asked || !this.host.isConnected) {
                return;
            }
            const ground = await answer.json();
            this.ground = { box, zoom, shapes: ground.shapes, labels: ground.labels };
            this.layers.land.clearLayers();
            L.geoJSON(ground.shapes, { pane: "land", interactive: false,
                style: shape => ({ className: "map-" + shape.properties.kind }) }).addTo(this.layers.land);
            this.names();
            this.host.dataset.ground = "drawn";
        }

        grid() {
            const bounds = clamped(this.map.getBounds());
            const width = bounds.getEast() - bounds.getWest();
            const step = STEPS.find(degrees => width / degrees <= 6) ?? 30;
            this.layers.grid.clearLayers();
            this.lines = [];
            const line = (points, label, upright) => {
                this.lines.push({ points, label, upright });
                L.polyline(points, { pane: "grid", interactive: false, className: "map-grid" }).addTo(this.layers.grid);
            };
            for (let at = Math.ceil(bounds.getWest() / step) * step; at <= bounds.getEast(); at += step) {
                line([[bounds.getSouth(), at], [bounds.getNorth(), at]], degrees(at, "E", "W"), true);
            }
            for (let at = Math.ceil(bounds.getSouth() / step) * step; at <= bounds.getNorth(); at += step) {
                line([[at, bounds.getWest()], [at, bounds.getEast()]], degrees(at, "N", "S"), false);
            }
        }

        // Names where there is room: places of the case, those of most records first, then countries and cities.
        names() {
            const size = this.map.getSize();
            const taken = [];
            this.written = [];
            this.layers.names.clearLayers();
            const write = (name, kind, latitude, longitude, beside) => {
                const point = this.map.latLngToContainerPoint([latitude, longitude]);
                const width = name.length * (kind === "country" ? 7.2 : 6.3) + 4;
                const left = kind === "country" ? point.x - width / 2 : point.x + beside + 3;
                const box = { left, top: point.y - 8, right: left + width, bottom: point.y + 8 };
                const inside = box.left > 2 && box.right < size.x - 2 && box.top > 2 && box.bottom < size.y - 2;
                if (inside && !taken.some(other => overlap(box, other))) {
                    taken.push(box);
                    this.written.push({ name, kind, x: kind === "country" ? point.x : left, y: point.y });
                    this.name(name, kind, left, point);
                }
            };
            // The first few places are named even across small circles of others.
            this.model.placed.forEach((spot, i) => {
                if (i === NAMED_ANYWAY) {
                    taken.push(...this.model.placed.map(other => this.middle(other)));
                }
                write(spot.name, "place", spot.latitude, spot.longitude, this.circles.get(key(spot)).getRadius());
            });
            this.lines.forEach(({ points, label, upright }) => {
                const at = this.map.latLngToContainerPoint(points[0]);
                const point = upright ? L.point(at.x + 3, size.y - 10) : L.point(3, at.y - 8);
                if (upright ? at.x > 60 && at.x < size.x - 40 : at.y > 90 && at.y < size.y - 20) {
                    this.written.push({ name: label, kind: "degrees", x: point.x, y: point.y });
                    this.name(label, "degrees", point.x, point);
                }
            });
            const known = new Set(this.model.placed.map(spot => spot.name));
            this.ground.labels.filter(label => !known.has(label.name)).forEach(label =>
                write(label.name, label.country ? "country" : "city", label.latitude, label.longitude, label.country ? 0 : 3));
        }

        // The middle of a circle, over which no name is written.
        middle(spot) {
            const point = this.map.latLngToContainerPoint([spot.latitude, spot.longitude]);
            const radius = Math.min(6, this.circles.get(key(spot)).getRadius());
            return { left: point.x - radius, right: point.x + radius, top: point.y - radius, bottom: point.y + radius };
        }

        name(name, kind, left, point) {
            const text = document.createElement("span");
            text.textContent = name;
            const icon = L.divIcon({ html: text, className: "map-name map-" + kind, iconSize: null,
                iconAnchor: [point.x - left, 8] });
            L.marker(this.map.containerPointToLatLng(point), { icon, pane: "names", interactive: false, keyboard: false })
                .addTo(this.layers.names);
        }

        // The map as it is seen now, drawn from the same data.
        picture() {
            const size = this.map.getSize();
            const style = getComputedStyle(this.host);
            const ink = name => style.getPropertyValue(name).trim();
            const point = (longitude, latitude) => {
                const at = this.map.latLngToContainerPoint([latitude, longitude]);
                return at.x.toFixed(1) + " " + at.y.toFixed(1);
            };
            const path = (lines, end) => lines.map(line => "M" + line.map(([x, y]) => point(x, y)).join("L") + end).join("");
            const svg = parallax.svg("svg", { width: size.x, height: size.y, viewBox: `0 0 ${size.x} ${size.y}`,
                "font-family": "system-ui, sans-serif" });
            const add = (name, attributes, text) => svg.append(parallax.svg(name, attributes, text));
            add("rect", { width: size.x, height: size.y, fill: ink("--water") });
            add("path", { d: path(this.lines.map(line => line.points.map(([y, x]) => [x, y])), ""), fill: "none",
                stroke: ink("--grid") });
            for (const shape of this.ground.shapes?.features ?? []) {
                const lines = shape.geometry.coordinates;
                const land = shape.properties.kind === "land";
                add("path", { d: land ? lines.map(rings => path(rings, "Z")).join("") : path(lines, ""),
                    fill: land ? ink("--land") : "none", "fill-rule": "evenodd", "stroke-width": 0.8,
                    stroke: land ? "none" : ink(shape.properties.kind === "coast" ? "--coast" : "--border") });
            }
            this.model.placed.forEach(spot => {
                const at = this.map.latLngToContainerPoint([spot.latitude, spot.longitude]);
                svg.append(parallax.svg("circle", { cx: at.x.toFixed(1), cy: at.y.toFixed(1),
                    r: this.circles.get(key(spot)).getRadius().toFixed(1), fill: ink("--dot"), "fill-opacity": 0.45,
                    stroke: ink("--dot"), "stroke-width": 1.2 }));
                svg.lastChild.append(parallax.svg("title", {}, told(spot)));
            });
            this.written.forEach(({ name, kind, x, y }) => add("text", { x: x.toFixed(1), y: (y + 4).toFixed(1),
                "font-size": kind === "degrees" ? 10 : 12, "font-weight": kind === "place" ? 600 : 400, fill: kind === "place" ? ink("--ink") : ink("--soft"),
                "text-anchor": kind === "country" ? "middle" : "start", stroke: ink("--land"), "stroke-width": 3,
                "paint-order": "stroke", "stroke-linejoin": "round" }, name));
            add("text", { x: size.x - 6, y: size.y - 6, "font-size": 10, "text-anchor": "end", fill: ink("--soft") },
                "Circles by number of records. Borders: Natural Earth. Names: GeoNames.");
            return svg;
        }
    }

    const records = spot => spot.events + spot.figures;
    const key = spot => spot.entry;
    const counted = (number, one) => number.toLocaleString("en") + " " + one + (number === 1 ? "" : "s");
    const told = spot => `${spot.name}: ${counted(spot.events, "event")}, ${counted(spot.figures, "figure")}, in `
        + counted(spot.accounts, "account");
    const overlap = (a, b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const degrees = (at, more, less) => Math.abs(at) + "° " + (at < 0 ? less : more);
    const clamped = bounds => L.latLngBounds(
        [Math.max(-85, bounds.getSouth()), Math.max(-180, bounds.getWest())],
        [Math.min(85, bounds.getNorth()), Math.min(180, bounds.getEast())]);

    if (!parallax.map) {
        parallax.map = start;
        document.addEventListener("htmx:load", start);
    }
    start();
})();
