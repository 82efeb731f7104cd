import { apiStyleR1AsJudged } from "./api-style.r1.ts";
import { authenticationR1AsJudged } from "./authentication.r1.ts";
import { authorizationR1AsJudged } from "./authorization.r1.ts";
import { backgroundProcessingR1AsJudged } from "./background-processing.r1.ts";
import { cacheWritePatternR1AsJudged } from "./cache-write-pattern.r1.ts";
import { cachingStrategyR1AsJudged } from "./caching-strategy.r1.ts";
import { databaseTypeR1AsJudged } from "./database-type.r1.ts";
import { multiTenancyR1AsJudged } from "./multi-tenancy.r1.ts";
import { observabilityR1AsJudged } from "./observability.r1.ts";
import { overloadProtectionR1AsJudged } from "./overload-protection.r1.ts";
import { rateLimitingR1AsJudged } from "./rate-limiting.r1.ts";
import type { JudgedRevision } from "./judged-revision.ts";

/** By file name, as the catalog calls it. */
export const judgedRevisions: Readonly<Record<string, JudgedRevision>> = {
  "api-style.r1": apiStyleR1AsJudged,
  "database-type.r1": databaseTypeR1AsJudged,
  "caching-strategy.r1": cachingStrategyR1AsJudged,
  "cache-write-pattern.r1": cacheWritePatternR1AsJudged,
  "authentication.r1": authenticationR1AsJudged,
  "authorization.r1": authorizationR1AsJudged,
  "multi-tenancy.r1": multiTenancyR1AsJudged,
  "rate-limiting.r1": rateLimitingR1AsJudged,
  "overload-protection.r1": overloadProtectionR1AsJudged,
  "background-processing.r1": backgroundProcessingR1AsJudged,
  "observability.r1": observabilityR1AsJudged,
};
