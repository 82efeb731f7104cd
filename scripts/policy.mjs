/**
 * The Content-Security-Policy of the page, in one place: the build writes it into index.html, our own server
 * sends it as a header, and docs/self-hosting.md repeats it (tests/architecture.test.ts compares the two).
 */
const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types default",
];

export const metaPolicy = directives.join("; ");

/** A meta element cannot forbid framing; only a header can. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`;
