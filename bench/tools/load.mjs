/**
 * The load, in a process of its own: one shot after another, as they are sent. Each connection begins elsewhere in the list of requests,
 * and each answer has to be of the length that it had when it was checked.
 */
import autocannon from "autocannon";

const headers = { "content-type": "application/json" };

process.on("message", ({ url, connections, seconds, requests }) => {
  let [next, wrong] = [0, 0];
  const all = requests.map(({ path, body, length }) => ({
    method: "POST", path, headers, body,
    onResponse: (_status, answer) => {
      if (answer.length !== length) wrong += 1;
    },
  }));
  const setupClient = (client) => {
    const start = Math.floor((next++ * all.length) / connections);
    client.setRequests([...all.slice(start), ...all.slice(0, start)]);
  };
  autocannon({ url, connections, duration: seconds, requests: all.slice(0, 1), setupClient }, (error, result) => {
    process.send(error ? { error: String(error) } : { shot: shotOf(result, wrong, connections) });
  });
});
process.on("disconnect", () => process.exit());

/** The mean latency is that of connections that each wait for an answer before they ask again (Little's law): autocannon counts whole milliseconds. */
function shotOf({ requests, latency, duration, errors, timeouts, non2xx }, wrong, connections) {
  const { total } = requests;
  const failures = `${errors - timeouts} errors, ${timeouts} timeouts, ${non2xx} answers other than 2xx, ${wrong} of another length than when they were checked`;
  return { total, failures, perSecond: total / duration, p50: latency.p50, p99: latency.p99, mean: (1_000 * connections * duration) / total, failed: errors + non2xx + wrong };
}
