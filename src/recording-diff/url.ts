/** Takes an address apart without changing a letter of it, whatever it is. */

export interface UrlParts {
  /** `https://host:443`; empty in recordings that leave it out. */
  origin: string;
  path: string;
  /** With its `?`, as it is written. */
  query: string;
  /** The fields of the query, as they are written. */
  fields: [name: string, value: string][];
}

export function splitUrl(url: string): UrlParts {
  const [origin = ''] = /^[a-z][a-z0-9+.-]{0,30}:\/\/[^/?#]{0,2000}/i.exec(url) ?? [];
  const end = [url.indexOf('?', origin.length), url.indexOf('#', origin.length), url.length].filter((index) => index >= 0);
  const path = url.slice(origin.length, Math.min(...end));
  const query = url.slice(origin.length + path.length);
  const fields = query
    .slice(1)
    .split('&')
    .filter((field) => field !== '')
    .map((field): [string, string] => {
      const equals = field.indexOf('=');
      return equals < 0 ? [field, ''] : [field.slice(0, equals), field.slice(equals + 1)];
    });
  return { origin, path, query, fields };
}
