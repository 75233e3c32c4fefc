import { findProxy } from '../../src/base/http-proxy.ts';

test.each([
  ['https://x.example', { HTTPS_PROXY: 'http://p:1' }, 'http://p:1'],
  ['https://x.example', { https_proxy: 'p:1' }, 'http://p:1'],
  ['https://x.example', { http_proxy: 'http://p:1' }, undefined],
  ['http://x.example', { http_proxy: 'http://p:1' }, 'http://p:1'],
  ['http://x.example', { HTTP_PROXY: 'http://p:1' }, undefined],
  ['https://x.example', { ALL_PROXY: 'http://p:1' }, 'http://p:1'],
  ['https://x.example', { https_proxy: '' }, undefined],
  ['https://api.x.example', { https_proxy: 'http://p:1', no_proxy: 'a.example, x.example' }, undefined],
  ['https://api.x.example', { https_proxy: 'http://p:1', NO_PROXY: '.x.example' }, undefined],
  ['https://apix.example', { https_proxy: 'http://p:1', NO_PROXY: 'x.example' }, 'http://p:1'],
  ['https://x.example:444', { https_proxy: 'http://p:1', NO_PROXY: 'x.example:443' }, 'http://p:1'],
  ['https://x.example', { https_proxy: 'http://p:1', NO_PROXY: 'x.example:443' }, undefined],
  ['https://[::1]', { https_proxy: 'http://p:1', NO_PROXY: '::1' }, undefined],
  ['https://x.example', { https_proxy: 'http://p:1', NO_PROXY: '*' }, undefined],
])('%s with %j is asked through %s', (address, env, proxy) => {
  expect(findProxy(new URL(address), env)).toBe(proxy);
});

test('a proxy that is not asked by http is named, without the password in it', () => {
  const find = () => findProxy(new URL('https://x.example'), { ALL_PROXY: 'socks5://me:secret@p:1' });
  expect(find).toThrow('x.example cannot be asked through the socks5 proxy that the environment names.');
});

test('an expression of an agent that only .NET reads is none, and the others count', () => {
  const env = { AGENT_PROXYURL: 'http://p:1', AGENT_PROXYBYPASSLIST: '["(?i)x\\\\.example(?-i)", "^https://y\\\\.example"]' };
  expect(findProxy(new URL('https://x.example'), env)).toBe('http://p:1');
  expect(findProxy(new URL('https://y.example'), env)).toBeUndefined();
});
