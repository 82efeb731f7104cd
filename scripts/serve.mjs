/**
 * Serves the built page as a careful host would: right types, the policy as a header, long caching for hashed
 * files only. Used by `npm start`, and by the browser journeys under a sub-path.
 */
import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { headerPolicy } from "./policy.mjs";

/** @type {Readonly<Record<string, string>>} */
const types = {
  ".css": "text/css; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".ico": "image/x-icon",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
  ".woff2": "font/woff2",
  ".zip": "application/zip",
};

const alwaysSent = {
  "Content-Security-Policy": headerPolicy,
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/**
 * @param {object} options
 * @param {string} options.root The folder to serve.
 * @param {string} [options.base] The path it is served under; starts and ends with a slash.
 * @param {number} [options.port] 0 takes any free port.
 * @param {boolean} [options.nextFree] Try the ports after it when it is taken.
 * @returns {Promise<{ url: string, port: number, close: () => Promise<void> }>}
 */
export async function startServer({ root, base = "/", port = 4173, nextFree = false }) {
  if (!base.startsWith("/") || !base.endsWith("/")) {
    throw new Error(`The base has to start and end with a slash, but is "${base}".`);
  }
  const folder = resolve(root);
  const server = createServer((request, response) => {
    answer(folder, base, request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500, alwaysSent);
      response.end();
    });
  });
  const taken = await listen(server, port, nextFree);
  return {
    url: `http://localhost:${taken}${base}`,
    port: taken,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/**
 * @param {string} folder
 * @param {string} base
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(folder, base, request, response) {
  if (request.method !== "GET" && request.method !== "HEAD")
    return refuse(response, 405, { Allow: "GET, HEAD" });
  const path = readPath(request.url ?? "/");
  if (path === null) return refuse(response, 400);
  if (`${path}/` === base) return refuse(response, 301, { Location: base });
  if (!path.startsWith(base)) return refuse(response, 404);

  const inside = path.slice(base.length);
  const file = resolve(folder, inside === "" || inside.endsWith("/") ? `${inside}index.html` : inside);
  if (!file.startsWith(folder + sep)) return refuse(response, 403);
  const found = await stat(file).catch(() => null);
  if (found === null || !found.isFile()) return refuse(response, 404);

  response.writeHead(200, {
    ...alwaysSent,
    "Content-Type": types[extname(file)] ?? "application/octet-stream",
    "Content-Length": found.size,
    "Cache-Control": inside.startsWith("assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  });
  if (request.method === "HEAD") return void response.end();
  createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

/**
 * The path as text, or null where it hides something: a broken escape, a zero byte, a backslash, a dot segment.
 *
 * @param {string} address
 */
function readPath(address) {
  try {
    const path = decodeURIComponent(address.split(/[?#]/, 1)[0] ?? "/");
    return /[\0\\]/.test(path) || path.split("/").includes("..") ? null : path;
  } catch {
    return null;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {Record<string, string>} [headers]
 */
function refuse(response, status, headers = {}) {
  response.writeHead(status, { ...alwaysSent, ...headers, "Content-Type": "text/plain; charset=utf-8" });
  response.end(`${status}\n`);
}

/**
 * @param {import("node:http").Server} server
 * @param {number} port
 * @param {boolean} nextFree
 * @returns {Promise<number>}
 */
function listen(server, port, nextFree) {
  return new Promise((done, fail) => {
    server.once("error", (/** @type {NodeJS.ErrnoException} */ error) => {
      if (error.code === "EADDRINUSE" && nextFree && port < 65_535) done(listen(server, port + 1, nextFree));
      else fail(error);
    });
    server.listen(port, () => {
      server.removeAllListeners("error");
      const address = server.address();
      done(address !== null && typeof address === "object" ? address.port : port);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      root: { type: "string", default: join(import.meta.dirname, "..", "dist") },
      base: { type: "string", default: "/" },
      port: { type: "string" },
    },
  });
  // A port named on the command line is meant; one from the environment, or ours, may give way.
  const { url } = await startServer({
    root: values.root,
    base: values.base,
    port: Number(values.port ?? process.env["PORT"] ?? 4173),
    nextFree: values.port === undefined,
  });
  console.log(`Steelyard is at ${url}`);
}
