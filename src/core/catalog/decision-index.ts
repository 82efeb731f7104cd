import type { DecisionMode } from "#core/domain/decision.ts";
import type { AreaId, DecisionId, PresetId } from "#core/domain/ids.ts";

/** What a list of decisions shows before any decision is loaded. */
export interface DecisionSummary {
  readonly id: DecisionId;
  /** The newest released revision: what a new scenario starts from. */
  readonly revision: number;
  readonly title: string;
  readonly area: AreaId;
  readonly mode: DecisionMode;
  readonly question: string;
  /** Names, in the order of the decision. */
  readonly options: readonly string[];
  readonly presets: readonly { readonly id: PresetId; readonly name: string }[];
}

/** Every catalog decision, in reading order. Repeats the data on purpose: this list is loaded at once, the data is not. */
export const decisionIndex: readonly DecisionSummary[] = [
  {
    id: "api-style",
    revision: 1,
    title: "API style",
    area: "api-layer",
    mode: "choose-one-or-combine",
    question: "How should clients talk to this backend?",
    options: ["REST", "GraphQL", "gRPC", "WebSocket"],
    presets: [
      { id: "public-api", name: "Public API" },
      { id: "simple-crud", name: "Simple CRUD service" },
      { id: "mobile-first", name: "Mobile-first product" },
      { id: "internal-microservices", name: "Internal microservices" },
      { id: "real-time", name: "Real-time collaboration" },
      { id: "one-way-updates", name: "One-way live updates" },
    ],
  },
  {
    id: "database-type",
    revision: 1,
    title: "Database type",
    area: "data-storage",
    mode: "choose-one-or-combine",
    question: "Which kind of database should hold this data?",
    options: ["Relational (SQL)", "Document (NoSQL)", "Graph", "Key-Value", "Time-Series"],
    presets: [
      { id: "oltp-product", name: "OLTP product" },
      { id: "content-catalog", name: "Content or product catalog" },
      { id: "social-fraud-graph", name: "Social or fraud graph" },
      { id: "session-cache", name: "Session store or cache" },
      { id: "iot-metrics", name: "IoT or metrics" },
      { id: "boring-default", name: "Boring default" },
    ],
  },
  {
    id: "caching-strategy",
    revision: 1,
    title: "Caching strategy",
    area: "caching",
    mode: "combine",
    question: "Where should hot data be kept close at hand?",
    options: ["In-memory (in-process)", "Distributed cache", "CDN", "HTTP caching"],
    presets: [
      { id: "hot-reference-data", name: "Hot reference data" },
      { id: "scaled-out-app", name: "Scaled-out application" },
      { id: "global-public-content", name: "Global public content" },
      { id: "cacheable-reads", name: "Cacheable API reads" },
    ],
  },
  {
    id: "cache-write-pattern",
    revision: 1,
    title: "Cache read and write pattern",
    area: "caching",
    mode: "choose-one-or-combine",
    question: "Who fills the cache, and when do writes reach the database?",
    options: ["Cache-aside", "Read-through", "Write-through", "Write-behind"],
    presets: [
      { id: "read-heavy", name: "Read-heavy general data" },
      { id: "entity-loader", name: "Entity cache behind a library" },
      { id: "read-after-write", name: "Read soon after write" },
      { id: "write-bursts", name: "Write bursts" },
    ],
  },
  {
    id: "authentication",
    revision: 1,
    title: "Authentication mechanism",
    area: "auth",
    mode: "combine",
    question: "How does a caller prove who it is, and keep proving it?",
    options: [
      "OAuth 2.0 / OpenID Connect",
      "JWT bearer tokens",
      "Server-side session cookie",
      "API keys",
      "Mutual TLS",
      "Passkeys (WebAuthn)",
    ],
    presets: [
      { id: "first-party-web", name: "First-party web application" },
      { id: "third-party-access", name: "Third-party access and enterprise login" },
      { id: "claims-between-services", name: "Verified claims between services" },
      { id: "developer-metering", name: "Developer access with metering" },
      { id: "service-mesh", name: "Service-to-service identity" },
      { id: "passwordless-login", name: "Passwordless consumer login" },
    ],
  },
  {
    id: "authorization",
    revision: 1,
    title: "Authorization model",
    area: "auth",
    mode: "choose-one-or-combine",
    question: "How do we decide what an authenticated caller may do?",
    options: ["RBAC", "ABAC", "ReBAC"],
    presets: [
      { id: "internal-tool", name: "Internal admin tool" },
      { id: "regulated-context", name: "Regulated, context-dependent access" },
      { id: "sharing-product", name: "Sharing and collaboration" },
      { id: "b2b-saas", name: "B2B SaaS with customer-defined access" },
    ],
  },
  {
    id: "multi-tenancy",
    revision: 1,
    title: "Multi-tenancy data model",
    area: "auth",
    mode: "choose-one-or-combine",
    question: "How are customers' data kept apart?",
    options: ["Shared schema", "Schema per tenant", "Database per tenant"],
    presets: [
      { id: "many-small", name: "Many small customers" },
      { id: "mid-market", name: "Moderate number of medium customers" },
      { id: "regulated-enterprise", name: "Regulated enterprise customers" },
    ],
  },
  {
    id: "rate-limiting",
    revision: 1,
    title: "Rate limiting algorithm",
    area: "rate-limiting",
    mode: "choose-one",
    question: "How should we count and limit requests?",
    options: ["Token bucket", "Sliding window", "Fixed window", "Leaky bucket"],
    presets: [
      { id: "public-api-bursts", name: "Public API with bursty clients" },
      { id: "strict-limit", name: "Strict limit" },
      { id: "simple-quota", name: "Simple quota" },
      { id: "fragile-downstream", name: "Fragile downstream" },
    ],
  },
  {
    id: "overload-protection",
    revision: 1,
    title: "Overload protection",
    area: "rate-limiting",
    mode: "combine",
    question: "Which protections does this path need?",
    options: [
      "Rate limits",
      "API quotas",
      "Concurrency limits and bulkheads",
      "Load shedding",
      "Circuit breakers",
      "Timeouts, retries and backoff",
    ],
    presets: [
      { id: "noisy-client", name: "One noisy client" },
      { id: "paid-plans", name: "Paid plans" },
      { id: "pool-exhaustion", name: "Exhausted threads and connections" },
      { id: "flash-crowd", name: "Flash crowd" },
      { id: "failing-dependency", name: "Failing dependency" },
      { id: "flaky-network", name: "Flaky network" },
    ],
  },
  {
    id: "background-processing",
    revision: 1,
    title: "Background processing",
    area: "background-processing",
    mode: "choose-one-or-combine",
    question: "How should work run outside the request?",
    options: ["Job queue", "Scheduled job", "Event-driven worker", "Batch processing"],
    presets: [
      { id: "slow-request", name: "Slow work behind a request" },
      { id: "nightly-chore", name: "Nightly chore" },
      { id: "cross-service-reaction", name: "Reactions across services" },
      { id: "etl-reporting", name: "ETL and reporting" },
    ],
  },
  {
    id: "observability",
    revision: 1,
    title: "Observability coverage",
    area: "observability",
    mode: "checklist",
    question: "Which signals does this service already have, and what is missing?",
    options: ["Logging", "Metrics", "Distributed tracing", "Health checks", "Alerting"],
    presets: [
      { id: "blind-to-outages", name: "We hear about outages from users" },
      { id: "slow-somewhere", name: "Something is slow across services" },
      { id: "support-questions", name: "Support cannot explain one failure" },
      { id: "bad-instances", name: "Traffic goes to broken instances" },
      { id: "nobody-notices", name: "Data exists but nobody notices" },
    ],
  },
];
