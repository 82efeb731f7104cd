// @vitest-environment jsdom
import { render, screen } from "@testing-library/react";
import { expect, it, vi } from "vitest";
import { lazyPart } from "#ui/lazy-part.tsx";

function Greeting({ name }: { name: string }) {
  return <p>Hello {name}</p>;
}

it("is loaded when it is first shown, and its place is empty until then", async () => {
  let arrive = (_part: typeof Greeting) => {};
  const load = vi.fn(() => new Promise<typeof Greeting>((resolve) => (arrive = resolve)));
  const Part = lazyPart(load);
  expect(load).not.toHaveBeenCalled();

  const { container } = render(<Part name="Ada" />);
  expect(load).toHaveBeenCalledOnce();
  expect(container).toHaveTextContent(/^$/);
  arrive(Greeting);

  expect(await screen.findByText("Hello Ada")).toBeVisible();
});

it("is loaded once for all places that show it", async () => {
  const load = vi.fn(() => Promise.resolve(Greeting));
  const Part = lazyPart(load);

  render(
    <>
      <Part name="Ada" />
      <Part name="Bob" />
    </>,
  );

  expect(await screen.findByText("Hello Bob")).toBeVisible();
  expect(load).toHaveBeenCalledOnce();
});

it("says so in a sentence when it never comes, and leaves the rest of the page standing", async () => {
  const Part = lazyPart<{ name: string }>(() => Promise.reject(new TypeError("Failed to fetch")));

  render(
    <>
      <Part name="Ada" />
      <p>The rest</p>
    </>,
  );

  const notice = await screen.findByRole("alert");
  expect(notice).toHaveTextContent("A part of the page could not be loaded");
  expect(notice).toHaveTextContent("Your work is saved: reload the page to go on.");
  expect(screen.getByText("The rest")).toBeVisible();
});
