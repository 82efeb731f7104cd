// @vitest-environment jsdom
import "fake-indexeddb/auto";
import { render, screen } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { afterEach, expect, it, vi } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { ExportButton } from "#features/sharing/export-button.tsx";
import { beginSession } from "#platform/store/begin-session.ts";
import { aScenario } from "#tests/support/store-scenario.ts";
import { readText } from "#tests/support/read-text.ts";

afterEach(() => {
  vi.restoreAllMocks();
});

it("Export hands over a file that reads back as the same scenario", async () => {
  const scenario = aScenario({ name: "Checkout API, 2nd try" });
  beginSession({ scenario, decision: apiStyleR1, origin: "stored" });
  const blobs: Blob[] = [];
  const names: string[] = [];
  URL.createObjectURL = (blob) => {
    blobs.push(blob as Blob);
    return "blob:test";
  };
  URL.revokeObjectURL = () => {};
  vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
    names.push(this.download);
  });
  render(<ExportButton />);

  await userEvent.setup().click(screen.getByRole("button", { name: "Export" }));

  expect(names).toEqual(["checkout-api-2nd-try.json"]);
  expect(readText(await blobs[0]!.text(), apiStyleR1)).toEqual({ ok: true, value: scenario });
});
