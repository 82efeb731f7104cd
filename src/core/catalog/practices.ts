import { byId } from "#core/domain/by-id.ts";
import type { PracticeId } from "#core/domain/ids.ts";
import type { Practice } from "#core/domain/practice.ts";
import { cite } from "./sources.ts";

/** The review checklist, once; each decision names those that bear on it. */
export const allPractices: readonly Practice[] = [
  {
    id: "monolith-first",
    title: "Start as one deployable",
    why: "Splitting early buys coordination cost before it buys anything else; boundaries become clear only with use. Not everybody agrees, so ask for the pressure rather than for the principle.",
    howToCheck:
      "Name the concrete pressure (team size, scaling, release pace, isolation) that each proposed service relieves today. Without one, keep it a module.",
    sources: cite("requirements", "fowler-mono"),
  },
  {
    id: "boring-technology",
    title: "Spend novelty carefully",
    why: "Known technology fails in known ways; a relational database, a key-value cache and a plain HTTP API cover most needs.",
    howToCheck:
      "List every component new to the team. For each, write what the familiar alternative lacks and who will be on call for it.",
    sources: cite("requirements", "boring"),
  },
  {
    id: "design-for-failure",
    title: "Assume every call and every database can fail",
    why: "A slow dependency is worse than a dead one, because waiting spreads.",
    howToCheck:
      "For each outgoing call: is there a time limit, a capped and jittered retry, a breaker and a fallback? Was it tested by switching the dependency off?",
    sources: cite("requirements", "az-circuit", "aws-rel-retry", "ddia-8"),
  },
  {
    id: "idempotent-operations",
    title: "Make operations safe to repeat",
    why: "Retries, redelivery and impatient users repeat writes; repeating must not change the result.",
    howToCheck:
      "For every write, job and event handler: what happens if it runs twice? Look for an idempotency key or a uniqueness rule stored with the effect.",
    sources: cite("requirements", "stripe-idem", "celery", "k8s-cronjob"),
  },
  {
    id: "instrument-from-day-one",
    title: "Instrument before the first release",
    why: "Adding signals later costs far more, and the first incident will not wait.",
    howToCheck:
      "Does the first deployable version emit structured logs with request ids, rate, error and latency metrics, and trace context?",
    sources: cite("requirements", "otel-primer"),
  },
  {
    id: "contracts-are-commitments",
    title: "Treat API contracts as promises",
    why: "Callers build on every visible detail; breaking them breaks trust and revenue.",
    howToCheck:
      "Is there an explicit version, a compatibility check in the build, a deprecation period and a migration path for each breaking change?",
    sources: cite("requirements", "aip-180", "stripe-ver"),
  },
  {
    id: "limit-at-the-gateway",
    title: "Enforce rate limits at the gateway",
    why: "One place gives every service the same rules, and refused traffic never reaches them.",
    howToCheck:
      "Show the gateway rule, the key it counts by, and a test that gets a 429 (Too Many Requests) with a time to retry. For GraphQL, show a cost limit behind the gateway too: request counts say little there.",
    sources: cite("requirements", "rfc6585", "envoy-gw-rl", "gql-security"),
  },
  {
    id: "publish-limits",
    title: "Tell clients their limits",
    why: "Clients that can see limits pace themselves and retry at the right time. The status 429 and Retry-After are standard; headers for what remains are still a draft.",
    howToCheck:
      "Do responses carry limit, remaining and reset information, and do the docs explain bursts and quotas?",
    sources: cite("ratelimit-draft", "rfc6585"),
  },
  {
    id: "jobs-run-twice",
    title: "Expect every job to run twice",
    why: "A worker can crash between doing and confirming. A queue that waits for the confirmation runs the job again; one that does not wait loses it.",
    howToCheck:
      "Kill a worker halfway through a job in a test environment. Was the job run again, and is the result right, or was it lost?",
    sources: cite("requirements", "celery", "sidekiq-reliability", "k8s-cronjob"),
  },
  {
    id: "off-request-work",
    title: "Keep slow work out of the request",
    why: "Requests should finish quickly; everything else belongs to workers.",
    howToCheck:
      "List requests slower than the latency objective and say which part could be deferred, and how the user learns the outcome.",
    sources: cite("requirements", "az-background"),
  },
  {
    id: "schedule-overlap",
    title: "Guard scheduled jobs against overlap",
    why: "A slow run can meet the next one, and several schedulers can fire at once.",
    howToCheck: "What prevents two runs at the same time, and what notices a run that never happened?",
    sources: cite("az-background", "k8s-cronjob"),
  },
  {
    id: "structured-logs",
    title: "Log events with a schema and a correlation id",
    why: "Records can then be searched, counted and joined across services.",
    howToCheck: "Pick one failed request in production and find all its records by id within a minute.",
    sources: cite("requirements", "otel-logs", "owasp-log"),
  },
  {
    id: "golden-metrics",
    title: "Measure rate, errors and latency percentiles",
    why: "Averages hide the slow minority that users remember.",
    howToCheck:
      "Is there a dashboard per service with request rate, error rate, the 95th or 99th percentile of latency, and saturation?",
    sources: cite("requirements", "sre-6"),
  },
  {
    id: "trace-across-services",
    title: "Trace requests end to end",
    why: "Only a trace shows which hop is slow or failing.",
    howToCheck: "Open one trace that crosses every service and the queue between them. Are there gaps?",
    sources: cite("requirements", "otel-context"),
  },
  {
    id: "separate-probes",
    title: "Separate liveness from readiness",
    why: "Restarting an instance that only waits for a dependency makes an outage worse.",
    howToCheck:
      "Does liveness avoid checking dependencies, and does readiness take the instance out of traffic without a restart?",
    sources: cite("requirements", "k8s-probes"),
  },
  {
    id: "alert-on-symptoms",
    title: "Alert on what users feel",
    why: "Pages should mean that someone must act now.",
    howToCheck:
      "For each alert: which user harm does it show, what is the first action, and when did it last fire in vain? An error rate above 1% and a 99th percentile of latency above 500 ms are thresholds to start from.",
    sources: cite("requirements", "sre-6"),
  },
  {
    id: "store-per-context",
    title: "Choose a store per bounded context",
    why: "Different access patterns deserve different models, and each extra model costs people and money.",
    howToCheck:
      "For each store: the access pattern it serves, its owner, its backup test, and why an existing store would not do.",
    sources: cite("requirements", "az-data-models"),
  },
  {
    id: "style-per-surface",
    title: "Choose an API style per surface",
    why: "Public, internal and live surfaces have different callers.",
    howToCheck: "Draw the surfaces, their callers and their style. Is each mix intended and owned?",
    sources: cite("requirements", "az-api-ms"),
  },
  {
    id: "cache-is-a-copy",
    title: "Treat caches as disposable copies",
    why: "A cache may vanish at any time and must not be the only home of anything valuable.",
    howToCheck:
      "Empty the cache in a test under load. Does the system stay correct, and does the source survive the traffic?",
    sources: cite("az-caching", "az-cache-aside"),
  },
  {
    id: "owner-of-freshness",
    title: "Write down how stale data may be",
    why: "Every cache layer adds age, and nobody notices until a customer does.",
    howToCheck:
      "For each cached item: the allowed age, the layer that enforces it, and how it is invalidated.",
    sources: cite("az-caching", "rfc9111"),
  },
  {
    id: "revocation-plan",
    title: "Know how to cut off access",
    why: "Credentials leak; the only question is how fast you can react.",
    howToCheck: "Revoke one user, one key and one service in a drill. Measure the time until requests fail.",
    sources: cite("owasp-jwt", "owasp-session"),
  },
  {
    id: "one-decision-point",
    title: "Keep authorization behind one decision point",
    why: "Scattered checks get missed and block a change of model.",
    howToCheck:
      "Search the code for direct role checks. Is there one function or service that decides, with tests for refusals?",
    sources: cite("owasp-authz", "owasp-ms"),
  },
  {
    id: "tenant-filter",
    title: "Enforce the tenant boundary below the code",
    why: "One forgotten filter shows one customer another's data.",
    howToCheck:
      "Try to read another tenant's record through every endpoint, job, cache key and export, with the database policy as the last line. Does the application connect with a role that the policy binds? The owner of a table passes it unless it is forced.",
    sources: cite("owasp-tenant", "pg-rls"),
  },
  {
    id: "restore-drill",
    title: "Prove that backups restore",
    why: "A backup is a hope until it has been restored.",
    howToCheck: "Date and duration of the last restore to a chosen moment, for each store.",
    sources: cite("az-data-criteria", "pg-pitr"),
  },
  {
    id: "hard-to-reverse",
    title: "Record decisions that are hard to reverse",
    why: "API style, database type, caching and authentication reach into every layer and are costly to change later.",
    howToCheck:
      "Is there a short decision record with the options, the weights, the sensitivity and the date to look again?",
    sources: cite("requirements", "ddia-1"),
  },
];

const register = byId(allPractices);

/** The practices of these ids, in this order. A decision that names an unknown one is a broken promise of ours and throws. */
export function practices(...ids: readonly PracticeId[]): readonly Practice[] {
  return ids.map((id) => {
    const practice = register.get(id);
    if (!practice) throw new Error(`No practice is called "${id}". Add it to the catalog's practices.`);
    return practice;
  });
}
