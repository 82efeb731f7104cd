// @ts-expect-error The plugin ships no types.
import jsxA11y from "eslint-plugin-jsx-a11y";
import reactHooks from "eslint-plugin-react-hooks";
import { defineConfig, globalIgnores } from "eslint/config";
import tseslint from "typescript-eslint";

const climbing = {
  group: ["../*", "..", "./**/../*"],
  message:
    "Imports do not climb: write #room/…/file.ts (#tests/…/file.ts) from another folder, ./file.ts from the same.",
};

const classicZod = {
  name: "zod",
  message: "Import zod/mini: the classic form is four times the size and tries to run text as code.",
};

const noDefaultExport = {
  selector: "ExportDefaultDeclaration",
  message: "Export by name: the name is the file's name and the glossary's word.",
};

const noBarrel = {
  selector: "ExportAllDeclaration, ExportNamedDeclaration[source]",
  message: "Import the thing from where it is; a file that only passes things on hides where that is.",
};

const noMarkup = [
  {
    selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']",
    message: "Text from outside stays text; the page's policy would stop this as well.",
  },
  {
    selector: "AssignmentExpression[left.property.name=/^(innerHTML|outerHTML|srcdoc)$/]",
    message: "Text from outside stays text; the page's policy would stop this as well.",
  },
  {
    selector: "JSXOpeningElement[name.name=/^(style|script)$/]",
    message: "The page's policy forbids inline styles and scripts: use a CSS module or a file.",
  },
];

const noClock = "Core has no clock: take the time as an argument.";
const noChance = "Core has no chance: take a seed as an argument.";

const noUnnamedLocale = ["toLocaleString", "localeCompare"].map((method) => ({
  selector: `CallExpression[callee.property.name="${method}"][arguments.length<${method === "localeCompare" ? 2 : 1}]`,
  message: "Without a locale the answer differs from one machine to the next: name it.",
}));

const silencedTest = {
  selector:
    "MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|fixme|fails|skipIf|runIf)$/]",
  message: "Each test runs each time: mend it or delete it.",
};

export default defineConfig(
  globalIgnores([".stryker/", "dist/", "coverage/", "test-results/", "playwright-report/", "tests/golden/"]),
  tseslint.configs.strict,
  {
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-restricted-imports": ["error", { patterns: [climbing] }],
      eqeqeq: "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    rules: {
      "no-console": "error",
      "no-restricted-imports": ["error", { patterns: [climbing], paths: [classicZod] }],
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel, ...noMarkup],
    },
  },
  {
    files: ["src/core/**/*.ts"],
    rules: {
      "no-restricted-globals": [
        "error",
        { name: "Date", message: noClock },
        { name: "performance", message: noClock },
        { name: "setTimeout", message: noClock },
        { name: "setInterval", message: noClock },
        { name: "crypto", message: noChance },
        { name: "globalThis", message: "Core sees nothing of the place it runs in." },
        { name: "console", message: "Core says what it has to say in its result." },
      ],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: noChance }],
      "no-restricted-syntax": ["error", noDefaultExport, noBarrel, ...noMarkup, ...noUnnamedLocale],
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.flatConfigs.recommended],
  },
  {
    files: ["tests/**/*.{ts,tsx}"],
    rules: {
      "no-restricted-syntax": ["error", silencedTest],
      // A test knows how long its own list is; a wrong guess turns it red at once.
      "@typescript-eslint/no-non-null-assertion": "off",
    },
  },
  {
    // Standing beside what they import, scripts and configuration have no #room to name.
    files: ["scripts/**/*.mjs", "bench/**/*.mjs", "tests/**/*.mjs"],
    rules: { "no-restricted-imports": "off" },
  },
  {
    files: ["**/*.cjs"],
    rules: { "@typescript-eslint/no-require-imports": "off" },
  },
);
