// @vitest-environment jsdom
import { fireEvent, render, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { apiStyleR1 } from "#core/catalog/api-style.r1.ts";
import { createScenario } from "#core/scenario/create-scenario.ts";
import { SAMPLE } from "#core/scenario/sample.ts";
import { WeighPanel } from "#features/weighing/weigh-panel.tsx";
import { beginSession } from "#platform/store/begin-session.ts";

describe("the weights of the Sample", () => {
  it("keep the slider under the hand when its first movement stores a copy", () => {
    beginSession({ scenario: createScenario(apiStyleR1, SAMPLE), decision: apiStyleR1, origin: "sample" });
    render(<WeighPanel depth="compact" />);
    const held = screen.getByRole("slider", { name: "Weight of Caching" });

    fireEvent.change(held, { target: { value: "79" } });
    fireEvent.change(held, { target: { value: "60" } });

    expect(screen.getByRole("slider", { name: "Weight of Caching" })).toBe(held);
    expect(held).toHaveValue("60");
  });
});
