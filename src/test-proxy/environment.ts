/** What the test proxy sees of the environment, and what those who use it are told. */
import { type Environment, withoutSecrets } from '../git/environment.ts';
import type { RunningProxy } from './running-proxy.ts';

/** Without the job's secrets; the proxy says where it listens. */
export function proxyEnvironment(outer: NodeJS.ProcessEnv): Environment {
  // The certificate's password is no secret of the job: it is in the repository, beside the certificate.
  const own = Object.entries(outer).filter((entry): entry is [string, string] =>
    /^(ASPNETCORE|Kestrel|Logging)_/i.test(entry[0]),
  );
  return {
    ...withoutSecrets(outer),
    // Its start and its faults: at the default level a request is 12 lines of ASP.NET.
    Logging__LogLevel__Microsoft: 'Warning',
    'Logging__LogLevel__Microsoft.Hosting.Lifetime': 'Information',
    ...Object.fromEntries(own),
  };
}

/** The variables by which test libraries find a proxy that runs already, and start none. */
export function proxyVariables({ url, port, pid, executable }: RunningProxy): Record<string, string> {
  return {
    PROXY_URL: url,
    PROXY_MANUAL_START: 'true',
    PROXY_PID: String(pid),
    TEST_PROXY_HTTP_PORT: String(port),
    PROXY_EXE: executable,
  };
}
