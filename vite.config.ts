import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { firstPageChunk } from "./scripts/first-page-chunk.mjs";
import { checkedCatalog } from "./scripts/vite-plugin-catalog.mjs";
import { thirdPartyNotices } from "./scripts/vite-plugin-notices.mjs";
import { contentSecurityPolicy } from "./scripts/vite-plugin-policy.mjs";

const notices = thirdPartyNotices();

/** Chunks get names that a person and the size budgets can find again; how code is split is left to the bundler. */
function chunkFileName(chunk: { name: string; moduleIds: readonly string[] }): string {
  const holdsCharts = chunk.moduleIds.some((id) => id.includes("/node_modules/recharts/"));
  return `assets/${holdsCharts ? "charts" : "[name]"}-[hash].js`;
}

export default defineConfig({
  // Relative addresses: the built folder works at any path of any host.
  base: "./",
  plugins: [react(), checkedCatalog(), contentSecurityPolicy(), notices.page],
  worker: { format: "es", plugins: () => [notices.worker] },
  build: {
    target: ["chrome111", "edge111", "firefox114", "safari16.4"],
    manifest: true,
    modulePreload: { polyfill: false },
    // The policy allows pictures as data addresses, but fonts and scripts only as files.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        chunkFileNames: chunkFileName,
        codeSplitting: { groups: [firstPageChunk(join(import.meta.dirname, "src", "main.tsx"))] },
      },
    },
  },
});
