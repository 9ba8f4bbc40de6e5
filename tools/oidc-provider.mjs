// A provider of identities (OpenID Connect) for tests: people are clients that sign in by their own secret, with the claims that they are given. Its keys are new at each start.
//
//   node oidc-provider.mjs PORT '{"aki": {"secret": "…", "claims": {…}, "ttl": 60, "alg": "RS256"}, …}'
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import { Provider } from 'oidc-provider';

const [port, given] = process.argv.slice(2);
const people = JSON.parse(given);

const key = (kind, options, alg) => ({ ...generateKeyPairSync(kind, options).privateKey.export({ format: 'jwk' }), alg, use: 'sig', kid: randomUUID() });
const provider = new Provider(`http://127.0.0.1:${port}`, {
  jwks: { keys: [key('rsa', { modulusLength: 2048 }, 'RS256'), key('rsa', { modulusLength: 2048 }, 'PS256'), key('ec', { namedCurve: 'P-256' }, 'ES256')] },
  clients: Object.entries(people).map(([id, { secret }]) => ({
    client_id: id, client_secret: secret, grant_types: ['client_credentials'], redirect_uris: [], response_types: [],
  })),
  extraTokenClaims: (_, token) => people[token.clientId].claims,
  features: {
    clientCredentials: { enabled: true },
    devInteractions: { enabled: false },
    resourceIndicators: {
      enabled: true,
      getResourceServerInfo: (_, resource, client) => ({
        scope: '', audience: resource, accessTokenFormat: 'jwt', accessTokenTTL: people[client.clientId].ttl ?? 600, jwt: { sign: { alg: people[client.clientId].alg ?? 'RS256' } },
      }),
    },
  },
});
provider.listen(Number(port), '127.0.0.1', () => console.log('ready'));
