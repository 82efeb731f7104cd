import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const tokens = readFileSync("src/ui/tokens.css", "utf8");
const heat = readFileSync("src/features/simulation/heat.module.css", "utf8");
const strongest = Number(/--strongest: (\d+)%/.exec(heat)?.[1]) / 100;

type Colour = readonly [red: number, green: number, blue: number];

/** A colour token of a theme, each part 0 to 1. */
function token(theme: string, name: string): Colour {
  const start = tokens.indexOf(`[data-theme="${theme}"] {`);
  const found = new RegExp(`--${name}: #(..)(..)(..);`).exec(tokens.slice(start));
  const part = (at: number) => parseInt(found?.[at] ?? "", 16) / 255;
  return [part(1), part(2), part(3)];
}

/** CSS color-mix in srgb. */
function mix(one: Colour, other: Colour, share: number): Colour {
  const part = (at: 0 | 1 | 2) => one[at] * share + other[at] * (1 - share);
  return [part(0), part(1), part(2)];
}

/** WCAG 2.2, "relative luminance" and "contrast ratio". */
function luminance(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each(["light", "dark"])("the heat table in the %s theme", (theme) => {
  it("keeps its numbers readable at every strength", () => {
    expect(strongest).toBeGreaterThan(0.3);
    for (let share = 0; share <= 100; share++) {
      const ground = mix(token(theme, "accent"), token(theme, "ground"), (share / 100) * strongest);
      expect(contrast(token(theme, "ink"), ground), `${share} of 100`).toBeGreaterThanOrEqual(4.5);
    }
  });
});
