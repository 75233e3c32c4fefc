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
  const [, origin = '', path = '', query = ''] = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)([\s\S]*)$/i.exec(url) ?? [];
  const fields = query
    .slice(1)
    .split('&')
    .filter((field) => field !== '')
    .map((field): [string, string] => {
      const [, name = field, value = ''] = /^([^=]*)=([\s\S]*)$/.exec(field) ?? [];
      return [name, value];
    });
  return { origin, path, query, fields };
}
