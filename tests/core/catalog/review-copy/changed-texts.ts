/** Where the product says something else than the reviewed text: the reason, and what it says now, by path. */
export interface ChangedTexts {
  readonly why: string;
  readonly now: Readonly<Record<string, string>>;
}

/** Each was looked at before it was written down here; a path that stands here must differ. */
export const changedTexts: readonly ChangedTexts[] = [
  {
    why: "An area says what it is about; its options stand below it.",
    now: {
      "areas.auth.line": "Who calls, what they may do, and how customers stay apart",
      "areas.background-processing.line": "How work runs outside the request",
      "areas.rate-limiting.line": "How a service keeps from being overrun",
      "areas.observability.line": "How you see what a running system does",
    },
  },
  {
    why: "The text says the thing itself, and not what the requirements said of it.",
    now: {
      "decisions.api-style.criteria.over-under-fetching.cells.websocket.rationale":
        "Not applicable to WebSocket; a neutral value stands in because the application defines every message.",
      "decisions.database-type.criteria.examples.cells.relational.rationale":
        "Well-known products; distributed SQL engines share the model with different scaling.",
      "decisions.database-type.criteria.examples.cells.document.rationale":
        "DynamoDB stands here and under key-value, since it serves both models.",
      "decisions.background-processing.criteria.examples.cells.event-driven-worker.rationale":
        "Any broker with durable subscriptions serves; Kafka and the cloud brokers are typical.",
      "decisions.background-processing.criteria.examples.cells.batch.rationale":
        "Examples of the work, whatever engine runs it; ETL is to extract, transform and load.",
      "decisions.observability.criteria.what-it-is.question": "What does it consist of?",
      "decisions.observability.criteria.what-it-is.cells.alerting.rationale":
        "The numbers are starting points; tie them to an objective of your own.",
    },
  },
  {
    why: "Three ranges were too narrow for what their own rationale says; the best single values stand.",
    now: {
      "decisions.authentication.criteria.theft-resistance.cells.passkey.rating": "4-5-5",
      "decisions.multi-tenancy.criteria.tenant-restore.cells.database-per-tenant.rating": "3-5-5",
      "decisions.background-processing.criteria.failure-handling.cells.job-queue.rating": "3-5-5",
    },
  },
  {
    why: "The product writes catalog, as its own words do.",
    now: { "decisions.database-type.presets.content-catalog.name": "Content or product catalog" },
  },
  {
    why: "A contested practice says that it is contested.",
    now: {
      "practices.monolith-first.why":
        "Splitting early buys coordination cost before it buys anything else; boundaries become clear only with use. Not everybody agrees, so ask for the pressure rather than for the principle.",
    },
  },
  {
    why: "Abbreviations and code names are written out.",
    now: {
      "practices.golden-metrics.howToCheck":
        "Is there a dashboard per service with request rate, error rate, the 95th or 99th percentile of latency, and saturation?",
      "decisions.caching-strategy.options.cdn.summary":
        "Content delivery network: copies held at edge locations near users",
      "decisions.caching-strategy.criteria.examples.cells.in-memory.fact":
        "Least-recently-used map, Caffeine, lru-cache",
      "decisions.authentication.options.jwt.summary":
        "JSON Web Tokens: signed, self-contained, verified without a lookup",
      "decisions.authentication.criteria.stateless-verification.cells.oauth2-oidc.rationale":
        "Signed tokens verify locally, opaque ones must be looked up at the server that issued them.",
      "decisions.authentication.criteria.sso-federation.cells.jwt.fact":
        "Token format used by single sign-on",
      "decisions.authentication.criteria.browser-fit.cells.oauth2-oidc.fact":
        "Code flow with proof key (PKCE)",
      "decisions.authentication.combinations.mtls-with-jwt.name":
        "Mutual TLS between services, JWT for the user",
      "decisions.authorization.options.rbac.summary":
        "Role-based access control: permissions attach to roles, and users hold roles",
      "decisions.authorization.options.abac.summary":
        "Attribute-based access control: policies over attributes of user, resource, action and environment",
      "decisions.authorization.options.rebac.summary":
        "Relationship-based access control: access follows relationships between users and objects",
    },
  },
  {
    why: "One spelling of catalog, and no second meaning for it.",
    now: {
      "decisions.database-type.combinations.relational-plus-document.reason":
        "Orders and money stay relational, while content or catalog data lives as documents in its own context.",
      "decisions.multi-tenancy.criteria.tenant-scale.cells.schema-per-tenant.rationale":
        "System tables, connections and migrations suffer as objects multiply.",
    },
  },
  {
    why: "The thresholds are nobody's in particular.",
    now: {
      "practices.alert-on-symptoms.howToCheck":
        "For each alert: which user harm does it show, what is the first action, and when did it last fire in vain? An error rate above 1% and a 99th percentile of latency above 500 ms are thresholds to start from.",
    },
  },
  {
    why: "GraphQL requests cannot be limited by their number alone.",
    now: {
      "practices.limit-at-the-gateway.howToCheck":
        "Show the gateway rule, the key it counts by, and a test that gets a 429 (Too Many Requests) with a time to retry. For GraphQL, show a cost limit behind the gateway too: request counts say little there.",
      "practices.limit-at-the-gateway.sources": "envoy-gw-rl, gql-security, requirements, rfc6585",
    },
  },
  {
    why: "What is standard and what is still a draft is told apart.",
    now: {
      "practices.publish-limits.why":
        "Clients that can see limits pace themselves and retry at the right time. The status 429 and Retry-After are standard; headers for what remains are still a draft.",
    },
  },
  {
    why: "Some queues confirm a job before they run it, and then a crash loses it.",
    now: {
      "practices.idempotent-operations.sources": "celery, k8s-cronjob, requirements, stripe-idem",
      "practices.jobs-run-twice.why":
        "A worker can crash between doing and confirming. A queue that waits for the confirmation runs the job again; one that does not wait loses it.",
      "practices.jobs-run-twice.howToCheck":
        "Kill a worker halfway through a job in a test environment. Was the job run again, and is the result right, or was it lost?",
      "practices.jobs-run-twice.sources": "celery, k8s-cronjob, requirements, sidekiq-reliability",
      "decisions.background-processing.criteria.failure-handling.cells.job-queue.rationale":
        "Retries with backoff and a dead set come with the tools, though some lose a job when its worker crashes unless set otherwise.",
      "decisions.background-processing.criteria.failure-handling.cells.job-queue.sources":
        "az-messaging, celery, sidekiq-reliability",
      "decisions.background-processing.criteria.duplicate-safety.cells.job-queue.fact":
        "At least once, where confirmed late",
      "decisions.background-processing.criteria.duplicate-safety.cells.job-queue.rationale":
        "A crash between work and acknowledgement means a second run; a tool that acknowledges first loses the job instead.",
      "decisions.background-processing.rules.bg-queue.sources":
        "az-background, celery, requirements, sidekiq-reliability",
      "decisions.background-processing.rules.bg-queue.caution":
        "Check when the tool confirms a job: before running it a crash loses the job, after running it a crash repeats it.",
    },
  },
  {
    why: "The owner of a table passes its row policies, so the role matters.",
    now: {
      "practices.tenant-filter.howToCheck":
        "Try to read another tenant's record through every endpoint, job, cache key and export, with the database policy as the last line. Does the application connect with a role that the policy binds? The owner of a table passes it unless it is forced.",
      "decisions.multi-tenancy.rules.tenant-many.reason":
        "Shared tables keep cost and operations flattest with this many tenants.",
      "decisions.multi-tenancy.rules.tenant-many.sources":
        "aws-tenant-matrix, az-tenant-data, owasp-tenant, pg-rls",
      "decisions.multi-tenancy.rules.tenant-many.caution":
        "Enforce the tenant filter in the database, not only in code, and connect with a role that does not own the tables: owners pass row policies unless these are forced on them.",
    },
  },
  {
    why: "gRPC streams push both ways too, only not from a web page.",
    now: {
      "decisions.api-style.rules.api-bidirectional.reason":
        "Both sides must push at any time, and of these styles only WebSocket does that from a web page.",
      "decisions.api-style.rules.api-bidirectional.sources": "grpc-core, requirements, rfc6455",
      "decisions.api-style.rules.api-bidirectional.caution":
        "Keep ordinary reads and writes on REST or GraphQL; use the socket only for the live part. Between services of your own, gRPC streams do the same job.",
    },
  },
  {
    why: "Some servers translate gRPC-Web by themselves.",
    now: {
      "decisions.api-style.advisories.grpc-in-browser.text":
        "Web pages need gRPC-Web and something that translates, a proxy or the server itself, and get no client-side or two-way streams.",
      "decisions.api-style.advisories.grpc-in-browser.sources": "grpc-web-basics, grpc-web-roadmap",
    },
  },
  {
    why: "Long-lived connections and many streams have limits that deserve a caution.",
    now: {
      "decisions.api-style.rules.api-internal-performance.sources":
        "az-api-ms, grpc-faq, grpc-lb, requirements",
      "decisions.api-style.rules.api-internal-performance.caution":
        "Long-lived connections need a load balancer that spreads single calls.",
      "decisions.api-style.rules.api-push-only.caution":
        "Serve them over HTTP/2: without it a browser opens only about six such connections to a site.",
    },
  },
  {
    why: "Thin articles on sockets gave way to a widely used server's documentation.",
    now: {
      "decisions.api-style.criteria.mobile-network.cells.websocket.sources":
        "socketio-delivery, socketio-nodes",
      "decisions.api-style.combinations.rest-plus-websocket.sources": "requirements, socketio-delivery",
    },
  },
  {
    why: "Somebody's notes on a book gave way to the product's own documentation.",
    now: {
      "decisions.database-type.criteria.scaling.cells.graph.sources":
        "neo4j-cluster, neo4j-composite, requirements",
      "decisions.database-type.criteria.transactions.cells.graph.sources":
        "neo4j-acid, neo4j-composite, requirements",
      "decisions.database-type.criteria.write-throughput.cells.graph.sources": "neo4j-acid, neo4j-cluster",
      "decisions.database-type.criteria.consistency.cells.graph.sources": "neo4j-acid, neo4j-cluster",
    },
  },
  {
    why: "The page does not speak of this, so another one is cited, or none.",
    now: {
      "decisions.database-type.criteria.scaling.cells.time-series.sources": "prom-storage, requirements",
      "decisions.database-type.criteria.analytics.cells.time-series.sources": "az-data-models, influx",
      "decisions.database-type.rules.db-default.sources": "boring, requirements",
      "decisions.database-type.combinations.store-per-context.sources":
        "az-data-models, az-data-tree, fowler-poly, requirements",
      "decisions.authentication.criteria.revocation.cells.oauth2-oidc.sources": "owasp-ms, owasp-oauth",
      "decisions.authentication.criteria.stateless-verification.cells.oauth2-oidc.sources": "owasp-ms",
      "decisions.authentication.criteria.browser-fit.cells.jwt.sources": "owasp-html5",
      "decisions.authentication.criteria.machine-fit.cells.oauth2-oidc.sources": "rfc6749",
      "decisions.authentication.advisories.jwt-in-page.sources": "owasp-html5",
      "decisions.overload-protection.criteria.gateway-placement.cells.circuit-breaker.sources": "az-circuit",
      "decisions.observability.criteria.trend-capacity.cells.logging.sources": "loki",
      "decisions.observability.criteria.cost-efficiency.cells.logging.sources": "loki",
    },
  },
  {
    why: "A third party's timeline of a licence gave way to its text, and to the fork that followed.",
    now: {
      "decisions.database-type.criteria.portability.cells.key-value.sources":
        "licences, redis-licence-text, valkey",
      "decisions.caching-strategy.criteria.examples.cells.distributed.sources": "az-caching, valkey",
    },
  },
  {
    why: "Transactions across documents exist and are no replacement for good documents.",
    now: {
      "decisions.database-type.rules.db-document.sources": "az-data-models, ddia-2, mongo-tx, requirements",
      "decisions.database-type.rules.db-document.caution":
        "Keep together in one document what changes together; transactions across documents exist but are no replacement for that.",
    },
  },
  {
    why: "When an edge does not pay, and how long a purge takes, is told.",
    now: {
      "decisions.caching-strategy.criteria.cost-efficiency.cells.cdn.rationale":
        "Usually cheaper than serving the same bytes from the origin, unless few requests find a copy.",
      "decisions.caching-strategy.rules.cache-edge.sources": "az-cdn, az-purge",
      "decisions.caching-strategy.rules.cache-edge.caution":
        "If values must vanish within seconds, set short lifetimes: a purge can take minutes to reach every edge.",
    },
  },
  {
    why: "A write that reaches only one of two systems deserves a caution.",
    now: {
      "decisions.cache-write-pattern.rules.cw-through.sources": "aws-elasticache, coherence, ddia-11",
      "decisions.cache-write-pattern.rules.cw-through.caution":
        "Two systems are written, so decide what happens when the second write fails.",
    },
  },
  {
    why: "Synced passkeys are not bound to one device.",
    now: {
      "decisions.authentication.options.passkey.summary":
        "Key pairs bound to the site, unlocked by the user, kept on a device or synced between devices",
      "decisions.authentication.criteria.theft-resistance.scale.best":
        "The secret is never sent, and what is sent works only for us",
      "decisions.authentication.criteria.theft-resistance.cells.passkey.fact": "Bound to the site",
      "decisions.authentication.criteria.theft-resistance.cells.passkey.rationale":
        "Signatures only work for the registered origin, which defeats phishing; with synced keys, guard the account that syncs them.",
      "decisions.authentication.criteria.theft-resistance.cells.passkey.sources":
        "nist-63b, owasp-authn, webauthn",
      "decisions.authentication.criteria.browser-fit.cells.passkey.sources": "owasp-authn, webauthn",
    },
  },
  {
    why: "Tokens that are passed on should be bound to their bearer.",
    now: {
      "decisions.authentication.combinations.mtls-with-jwt.watchOut":
        "Do not forward the external token; exchange it at the edge, and bind tokens to the certificate where replay matters.",
    },
  },
  {
    why: "Listing in reverse costs what its documentation says.",
    now: {
      "decisions.authorization.criteria.reverse-lookup.cells.rebac.rationale":
        "Relationship engines can answer in reverse, at a cost that depends on the model and the number of relations.",
      "decisions.authorization.criteria.reverse-lookup.cells.rebac.sources": "openfga-list, zanzibar",
    },
  },
  {
    why: "A role that reads every schema is a second risk.",
    now: {
      "decisions.multi-tenancy.criteria.data-isolation.cells.schema-per-tenant.rationale":
        "A wrong search path, or a role that may read every schema, is the remaining risk.",
      "decisions.multi-tenancy.criteria.data-isolation.cells.schema-per-tenant.sources":
        "owasp-tenant, pg-schemas",
    },
  },
  {
    why: "Databases on one server share it, in failure and in recovery.",
    now: {
      "decisions.multi-tenancy.criteria.tenant-restore.cells.database-per-tenant.rationale":
        "Policies and restores can differ per tenant; on one shared server this holds for dumps, while recovery to a point in time may bring back the whole server.",
      "decisions.multi-tenancy.criteria.tenant-restore.cells.database-per-tenant.sources":
        "az-tenant-data, pg-pitr",
      "decisions.multi-tenancy.rules.tenant-contract.sources":
        "aws-tenant-bridge, aws-tenant-silo, owasp-tenant",
      "decisions.multi-tenancy.rules.tenant-contract.caution":
        "Several databases on one server still share it; ask whether the contract means the server too.",
    },
  },
  {
    why: "A shard for one tenant is a database of its own, so both options are named.",
    now: {
      "decisions.multi-tenancy.combinations.sharded-pool.reason":
        "Tenants are spread over shards, and a heavy one gets a shard of its own, which is then a database of its own.",
      "decisions.multi-tenancy.combinations.sharded-pool.options": "database-per-tenant, shared-schema",
    },
  },
  {
    why: "Exact and counted windows differ, and a gateway may be best effort.",
    now: {
      "decisions.rate-limiting.criteria.best-for.cells.sliding-window.rationale":
        "Kept as an exact log, no window of any position exceeds the limit; counted approximations come close.",
      "decisions.rate-limiting.criteria.limit-accuracy.cells.token-bucket.rationale":
        "A full bucket can add a burst on top of the steady rate, and a distributed gateway may call its limits best effort.",
      "decisions.rate-limiting.rules.rate-default.reason":
        "It is a common gateway algorithm and forgives normal bursts.",
    },
  },
  {
    why: "Time limits on calls cite what speaks of them, and a breaker needs one.",
    now: {
      "decisions.overload-protection.criteria.protects.cells.load-shedding.sources":
        "az-throttling, stripe-rl",
      "decisions.overload-protection.criteria.protects.cells.timeout-retry.sources":
        "aws-rel-retry, grpc-deadline, requirements",
      "decisions.overload-protection.criteria.slow-dependency.cells.timeout-retry.sources":
        "aws-rel-retry, az-circuit, grpc-deadline",
      "decisions.overload-protection.rules.over-dependency.caution":
        "Give each call a time limit too, or the breaker learns of a slow dependency too late.",
      "decisions.overload-protection.rules.over-default.sources":
        "aws-rel-retry, grpc-deadline, requirements",
    },
  },
  {
    why: "A gateway may apply quotas as best effort.",
    now: {
      "decisions.overload-protection.rules.over-plans.caution":
        "A gateway may apply quotas as best effort; count what you bill for yourself.",
    },
  },
  {
    why: "Liveness is for a process without progress, not for its dependencies.",
    now: {
      "decisions.observability.criteria.what-it-is.cells.health-checks.rationale":
        "Two questions with different consequences: restart, or take out of rotation. Liveness is meant for a process that runs but no longer makes progress.",
      "decisions.observability.rules.obs-probes.caution":
        "Keep checks of dependencies out of the liveness probe, or a slow dependency restarts healthy instances.",
    },
  },
  {
    why: "What is stored and what is indexed cost apart.",
    now: {
      "decisions.observability.criteria.cost-efficiency.cells.logging.rationale":
        "Every event is stored, and whatever is indexed costs again.",
    },
  },
  {
    why: "A default cannot know what open questions would say.",
    now: {
      "decisions.observability.rules.obs-default.reason":
        "Your answers show no gap to close first, so review whether alerts match what users feel.",
    },
  },
];
