/** What git and its server said to each other over HTTP, read from GIT_TRACE_CURL. */

export interface HttpExchange {
  status: number;
  /** Header names in lower case. */
  headers: Record<string, string>;
}

export interface HttpTrace {
  /** Requests sent, also those that got no answer. */
  requests: number;
  /** The last answer, if there was one. */
  last: HttpExchange | undefined;
  /** The one to the question that every exchange with a git server begins with. */
  greeting: HttpExchange | undefined;
}

const LINE = /(=>|<=) (?:Send|Recv) header: (.*)$/;

/** Whether git wrote a line of its stderr as a part of a trace. */
export function isTraceLine(line: string): boolean {
  return /^\d\d:\d\d:\d\d\.\d+ \S+\s+(=>|<=|==) /.test(line);
}

/** Whether the last request was answered with the question who asks, so that it is not the server that owes something. */
export function isAskedForCredentials(text: string): boolean {
  return /<= Recv header: HTTP\/[\d.]+ 40[17]\b/.test(text.slice(text.lastIndexOf('=> Send header: ')));
}

/** Parses a trace. git leaves `Authorization` and cookies out of it. */
export function parseHttpTrace(text: string): HttpTrace {
  const trace: HttpTrace = { requests: 0, last: undefined, greeting: undefined };
  let asksForGreeting = false;
  for (const line of text.split(/\r?\n/)) {
    const [, direction, header] = LINE.exec(line) ?? [];
    if (direction === undefined || header === undefined) continue;
    if (direction === '=>') {
      const [, method, path] = /^(GET|POST|CONNECT) (\S+)/.exec(header) ?? [];
      if (method === undefined) continue;
      if (method !== 'CONNECT') trace.requests++;
      asksForGreeting = path?.includes('/info/refs?') === true;
      continue;
    }
    const [, status] = /^HTTP\/[\d.]+ (\d{3})/.exec(header) ?? [];
    if (status !== undefined) {
      trace.last = { status: Number(status), headers: {} };
      if (asksForGreeting) trace.greeting = trace.last;
    } else if (trace.last !== undefined) {
      const colon = header.indexOf(':');
      if (colon > 0) trace.last.headers[header.slice(0, colon).toLowerCase()] = header.slice(colon + 1).trim();
    }
  }
  return trace;
}
