import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync("src/ui/tokens.css", "utf8");

/** The custom properties of the rule whose selector is given, colours only. */
function colours(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, `${selector} is missing in tokens.css`).toBeGreaterThan(-1);
  const body = css.slice(start, css.indexOf("}", start));
  return Object.fromEntries(
    [...body.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((found) => [found[1] ?? "", found[2] ?? ""]),
  );
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const light = colours('[data-theme="light"]');
const darkBySystem = colours(':root:not([data-theme="light"])');
const darkByChoice = colours('[data-theme="dark"]');

const grounds = ["ground", "ground-raised", "ground-sunken"];
const states = ["ground-hover", "ground-pressed"];
const options = [1, 2, 3, 4, 5, 6, 7, 8].map((place) => `option-${String(place)}`);

describe("the contrast ratio used here", () => {
  it("gives the figures that WCAG publishes", () => {
    // WCAG 2.2: black on white is 21:1. G18 and the WebAIM checker: #767676 on white is 4.54:1.
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
    expect(contrast("#767676", "#ffffff")).toBeCloseTo(4.54, 2);
  });
});

describe.each([
  ["light", light],
  ["dark", darkByChoice],
])("the %s theme", (_theme, theme) => {
  const pair = (mark: string, ground: string) => contrast(theme[mark] ?? "", theme[ground] ?? "");

  it.each(["ink", "ink-muted", "accent", "accent-hover", "danger", "warning", "info"])(
    "keeps %s readable as text on every ground",
    (mark) => {
      for (const ground of grounds) expect(pair(mark, ground), ground).toBeGreaterThanOrEqual(4.5);
    },
  );

  it("keeps ink and muted ink readable under the pointer", () => {
    for (const ground of states) {
      expect(pair("ink", ground), ground).toBeGreaterThanOrEqual(4.5);
      expect(pair("ink-muted", ground), ground).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each([
    ["on-accent", "accent"],
    ["on-accent", "accent-hover"],
    ["on-danger", "danger"],
    ["on-danger", "danger-hover"],
    ["accent", "accent-ground"],
    ["ink-muted", "accent-ground"],
    ["danger", "danger-ground"],
    ["warning", "warning-ground"],
    ["info", "info-ground"],
    ["ink", "danger-ground"],
    ["ink", "warning-ground"],
    ["ink", "info-ground"],
  ])("keeps %s readable on %s", (mark, ground) => {
    expect(pair(mark, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([...options, "focus", "line-control", "bar"])("shows %s on every ground", (mark) => {
    for (const ground of grounds) expect(pair(mark, ground), ground).toBeGreaterThanOrEqual(3);
  });

  it("has no two options of one colour", () => {
    expect(new Set(options.map((option) => theme[option])).size).toBe(8);
  });
});

it("uses the same dark colours whether the system or the person asks for dark", () => {
  expect(darkBySystem).toEqual(darkByChoice);
});

it("gives every colour in both themes", () => {
  expect(Object.keys(darkByChoice)).toEqual(Object.keys(light));
});

it("keeps dark colours off paper", () => {
  expect(css).toMatch(
    /@media screen and \(prefers-color-scheme: dark\) \{\s*:root:not\(\[data-theme="light"\]\)/,
  );
  expect(css).toMatch(/@media screen \{\s*\[data-theme="dark"\]/);
});
