/**
 * Sources of the reviewed text that gave way to another one wherever they were cited, because the first was a
 * summary, a page on something else, or had moved. What changed beyond that stands in changed-texts.ts.
 */
export const replacedSources: Readonly<Record<string, string>> = {
  // A page on purging one vendor's product; now general guidance on such networks.
  "az-cdn-purge": "az-cdn",
  // A summary of an article; now guidance of the vendor itself.
  "aws-retries": "aws-rel-retry",
  // A study guide for an exam; now the documentation of the cache service.
  "cache-study": "aws-elasticache",
  // A version of the documentation that is years old; now the scheduler's own.
  cronjob: "k8s-cronjob",
  // A package listing's copy of the project's words; now the project's page on what is missing.
  "grpc-web": "grpc-web-roadmap",
  // Thin articles on sockets; now the documentation of browsers and of a widely used server.
  "ws-sse": "mdn-sse",
  "ws-scale": "socketio-nodes",
  // An article; now the documentation of the metrics store.
  "tsdb-card": "prom-labels",
  // An article that claimed the opposite of the tool's own documentation, which is cited now.
  "sidekiq-rel": "sidekiq-reliability",
};
