import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startServer } from "#scripts/serve.mjs";

interface Answer {
  readonly status: number | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

let folder: string;
let server: Awaited<ReturnType<typeof startServer>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "steelyard-serve-"));
  mkdirSync(join(folder, "dist", "assets"), { recursive: true });
  writeFileSync(join(folder, "secret.txt"), "secret");
  mkdirSync(join(folder, "dist-old"));
  writeFileSync(join(folder, "dist-old", "secret.txt"), "secret");
  writeFileSync(join(folder, "dist", "index.html"), "<title>Steelyard</title>");
  writeFileSync(join(folder, "dist", "theme.js"), "1;");
  writeFileSync(join(folder, "dist", "assets", "index-abc.js"), "2;");
  writeFileSync(join(folder, "dist", "assets", "index-abc.css"), "");
  server = await startServer({ root: join(folder, "dist"), base: "/tools/steelyard/", port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Sends the path as it is written; fetch would tidy up the dots first. */
function get(path: string, method = "GET", port = server.port): Promise<Answer> {
  return new Promise((done, fail) => {
    request({ port, path, method }, (response) => {
      let body = "";
      response.on("data", (part) => (body += String(part)));
      response.on("end", () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on("error", fail)
      .end();
  });
}

describe("the server of npm start", () => {
  it("serves the page under its base, and leads there from the address without the slash", async () => {
    const page = await get("/tools/steelyard/?a=b");
    const bare = await get("/tools/steelyard");

    expect(page.status).toBe(200);
    expect(page.body).toContain("Steelyard");
    expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect([bare.status, bare.headers["location"]]).toEqual([301, "/tools/steelyard/"]);
  });

  it("lets only files with a hash in their names be kept", async () => {
    const asset = await get("/tools/steelyard/assets/index-abc.js");
    const page = await get("/tools/steelyard/index.html");
    const theme = await get("/tools/steelyard/theme.js");

    expect(asset.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(page.headers["cache-control"]).toBe("no-cache");
    expect(theme.headers["cache-control"]).toBe("no-cache");
  });

  it("sends the policy with every answer, also with a refusal", async () => {
    for (const path of ["/tools/steelyard/", "/tools/steelyard/none", "/elsewhere"]) {
      const { headers } = await get(path);

      expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["x-content-type-options"]).toBe("nosniff");
    }
  });

  it.each([
    "/tools/steelyard/../secret.txt",
    "/tools/steelyard/../dist-old/secret.txt",
    "/tools/steelyard/%2e%2e/secret.txt",
    "/tools/steelyard/..%2fsecret.txt",
    "/tools/steelyard/assets/..%2f..%2fsecret.txt",
    "/tools/steelyard/..%5csecret.txt",
    "/tools/steelyard//etc/passwd",
    "/tools/steelyard/%00",
    "/tools/steelyard/%zz",
    "/tools/steelyard/assets",
    "/tools/steelyard/assets/",
    "/secret.txt",
  ])("gives nothing for %s", async (path) => {
    const { status, body } = await get(path);

    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(body).not.toContain("secret");
  });

  it("answers HEAD without a body and refuses to be written to", async () => {
    const head = await get("/tools/steelyard/", "HEAD");
    const post = await get("/tools/steelyard/", "POST");

    expect([head.status, head.body]).toEqual([200, ""]);
    expect(post.status).toBe(405);
  });

  it("takes the next free port when its own is taken", async () => {
    const second = await startServer({ root: join(folder, "dist"), port: server.port, nextFree: true });

    expect(second.port).toBeGreaterThan(server.port);
    expect((await get("/", "GET", second.port)).status).toBe(200);
    await second.close();
  });

  it("says so when a port that was named is taken", async () => {
    await expect(startServer({ root: folder, port: server.port })).rejects.toThrow("EADDRINUSE");
  });
});
