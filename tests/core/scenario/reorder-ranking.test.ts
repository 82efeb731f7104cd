import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Ranking } from "#core/domain/elicitation.ts";
import {
  leaveOut,
  levelWithAbove,
  moveDown,
  moveUp,
  partFromAbove,
  placeBeside,
  putIn,
} from "#core/scenario/reorder-ranking.ts";
import { anyElicitation } from "#tests/support/arbitraries/any-elicitation.ts";

const order: Ranking = [["a"], ["b", "c", "d"], ["e"]];

describe("one rank up or down", () => {
  it("passes a whole group of equals, and leaves one's own equals", () => {
    expect(moveUp(order, "e")).toEqual([["a"], ["e"], ["b", "c", "d"]]);
    expect(moveUp(order, "c")).toEqual([["a"], ["c"], ["b", "d"], ["e"]]);
    expect(moveDown(order, "a")).toEqual([["b", "c", "d"], ["a"], ["e"]]);
    expect(moveDown(order, "c")).toEqual([["a"], ["b", "d"], ["c"], ["e"]]);
  });

  it("leads out of a group at the very end", () => {
    expect(moveUp([["a", "b"]], "b")).toEqual([["b"], ["a"]]);
    expect(moveDown([["a", "b"]], "a")).toEqual([["b"], ["a"]]);
  });

  it("stops at the ends, and knows who is not there", () => {
    expect(moveUp(order, "a")).toBe(order);
    expect(moveDown(order, "e")).toBe(order);
    expect(moveUp(order, "x")).toBe(order);
    expect(moveDown(order, "x")).toBe(order);
  });
});

describe("dropping beside another one", () => {
  it("puts it there alone, and parts equals that it is dropped between", () => {
    expect(placeBeside(order, "e", "a", "before")).toEqual([["e"], ["a"], ["b", "c", "d"]]);
    expect(placeBeside(order, "a", "c", "after")).toEqual([["b", "c"], ["a"], ["d"], ["e"]]);
    expect(placeBeside(order, "d", "b", "before")).toEqual([["a"], ["d"], ["b", "c"], ["e"]]);
  });

  it("changes nothing where it already stands", () => {
    expect(placeBeside(order, "a", "b", "before")).toBe(order);
    expect(placeBeside(order, "e", "d", "after")).toBe(order);
    expect(placeBeside(order, "a", "a", "after")).toBe(order);
  });
});

describe("the same as above", () => {
  it("joins the group above, with those that were its equals", () => {
    expect(levelWithAbove(order, "e")).toEqual([["a"], ["b", "c", "d", "e"]]);
    expect(levelWithAbove(order, "b")).toEqual([["a", "b", "c", "d"], ["e"]]);
  });

  it("can be taken back, and is nothing for the first", () => {
    expect(partFromAbove(levelWithAbove(order, "e"), "e")).toEqual(order);
    expect(partFromAbove(order, "c")).toEqual([["a"], ["b"], ["c", "d"], ["e"]]);
    expect(levelWithAbove(order, "a")).toBe(order);
    expect(levelWithAbove(order, "c")).toBe(order);
    expect(partFromAbove(order, "b")).toEqual(order);
  });
});

describe("leaving out and putting in", () => {
  it("leaves no empty group, and puts in at the end", () => {
    expect(leaveOut(order, "a")).toEqual([["b", "c", "d"], ["e"]]);
    expect(leaveOut(order, "c")).toEqual([["a"], ["b", "d"], ["e"]]);
    expect(putIn([["a"]], "b")).toEqual([["a"], ["b"]]);
    expect(putIn(order, "c")).toBe(order);
  });
});

describe("every move", () => {
  const ids = ["a", "b", "c", "d", "e"];
  const anyOrder = anyElicitation(ids, fc.constant(0))
    .map(({ ranking }) => ranking ?? [])
    .filter((ranking) => ranking.length > 0);

  it("loses nobody, doubles nobody and leaves no group empty", () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(), fc.nat(), fc.boolean(), (before, one, other, first) => {
        const there = before.flat();
        const [id, beside] = [there[one % there.length] ?? "", there[other % there.length] ?? ""];

        for (const after of [
          moveUp(before, id),
          moveDown(before, id),
          placeBeside(before, id, beside, first ? "before" : "after"),
          levelWithAbove(before, id),
          partFromAbove(before, id),
          putIn(leaveOut(before, id), id),
        ]) {
          expect(after.flat().toSorted()).toEqual(there.toSorted());
          expect(after.every((group) => group.length > 0)).toBe(true);
        }
      }),
    );
  });

  it("up and then down leads one that stands alone back to where it was", () => {
    fc.assert(
      fc.property(anyOrder, fc.nat(), (before, one) => {
        const alone = before.slice(1).filter((group) => group.length === 1);
        const id = alone[one % alone.length]?.[0];
        if (id !== undefined) expect(moveDown(moveUp(before, id), id)).toEqual(before);
      }),
    );
  });
});
