/**
 * Text that scenarios are likely to hold. Deflate starts with it in its memory, so that a
 * link points at it instead of spelling it out.
 *
 * Part of "s1" for ever: one changed character here and every link ever sent is
 * unreadable. A better dictionary is a new kind of link, beside this one. What is
 * likeliest stands last, where pointing costs least.
 */
export const LINK_DICTIONARY = [
  // Names of the catalog, which people repeat in names and notes.
  "OAuth 2.0 OpenID Connect JWT bearer tokens server-side session cookie API keys mutual TLS passkeys WebAuthn RBAC ABAC ReBAC ",
  "shared schema schema per tenant database per tenant multi-tenancy token bucket sliding window fixed window leaky bucket ",
  "rate limits API quotas concurrency limits and bulkheads load shedding circuit breakers timeouts, retries and backoff ",
  "job queue scheduled job event-driven worker batch processing logging metrics distributed tracing health checks alerting ",
  "cache-aside read-through write-through write-behind in-memory distributed cache CDN HTTP caching Redis Memcached Kafka ",
  "Relational (SQL) Document (NoSQL) Graph Key-Value Time-Series PostgreSQL MySQL MongoDB Cassandra DynamoDB Neo4j ",
  "REST GraphQL gRPC WebSocket OpenAPI Protocol Buffers server-sent events webhooks microservices Kubernetes ",
  "transactions consistency availability backup and restore licence and lock-in managed offerings query language schema ",
  "contract caching streaming browser support learning curve tooling maturity latency and throughput payload efficiency ",
  "versioning error and retry semantics security surface observability and debugging mobile networks operational simplicity ",
  "team familiarity cost efficiency compliance residency isolation durability freshness scaling integrity analytics ",
  // Words of notes.
  "architecture review decision options criteria requirements stakeholders constraints assumptions trade-offs alternatives ",
  "deadline quarter migration rollout prototype benchmark measured experience incident on-call budget legacy platform product ",
  "customers partners clients developers mobile internal external public production traffic requests per second milliseconds ",
  "https://www.example.com/ http:// github.com/ See the ADR. We already have it. We have used this for years. We do not need ",
  "because there is should not cannot would be could have will need must be has been more than less than at least instead of ",
  "before after during without within between every other only first which while about their there these those this that ",
  "we have our own data in the database; the service and the application server of the billing order payment user account team ",
  // Ids of the catalog.
  "blind-to-outages slow-somewhere support-questions bad-instances nobody-notices slow-request nightly-chore ",
  "cross-service-reaction etl-reporting noisy-client paid-plans pool-exhaustion flash-crowd failing-dependency flaky-network ",
  "public-api-bursts strict-limit simple-quota fragile-downstream many-small mid-market regulated-enterprise internal-tool ",
  "regulated-context sharing-product b2b-saas first-party-web third-party-access claims-between-services developer-metering ",
  "service-mesh passwordless-login read-heavy entity-loader read-after-write write-bursts hot-reference-data scaled-out-app ",
  "global-public-content cacheable-reads oltp-product content-catalog social-fraud-graph session-cache iot-metrics ",
  "boring-default simple-crud mobile-first internal-microservices real-time one-way-updates ",
  // How a compact scenario is spelled.
  '[1,"observability",1,"[1,"background-processing",1,"[1,"overload-protection",1,"[1,"rate-limiting",1,"',
  '[1,"multi-tenancy",1,"[1,"authorization",1,"[1,"authentication",1,"[1,"cache-write-pattern",1,"',
  '[1,"caching-strategy",1,"[1,"database-type",1,"sample","[1,"api-style",1,"sample","sample",0,null,"',
  ",[null,null,50,50,50,50,50,50,50,50,50,50,50,50,50,50,50,50,50,50],[],[0],[1],[2],[3],[[0,[0,2,3,4,",
  ",[null,null,5,10,15,20,25,30,35,40,45,50,55,60,65,70,75,80,85,90,95,100,0,0,0,",
  "20,20,40,20,60,20,80,20,100,40,40,60,40,80,40,100,60,60,80,60,100,80,80,100,100,20,60,20,100,60,40,80,",
  ',3,4,5,""],[1,1,2,3,""],[2,2,3,4,""],[3,4,5,5,""],[0,3,3,4,""],[[4,[0,1,2,3,"',
  ',"public-api",[null,null,60,80,null,80,60,40,80,100,20,20,80,80,80,60,40,60],',
  '"]],[],[],[],[]],[[2,3]],[[3,3]],[[4,4]],[],[],[[3,[0,3,4,5,"',
  '"]],""],[],[],[],[],""]null,[[2,4]],[],[],[],"',
].join("");
