import { expect, test } from "vitest";
import { contentSecurityPolicy } from "./content-security-policy";

test("nothing from elsewhere, no inline code without the nonce, no frames", () => {
  const policy = contentSecurityPolicy("abc123", false);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).toContain("'nonce-abc123'");
  expect(policy).not.toContain("unsafe");
  expect(policy).not.toMatch(/https?:|\*|data:|blob:/);
});

test("the development build may evaluate strings, the shipped one may not", () => {
  expect(contentSecurityPolicy("n", true)).toContain("'unsafe-eval'");
});
