import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { databaseTypeR1 } from "#core/catalog/database-type.r1.ts";
import { writeLink } from "#platform/link/write-link.ts";
import { anyScenarioOf } from "#tests/support/arbitraries/any-scenario.ts";
import { readLink } from "./read-link.ts";

const page = "https://steelyard.example/reviews/";
const wrapped = (text: string, width: number, between: string) =>
  text.match(new RegExp(`.{1,${String(width)}}`, "g"))?.join(between) ?? "";
const safeLinks = (address: string) =>
  `https://nam02.safelinks.protection.outlook.com/?url=${encodeURIComponent(address)}&data=05%7C02%7Canna%40example.com%7C0&sdata=Zm9v%3D&reserved=0`;

const repaired: readonly [string, (link: string) => string][] = [
  ["the hash alone", (link) => `#${link}`],
  ["the text without hash", (link) => link],
  ["the whole address", (link) => `${page}#${link}`],
  ["# written as %23", (link) => `${page}%23${link}`],
  ["# written as %2523", (link) => `${page}%2523${link}`],
  ["# written as an entity", (link) => `${page}&#35;${link}`],
  ["wrapped by SafeLinks", (link) => safeLinks(`${page}#${link}`)],
  [
    "wrapped by SafeLinks and copied from HTML",
    (link) => safeLinks(`${page}#${link}`).replaceAll("&", "&amp;"),
  ],
  [
    "every sign encoded",
    (link) => `${page}%23${link.replaceAll(".", "%2E").replaceAll("-", "%2D").replaceAll("_", "%5f")}`,
  ],
  ["lines of 76 characters", (link) => wrapped(`${page}#${link}`, 76, "\r\n")],
  ["lines of 20 characters, indented", (link) => wrapped(`${page}#${link}`, 20, "\n    ")],
  ["zero-width spaces for breaking", (link) => wrapped(`${page}#${link}`, 30, "\u200B")],
  ["a full stop at the end", (link) => `${page}#${link}.`],
  ["a comma at the end", (link) => `${page}#${link},`],
  ["in round brackets", (link) => `(${page}#${link})`],
  ["in angle brackets", (link) => `<${page}#${link}>`],
  ["as Markdown", (link) => `[our numbers](${page}#${link}).`],
  ["as HTML", (link) => `<a href="${page}#${link}">our numbers</a>`],
  ["within a message", (link) => `Have a look at ${page}#${link} and tell me what you think.`],
  ["spaces around it", (link) => `\n\t ${page}#${link} \n`],
];

const refused: readonly [string, (link: string) => string][] = [
  ["all lower case", (link) => `${page}#${link.toLowerCase()}`],
  ["all upper case", (link) => `${page}#${link.toUpperCase()}`],
  ["two letters swapped", (link) => link.replace(/([a-z])([A-Z])(?=.*$)/, "$2$1")],
  [
    "a piece of another link in the middle",
    (link) => link.slice(0, 40) + link.slice(60, 80) + link.slice(60),
  ],
  ["hyphens made long by a word processor", (link) => link.replaceAll("-", "–").replaceAll("_", "–")],
];

const anyLink = anyScenarioOf(databaseTypeR1).map((scenario) => ({
  scenario,
  link: writeLink({ ...scenario, notes: "x_-y" }, databaseTypeR1),
}));

describe("a link that was changed on its way", () => {
  it.each(repaired)("still opens: %s", (_, change) => {
    fc.assert(
      fc.property(anyLink, ({ scenario, link }) => {
        expect(readLink(change(link), databaseTypeR1)).toEqual({
          ok: true,
          value: { ...scenario, notes: "x_-y" },
        });
      }),
    );
  });

  it.each(refused)("is called damaged: %s", (_, change) => {
    fc.assert(
      fc.property(anyLink, ({ link }) => {
        fc.pre(change(link) !== link);
        expect(readLink(change(link), databaseTypeR1)).toEqual({ ok: false, error: { kind: "damaged" } });
      }),
    );
  });
});
