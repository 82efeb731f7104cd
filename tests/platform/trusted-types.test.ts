// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { installTrustedTypes } from "#platform/trusted-types.ts";

type CreateScriptURL = (address: string) => string;

/** Installs into a page that knows Trusted Types, and gives back what the browser would ask. */
function installed(): CreateScriptURL {
  const createPolicy = vi.fn<(name: string, rules: { createScriptURL: CreateScriptURL }) => void>();
  vi.stubGlobal("trustedTypes", { createPolicy });
  installTrustedTypes();
  expect(createPolicy).toHaveBeenCalledExactlyOnceWith("default", expect.anything());
  return createPolicy.mock.calls[0]![1].createScriptURL;
}

afterEach(() => {
  vi.unstubAllGlobals();
});

it.each(["./assets/worker-1.js", "/tools/steelyard/assets/worker-1.js"])("lets our own %s run", (address) => {
  expect(installed()(address)).toBe(new URL(address, location.href).href);
});

it.each([
  "https://evil.example/worker.js",
  "//evil.example/worker.js",
  "data:text/javascript,alert(1)",
  "javascript:alert(1)",
  "blob:http://localhost:3000/0f0e",
])("refuses %s", (address) => {
  const createScriptURL = installed();

  expect(() => createScriptURL(address)).toThrow(TypeError);
});

it("gives the browser no way to turn text into markup or script", () => {
  const createPolicy = vi.fn<(name: string, rules: object) => void>();
  vi.stubGlobal("trustedTypes", { createPolicy });

  installTrustedTypes();

  expect(Object.keys(createPolicy.mock.calls[0]![1])).toEqual(["createScriptURL"]);
});

it("does nothing where the browser has no Trusted Types", () => {
  expect(() => installTrustedTypes()).not.toThrow();
});
