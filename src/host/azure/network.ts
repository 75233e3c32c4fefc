/** The agent's own proxy and certificates, for git and for downloads. */
import * as tl from 'azure-pipelines-task-lib/task.js';

/** Puts into the environment what the agent is configured with, where a pipeline has not set the same. `findProxy` reads it. */
export function useAgentNetwork(env: NodeJS.ProcessEnv): void {
  const proxy = tl.getHttpProxyConfiguration();
  if (proxy !== null && URL.canParse(proxy.proxyUrl)) {
    const address = new URL(proxy.proxyUrl);
    // Both may hold any character; as parts of an address they are encoded.
    address.username = encodeURIComponent(proxy.proxyUsername ?? '');
    address.password = encodeURIComponent(proxy.proxyPassword ?? '');
    env.AGENT_PROXYURL = address.href.replace(/\/$/, '');
    if (proxy.proxyPassword) {
      tl.setSecret(proxy.proxyPassword);
      tl.setSecret(address.password);
    }
  }
  const certificates = tl.getHttpCertConfiguration();
  if (certificates === null) return;
  if (certificates.caFile) env.GIT_SSL_CAINFO ??= certificates.caFile;
  if (certificates.certFile) env.GIT_SSL_CERT ??= certificates.certFile;
  if (certificates.keyFile) env.GIT_SSL_KEY ??= certificates.keyFile;
  if (/^true$/i.test(tl.getVariable('Agent.SkipCertValidation') ?? '')) env.GIT_SSL_NO_VERIFY ??= 'true';
}
