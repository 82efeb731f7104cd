/**
 * Who may import whom. `npm run walls` holds the tree to it, and tests/architecture.test.ts proves that each
 * rule catches an offender.
 *
 * A room may import itself and the rooms listed here; `packages` names what it may take from npm, where that
 * is not anything in package.json's dependencies. Type imports count.
 */
const rooms = [
  { room: "core/domain", imports: [], packages: [], why: "The words of the product depend on nothing." },
  {
    room: "core/engine",
    imports: ["core/domain"],
    packages: ["yalps"],
    why: "The engine takes numbers and knows no decision and no option: pass it a matrix.",
  },
  {
    room: "core/catalog",
    imports: ["core/domain"],
    packages: [],
    why: "A decision is data: what follows from it is derived in core/views.",
  },
  {
    room: "core/scenario",
    imports: ["core/domain"],
    packages: [],
    why: "A scenario changes by pure functions over the words of core/domain; results are derived in core/views.",
  },
  {
    room: "core/views",
    imports: ["core/domain", "core/engine", "core/scenario"],
    packages: [],
    why: "A view is given the decision and asks the engine; it fetches nothing and spells no link.",
  },
  {
    room: "core/share",
    imports: ["core/domain", "core/scenario"],
    packages: ["zod/mini"],
    why: "A link or file says facts; it must not depend on what is derived from them.",
  },
  {
    room: "core/report",
    imports: ["core/domain", "core/views"],
    packages: [],
    why: "A record writes down what the views say, so that it cannot disagree with the page.",
  },
  {
    room: "platform",
    imports: ["core/[^/]+"],
    why: "The platform room serves the page and knows neither its pieces nor its features.",
  },
  {
    room: "ui",
    imports: [],
    why: "A piece of the design system takes what it shows and knows no room but its own.",
  },
  {
    room: "features",
    imports: ["core/(domain|scenario|views|share|report)", "platform", "ui"],
    why: "A feature asks core/views, so that table, chart, sentence, record and link cannot disagree; app hands it the decision.",
  },
  {
    room: "app",
    imports: ["core/(domain|catalog|scenario|views|share|report)", "platform", "ui", "features"],
    why: "App puts features together; it asks core/views for numbers, never the engine.",
  },
];

/**
 * Features are rooms one by one: a file beside their folders belongs to none of them.
 *
 * @param {{ room: string }} row
 */
const folderOf = ({ room }) => (room === "features" ? "features/[^/]+/" : `${room}/`);

const wallRules = rooms.map(({ room, imports, why }) => ({
  name: `${room.replace("/", "-")}-imports-only-its-own`,
  severity: "error",
  comment: why,
  from: { path: `^src/${room}/` },
  to: { path: "^src/", pathNot: `^src/(${[room, ...imports].join("|")})/` },
}));

const packageRules = rooms.flatMap(({ room, packages }) => {
  if (packages === undefined) return [];
  const allowed = packages.length === 0 ? {} : { pathNot: `node_modules/(${packages.join("|")})/` };
  return {
    name: `${room.replace("/", "-")}-uses-no-other-package`,
    severity: "error",
    comment: `Core is ours alone; packages allowed in ${room}: ${packages.join(", ") || "none"}.`,
    from: { path: `^src/${room}/` },
    to: { path: "node_modules/", ...allowed },
  };
});

/** @type {import("dependency-cruiser").IConfiguration} */
module.exports = {
  forbidden: [
    ...wallRules,
    ...packageRules,
    {
      name: "no-feature-sees-another",
      severity: "error",
      comment: "Features meet in app, or through the store: move what both need to ui, platform or core.",
      from: { path: "^src/features/([^/]+)/" },
      to: { path: "^src/features/", pathNot: "^src/features/$1/" },
    },
    {
      name: "main-only-mounts",
      severity: "error",
      comment: "src/main.tsx mounts the app and nothing else.",
      from: { path: "^src/main\\.tsx$" },
      to: { path: "^src/", pathNot: "^src/(app/|platform/trusted-types\\.ts$)" },
    },
    {
      name: "every-file-has-a-room",
      severity: "error",
      comment:
        "This file stands in no room that the rules know: move it into one, or add the room to the table.",
      from: { path: "^src/", pathNot: `^src/(${rooms.map(folderOf).join("|")}|main\\.tsx$)` },
      to: {},
    },
    {
      name: "worker-loads-only-the-engine",
      severity: "error",
      comment: "What the worker loads has to compile without DOM types: the engine, the domain and comlink.",
      from: { path: "^src/platform/simulation/worker\\.ts$" },
      to: { pathNot: "^src/core/(domain|engine)/|node_modules/comlink/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that import each other are one file, or miss a third.",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-unresolved-import",
      severity: "error",
      comment: "This import leads nowhere, so no wall can be checked for it.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
    {
      name: "no-node-in-the-page",
      severity: "error",
      comment: "The page runs in a browser; Node's modules are for scripts.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-development-package-in-the-page",
      severity: "error",
      comment:
        "What the page runs on stands under dependencies in package.json, where the notices and audits look.",
      from: { path: "^src/" },
      to: { dependencyTypes: ["npm-dev", "npm-no-pkg", "npm-unknown"] },
    },
    {
      name: "no-reach-outside",
      severity: "error",
      comment: "The page is made of src and packages: nothing from tests, scripts or elsewhere.",
      from: { path: "^src/" },
      to: { pathNot: "^src/|node_modules/", dependencyTypesNot: ["core", "unknown", "undetermined"] },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.app.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "default"] },
    reporterOptions: { text: { highlightFocused: true } },
  },
};
