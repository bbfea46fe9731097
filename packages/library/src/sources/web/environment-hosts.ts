/** Names the hosts, as `host:port,host:port`, that are fetched from although they are none of the public internet. */
const allowedHostsVariable = "SAIDBY_ALLOW_HOSTS";

/** The hosts of one's own network that the environment allows, for the command and the site alike. */
export function environmentHosts(): string[] {
  return (process.env[allowedHostsVariable] ?? "").split(",").filter(Boolean);
}
