import { metaPolicy } from "./policy.mjs";

/**
 * Writes the policy into the built page as the first element of its head: what stands before it would not be
 * covered. Vite's development server needs inline scripts and styles, so it runs without.
 *
 * @returns {import("vite").Plugin}
 */
export function contentSecurityPolicy() {
  return {
    name: "steelyard:policy",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler(html) {
        if (!html.includes("<head>")) throw new Error("index.html has no <head> to put the policy in.");
        return html.replace(
          "<head>",
          `<head>\n    <meta http-equiv="Content-Security-Policy" content="${metaPolicy}" />`,
        );
      },
    },
  };
}
