// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import type { RatingOverride, Scenario } from "#core/domain/scenario.ts";
import { ComparisonTable } from "#features/comparison/comparison-table.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import type { Origin } from "#platform/store/session.ts";
import { sessionStore } from "#platform/store/session.ts";
import { undo } from "#platform/store/undo-redo.ts";
import { aDecision } from "#tests/support/a-decision.ts";
import { aPresetScenario, aScenario } from "#tests/support/a-scenario.ts";
import { openScenario } from "#tests/support/open-scenario.ts";

beforeEach(() => {
  localStorage.clear();
});

const decision = aDecision({ Speed: { Ada: [3, 4, 4], Bob: 3 }, Fit: { Ada: null, Bob: 2 } });

const ours: RatingOverride = { low: 1, mode: 2, high: 3, note: "We measured it." };

async function openRating(
  name: string,
  differing: Partial<Scenario> = {},
  origin: Origin = "stored",
): Promise<ReturnType<typeof userEvent.setup>> {
  beginSession({ scenario: aScenario(decision, differing), decision, origin });
  render(<ComparisonTable />);
  const user = userEvent.setup();
  await user.click(screen.getByRole("button", { name }));
  await screen.findByRole("dialog");
  return user;
}

function ratings(): Scenario["ratings"] {
  const { session } = sessionStore.getState();
  if (session.kind !== "open") throw new Error("nothing is open");
  return session.scenario.ratings;
}

const dialog = () => screen.getByRole("dialog", { name: "Rating of Ada on Speed" });
const number = (name: string) => within(screen.getByRole("dialog")).getByRole("spinbutton", { name });
const button = (name: string) => within(screen.getByRole("dialog")).getByRole("button", { name });
const range = () => ["Low", "Rating", "High"].map((name) => (number(name) as HTMLInputElement).value);

function put(name: string, value: string): void {
  fireEvent.change(number(name), { target: { value } });
}

describe("the dialog of a rating", () => {
  it("tells what 1 and 5 mean, the fact, the catalog's range and why", async () => {
    await openRating("Rating of Ada on Speed");

    expect(dialog()).toHaveTextContent("How good is it at Speed?");
    expect(dialog()).toHaveTextContent("1 meansNot at all5 meansAs good as it gets");
    expect(dialog()).toHaveTextContent("FactA fact");
    expect(dialog()).toHaveTextContent("Catalog4, honest range 3 to 4");
    expect(dialog()).toHaveTextContent("WhyA reason");
    expect(range()).toEqual(["3", "4", "4"]);
    expect(button("Put back")).toBeDisabled();
  });

  it("names the sources, each with how it was read and a link that tells nobody where it came from", async () => {
    openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    render(<ComparisonTable />);

    await userEvent.setup().click(screen.getByRole("button", { name: "Rating of REST on Caching" }));

    const links = within(screen.getByRole("dialog")).getAllByRole("link");
    const outside = links.filter((link) => link.getAttribute("href")?.startsWith("#") === false);
    expect(outside.length).toBeGreaterThan(0);
    for (const link of outside) {
      expect(link).toHaveAttribute("href", expect.stringMatching(/^https:/));
      expect(link).toHaveAttribute("rel", "noopener noreferrer nofollow");
    }
    expect(screen.getByRole("dialog")).toHaveTextContent(/read for this catalog|standard reference/);
  });

  it("leads from each source to all that it supports", async () => {
    const cell = apiStyleR1.criteria.find(({ id }) => id === "caching")?.cells["rest"];
    const cited = apiStyleR1.sources.filter(({ id }) => cell?.sources.includes(id));
    openScenario(apiStyleR1, aPresetScenario(apiStyleR1, "public-api"));
    render(<ComparisonTable />);

    await userEvent.setup().click(screen.getByRole("button", { name: "Rating of REST on Caching" }));

    expect(cited.length).toBeGreaterThan(0);
    for (const { id, title } of cited) {
      expect(screen.getByRole("link", { name: `What it supports: ${title}` })).toHaveAttribute(
        "href",
        `#/sources/${id}`,
      );
    }
  });

  it("applies the team's own rating with its note, in one step of undo", async () => {
    const user = await openRating("Rating of Ada on Speed");

    put("Rating", "2");
    put("Low", "1");
    put("High", "3");
    await user.type(within(dialog()).getByRole("textbox", { name: "Note" }), " We measured it. ");
    expect(ratings()).toEqual({});
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Speed: { Ada: ours } });
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(await screen.findByText("team's own")).toBeVisible();
    act(undo);
    expect(ratings()).toEqual({});
  });

  it("widens the range just far enough for the rating that is given", async () => {
    const user = await openRating("Rating of Ada on Speed");

    put("Rating", "5");
    expect(range()).toEqual(["3", "5", "5"]);
    put("Rating", "1");
    expect(range()).toEqual(["1", "1", "4"]);
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Speed: { Ada: { low: 1, mode: 1, high: 4, note: "" } } });
  });

  it("lets an end of the range be deleted and typed anew", async () => {
    const user = await openRating("Rating of Ada on Speed");
    const low = number("Low");

    await user.clear(low);
    await user.type(low, "1{Backspace}2");
    expect(low).toHaveValue(2);
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Speed: { Ada: { low: 2, mode: 4, high: 4, note: "" } } });
  });

  it("leaves an end as it was whose field is emptied", async () => {
    const user = await openRating("Rating of Ada on Speed", { ratings: { Speed: { Ada: ours } } });

    await user.clear(number("Low"));
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Speed: { Ada: ours } });
  });

  it("takes a rating between two whole numbers", async () => {
    const user = await openRating("Rating of Ada on Speed");

    put("Rating", "3.5");
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Speed: { Ada: { low: 3, mode: 3.5, high: 4, note: "" } } });
  });

  it("rates what the catalog leaves open, as an exact value until a range is given", async () => {
    const user = await openRating("Rating of Ada on Fit");
    expect(screen.getByRole("dialog")).toHaveTextContent("Not rated: the catalog has no opinion");
    expect(range()).toEqual(["", "", ""]);
    expect(button("Apply")).toBeDisabled();
    expect(screen.getByText("Give a rating from 1 to 5, or close without one.")).toBeVisible();

    put("Rating", "4");
    await user.click(button("Apply"));

    expect(ratings()).toEqual({ Fit: { Ada: { low: 4, mode: 4, high: 4, note: "" } } });
  });

  it.each([
    ["Low", "5", "Low is above the rating. Lower it, or raise the rating."],
    ["High", "2", "High is below the rating. Raise it, or lower the rating."],
    ["Rating", "", "Give a rating from 1 to 5, or close without one."],
  ])("says what is wrong with %s at %s, and cannot be applied", async (name, value, sentence) => {
    await openRating("Rating of Ada on Speed");

    put(name, value);

    expect(screen.getByText(sentence)).toBeVisible();
    expect(button("Apply")).toBeDisabled();
  });

  it("keeps the other end in sight while one is wrong", async () => {
    await openRating("Rating of Ada on Speed");

    put("Low", "5");

    expect(range()).toEqual(["5", "4", "4"]);
  });

  it.each(["0", "6"])("names a rating out of range and applies nothing: %s", async (value) => {
    const user = await openRating("Rating of Ada on Speed");

    put("Rating", value);
    await user.click(button("Apply"));

    expect(number("Rating")).toHaveAccessibleDescription(/^Rating: type a number from 1 to 5/);
    expect(dialog()).toBeVisible();
    expect(ratings()).toEqual({});
  });

  it("puts the catalog's rating back", async () => {
    const user = await openRating("Rating of Ada on Speed", { ratings: { Speed: { Ada: ours } } });
    expect(dialog()).toHaveTextContent("Team's noteWe measured it.");
    expect(range()).toEqual(["1", "2", "3"]);

    await user.click(button("Put back"));

    expect(ratings()).toEqual({});
    expect(screen.queryByRole("dialog")).toBeNull();
    act(undo);
    expect(ratings()).toEqual({ Speed: { Ada: ours } });
  });

  it("changes nothing when it is closed", async () => {
    const user = await openRating("Rating of Ada on Speed");

    put("Rating", "1");
    await user.click(button("Close"));

    expect(ratings()).toEqual({});
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("can only be read in a shared scenario", async () => {
    await openRating("Rating of Ada on Speed", { ratings: { Speed: { Ada: ours } } }, "shared");

    expect(dialog()).toHaveTextContent("Team's noteWe measured it.");
    expect(within(dialog()).queryByRole("spinbutton")).toBeNull();
    expect(within(dialog()).queryByRole("button", { name: /Apply|Put back/ })).toBeNull();
  });
});
