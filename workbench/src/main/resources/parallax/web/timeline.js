// Draws the timeline: circles for events within one bin, lines for vague ones, undated ones in a column of their own. Drag
// to look closer; arrow keys go from mark to mark; Enter shows the events behind it.
"use strict";

(() => {
    const DAY = 86400000;
    const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    const NARROW = 640;
    const BIGGEST = 13;
    const SMALLEST = 2.5;
    const TICK_ROOM = 74;

    const time = day => Date.parse(day + "T00:00:00Z");
    const day = at => new Date(at).toISOString().slice(0, 10);
    const count = number => number.toLocaleString("en") + (number === 1 ? " event" : " events");

    function start() {
        document.querySelectorAll("[data-timeline]").forEach(host => {
            if (!host.firstChild) {
                new Chart(host).draw();
            }
        });
    }

    class Chart {
        constructor(host) {
            this.host = host;
            this.view = host.dataset.view;
            this.model = JSON.parse(host.dataset.timeline);
        }

        draw() {
            this.tools();
            this.paint();
            let width = this.host.clientWidth;
            new ResizeObserver(() => {
                if (this.host.isConnected && this.host.clientWidth !== width) {
                    width = this.host.clientWidth;
                    this.paint();
                }
            }).observe(this.host);
        }

        // Where things are, in pixels.
        measure() {
            const model = this.model;
            this.width = Math.max(300, this.host.clientWidth);
            this.narrow = this.width < NARROW;
            this.left = this.narrow ? 8 : 128;
            this.right = this.width - (this.narrow ? 66 : 84);
            this.dated = model.first !== "";
            this.from = this.dated ? time(model.first) : 0;
            this.to = this.dated ? time(model.last) + DAY : 1;
            this.most = Math.max(1, ...model.lanes.flatMap(lane => lane.bins.map(bin => bin.events)));
            let top = 30;
            this.lanes = model.lanes.map(lane => {
                const rows = this.pack(lane);
                const head = this.narrow ? 18 : 0;
                const height = head + 2 * BIGGEST + 4 + rows.count * 6 + (rows.count || lane.other ? 6 : 0);
                const placed = { lane, rows: rows.of, top, middle: top + head + BIGGEST + 2, height };
                top += height;
                return placed;
            });
            this.height = top + 8;
        }

        x(at) {
            return this.left + (at - this.from) / (this.to - this.from) * (this.right - this.left);
        }

        within(at) {
            return Math.min(this.right, Math.max(this.left, this.x(at)));
        }

        // Ranges that overlap lie below each other.
        pack(lane) {
            const ends = [];
            const of = lane.ranges.map(range => {
                const begin = range.from ? time(range.from) : -Infinity;
                let row = ends.findIndex(end => end < begin);
                row = row < 0 ? ends.length : row;
                ends[row] = range.to ? time(range.to) + DAY : Infinity;
                return row;
            });
            return { of, count: ends.length };
        }

        paint() {
            this.measure();
            const svg = parallax.svg("svg", { class: "chart-svg", width: this.width, height: this.height,
                viewBox: `0 0 ${this.width} ${this.height}`, role: "group", "aria-label": this.summary() });
            this.svg = svg;
            this.marks = [];
            this.axis();
            if (this.dated) {
                this.brush();
            }
            this.lanes.forEach(lane => this.lane(lane));
            this.keyboard();
            this.host.replaceChildren(svg);
        }

        summary() {
            return `Timeline of events by ${this.model.by}; arrow keys go from mark to mark, Enter shows the events`;
        }

        add(name, attributes, text, parent = this.svg) {
            const element = parallax.svg(name, attributes, text);
            parent.append(element);
            return element;
        }

        axis() {
            this.add("text", { class: "head", x: this.width - 6, y: 18, "text-anchor": "end" }, "undated");
            this.add("line", { class: "edge", x1: this.right + 8, x2: this.right + 8, y1: 6, y2: this.height });
            if (!this.dated) {
                return;
            }
            let free = -Infinity;
            for (const tick of this.ticks()) {
                const x = this.x(tick.at);
                this.add("line", { class: "grid", x1: x, x2: x, y1: 26, y2: this.height });
                if (x >= free && x < this.right - 24) {
                    const label = this.add("text", { class: "tick", x: Math.max(x, this.left), y: 18 }, tick.label);
                    free = x + label.textContent.length * 6.4 + 14;
                }
            }
        }

        ticks() {
            const most = Math.max(2, Math.floor((this.right - this.left) / TICK_ROOM));
            const days = (this.to - this.from) / DAY;
            for (const step of [1, 2, 7, 14]) {
                if (days / step <= most) {
                    return this.dayTicks(step);
                }
            }
            for (const step of [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000]) {
                if (days / 30.4 / step <= most) {
                    return this.monthTicks(step);
                }
            }
            return [];
        }

        dayTicks(step) {
            const ticks = [];
            let year = null;
            for (let at = this.from; at < this.to; at += step * DAY) {
                const date = new Date(at);
                const shown = date.getUTCFullYear() === year ? "" : " " + date.getUTCFullYear();
                year = date.getUTCFullYear();
                ticks.push({ at, label: date.getUTCDate() + " " + MONTHS[date.getUTCMonth()] + shown });
            }
            return ticks;
        }

        monthTicks(step) {
            const ticks = [];
            const first = new Date(this.from);
            let month = first.getUTCFullYear() * 12 + first.getUTCMonth();
            month = Math.ceil(month / step) * step;
            for (;; month += step) {
                const year = Math.floor(month / 12);
                const at = new Date(0).setUTCFullYear(year, month % 12, 1);
                if (at >= this.to) {
                    return ticks;
                }
                if (at >= this.from) {
                    ticks.push({ at, label: step % 12 === 0 ? String(year) : MONTHS[month % 12] + " " + year });
                }
            }
        }

        lane(placed) {
            const { lane, top, middle, height } = placed;
            this.add("line", { class: "lane", x1: 0, x2: this.width, y1: top, y2: top });
            this.label(placed);
            const marks = [];
            lane.bins.forEach(bin => {
                const link = this.mark(lane, { dates: "within", first: bin.from, last: bin.to },
                    `${lane.name}, ${this.days(bin)}: ${count(bin.events)}`, marks, !lane.rest);
                const from = Math.max(time(bin.from), this.from);
                const to = Math.min(time(bin.to) + DAY, this.to);
                this.add("circle", { class: "dot", cx: this.x((from + to) / 2), cy: middle,
                    r: Math.max(SMALLEST, BIGGEST * Math.sqrt(bin.events / this.most)) }, undefined, link);
            });
            const below = middle + BIGGEST + 5;
            lane.ranges.forEach((range, i) => this.range(lane, range, below + placed.rows[i] * 6, marks));
            if (lane.other > 0) {
                const link = this.mark(lane, { dates: "vague", unit: this.model.unit },
                    `${lane.name}, vague on other days: ${count(lane.other)}`, marks, !lane.rest);
                this.add("text", { class: "more", x: this.right - 2, y: top + height - 3, "text-anchor": "end" },
                    "+" + lane.other + " vague", link);
            }
            if (lane.undated > 0) {
                const link = this.mark(lane, { dates: "undated" }, `${lane.name}, undated: ${count(lane.undated)}`, marks,
                    !lane.rest);
                this.add("rect", { class: "undated", x: this.right + 16, y: middle - 10,
                    width: this.width - this.right - 20, height: 20, rx: 4 }, undefined, link);
                this.add("text", { class: "number", x: this.width - 10, y: middle + 4, "text-anchor": "end" },
                    lane.undated.toLocaleString("en"), link);
            }
            this.marks.push(marks);
        }

        label({ lane, top, middle }) {
            const most = 17;
            const short = this.narrow || lane.name.length <= most ? lane.name : lane.name.slice(0, most - 1) + "…";
            const label = this.add("text", { class: "lane-name", x: this.narrow ? 6 : 4, y: this.narrow ? top + 14 : middle + 4 },
                short);
            this.add("title", {}, lane.name, label);
        }

        days(range) {
            if (range.from === range.to) {
                return range.from;
            }
            return !range.from ? "until " + range.to : !range.to ? "since " + range.from : range.from + " to " + range.to;
        }

        range(lane, range, y, marks) {
            const link = this.mark(lane, { dates: "exactly", first: range.from, last: range.to },
                `${lane.name}, vague, ${this.days(range)}: ${count(range.events)}`, marks, !lane.rest);
            const x1 = this.within(range.from ? time(range.from) : this.from);
            const x2 = Math.max(x1 + 6, this.within(range.to ? time(range.to) + DAY : this.to));
            const wide = Math.min(5, 1.5 + Math.sqrt(range.events));
            this.add("rect", { class: "reach", x: x1, y: y - 4, width: x2 - x1, height: 8 }, undefined, link);
            this.add("line", { class: "range", x1, x2, y1: y, y2: y, "stroke-width": wide,
                "stroke-dasharray": range.from && range.to ? "none" : "5 3" }, undefined, link);
        }

        // A mark that leads to its events; those of the lane for the rest of the sources lead nowhere.
        mark(lane, values, label, marks, leads) {
            const link = this.add(leads ? "a" : "g", { class: "mark-link", "aria-label": label });
            this.add("title", {}, label, link);
            if (leads) {
                const none = { dates: null, first: null, last: null, unit: null };
                const chosen = { ...none, ...values, lane: lane.name, by: this.model.by === "type" ? null : this.model.by };
                link.setAttribute("href", parallax.address(this.view, chosen));
                link.setAttribute("tabindex", "-1");
                this.current(link, values, lane.name);
                link.addEventListener("click", () => this.choose(link));
                parallax.follow(link, "#events");
                marks.push(link);
            }
            return link;
        }

        current(link, values, lane) {
            const now = new URLSearchParams(location.search);
            if (now.get("lane") === lane && ["dates", "first", "last"].every(name => (now.get(name) ?? "") === (values[name] ?? ""))) {
                link.setAttribute("aria-current", "true");
            }
        }

        choose(link) {
            this.svg.querySelectorAll("[aria-current]").forEach(other => other.removeAttribute("aria-current"));
            link.setAttribute("aria-current", "true");
        }

        keyboard() {
            const lanes = this.marks.filter(marks => marks.length > 0);
            const first = lanes[0]?.[0];
            first?.setAttribute("tabindex", "0");
            this.svg.addEventListener("keydown", event => {
                const row = lanes.findIndex(marks => marks.includes(document.activeElement));
                if (row < 0) {
                    return;
                }
                const at = lanes[row].indexOf(document.activeElement);
                const next = this.next(event.key, lanes, row, at);
                if (next) {
                    event.preventDefault();
                    this.svg.querySelectorAll("[tabindex='0']").forEach(mark => mark.setAttribute("tabindex", "-1"));
                    next.setAttribute("tabindex", "0");
                    next.focus();
                }
            });
        }

        next(key, lanes, row, at) {
            const beside = other => lanes[other]?.[Math.min(at, lanes[other].length - 1)];
            switch (key) {
                case "ArrowRight": return lanes[row][at + 1];
                case "ArrowLeft": return lanes[row][at - 1];
                case "ArrowDown": return beside(row + 1);
                case "ArrowUp": return beside(row - 1);
                case "Home": return lanes[row][0];
                case "End": return lanes[row].at(-1);
                default: return undefined;
            }
        }

        // Dragging chooses days.
        brush() {
            const ground = this.add("rect", { class: "ground", "data-helper": "", x: this.left, y: 0,
                width: this.right - this.left, height: this.height });
            const chosen = this.add("rect", { class: "brush", "data-helper": "", y: 0, height: this.height, width: 0 });
            let begin = null;
            const place = event => Math.min(this.right, Math.max(this.left,
                (event.clientX - this.svg.getBoundingClientRect().left) * this.width / this.svg.getBoundingClientRect().width));
            ground.addEventListener("pointerdown", event => {
                begin = place(event);
                ground.setPointerCapture(event.pointerId);
            });
            ground.addEventListener("pointermove", event => {
                if (begin !== null) {
                    chosen.setAttribute("x", Math.min(begin, place(event)));
                    chosen.setAttribute("width", Math.abs(place(event) - begin));
                }
            });
            ground.addEventListener("pointercancel", () => {
                begin = null;
                chosen.setAttribute("width", 0);
            });
            ground.addEventListener("pointerup", event => {
                const ends = begin === null ? [] : [begin, place(event)].sort((a, b) => a - b);
                begin = null;
                if (ends.length && ends[1] - ends[0] > 6) {
                    this.zoom(...ends.map(x => this.from + (x - this.left) / (this.right - this.left) * (this.to - this.from)));
                } else {
                    chosen.setAttribute("width", 0);
                }
            });
        }

        zoom(from, to) {
            const last = Math.max(from, to - 1);
            parallax.show(parallax.address(this.view, { from: day(from), to: day(last) }));
        }

        tools() {
            const bar = document.querySelector("[data-tools=timeline]");
            const span = () => this.to - this.from;
            const closer = share => this.zoom(this.from + span() * share, this.to - span() * share);
            const buttons = this.model.first === "" ? [] : [
                parallax.tool("◀", "Earlier days", () => this.zoom(this.from - span() / 2, this.to - span() / 2)),
                parallax.tool("▶", "Later days", () => this.zoom(this.from + span() / 2, this.to + span() / 2)),
                parallax.tool("+", "Closer: fewer days", () => closer(0.25)),
                parallax.tool("−", "Wider: more days", () => closer(-0.5)),
                parallax.tool("All days", "All days that any event tells", () => parallax.show(
                    parallax.address(this.view, { from: this.model.earliest, to: this.model.latest })))
            ];
            bar?.replaceChildren(...buttons, ...parallax.saving("timeline", () => parallax.standalone(this.svg)));
        }
    }

    if (!parallax.timeline) {
        parallax.timeline = start;
        document.addEventListener("htmx:load", start);
    }
    start();
})();
