// A party that vouches for people: the provider program that the standard's own suite certifies (oidc-provider), with
// people of a school that never was. It can be told to lie, because a party that lies is what the tests are about.
//
// Prints its address, and takes orders at /order as JSON: { account, acr, amr, lie, rotate, down, stop }.
// Deliberately absent: asking anybody for a password.

import { createRequire } from 'node:module';
import { generateKeyPairSync, randomUUID } from 'node:crypto';
import http from 'node:http';
import path from 'node:path';

const folder = process.env.KANSRIJK_PROVIDER;
const require = createRequire(path.join(folder, 'node_modules', 'here.js'));
const { default: Provider } = await import(require.resolve('oidc-provider'));
const jose = await import(require.resolve('jose'));

const [, , kind, back] = process.argv;

// As SURFconext tells (wiki.surfnet.nl, attributes in OpenID Connect) and as the Entree Federatie does (nlEduPerson).
const PEOPLE = {
  surfconext: {
    noor: {
      eduperson_principal_name: 'noor@kompas.example',
      schac_home_organization: 'kompas.example',
      eduperson_affiliation: ['student', 'member'],
      uids: ['noor'],
      email: 'noor@kompas.example',
    },
    // Another person, to whom the school gave the address of Noor after she left.
    recycled: {
      eduperson_principal_name: 'noor@kompas.example',
      schac_home_organization: 'kompas.example',
      eduperson_affiliation: ['student'],
      uids: ['noor'],
      email: 'noor@kompas.example',
    },
    ada: {
      eduperson_principal_name: 'ada@kompas.example',
      schac_home_organization: 'kompas.example',
      eduperson_affiliation: ['employee'],
      uids: ['ada'],
      email: 'ada@kompas.example',
    },
    stranger: {
      eduperson_principal_name: 'noor@elders.example',
      schac_home_organization: 'elders.example',
      eduperson_affiliation: ['student'],
      uids: ['noor'],
      email: 'noor@kompas.example',
    },
    nowhere: { uids: ['noor'] },
  },
  entree: {
    noor: {
      nlEduPersonProfileId: '7a1e@kompas',
      nlEduPersonRealId: 'https://ketenid.nl/201703/4d1c',
      nlEduPersonHomeOrganizationId: '99XX00',
      nlEduPersonHomeOrganization: 'Het Kompas',
      eduPersonAffiliation: ['student'],
    },
    // With the ECK iD of Noor, and another number.
    recycled: {
      nlEduPersonProfileId: '8b2f@kompas',
      nlEduPersonRealId: 'https://ketenid.nl/201703/4d1c',
      nlEduPersonHomeOrganizationId: '99XX00',
      eduPersonAffiliation: ['student'],
    },
    ada: { nlEduPersonProfileId: 'c4d0@kompas', nlEduPersonHomeOrganizationId: '99XX00', eduPersonAffiliation: ['employee'] },
    stranger: { nlEduPersonProfileId: '9c3a@elders', nlEduPersonHomeOrganizationId: '99YY00' },
  },
}[kind];
const CLAIMS = ['sub', ...new Set(Object.values(PEOPLE).flatMap((person) => Object.keys(person)))];

const order = { account: 'noor', acr: undefined, amr: undefined, lie: null, down: false };
let keys;
let provider;
// A key of somebody else, made before anybody waits for an answer: on a busy machine that can take seconds.
const another = newKey();

function newKey() {
  const key = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ format: 'jwk' });
  return { ...key, kid: randomUUID(), use: 'sig', alg: 'RS256' };
}

function start(issuer) {
  provider = new Provider(issuer, {
    clients: [{ client_id: 'kansrijk', client_secret: 'geheim:+ %', redirect_uris: [back], id_token_signed_response_alg: 'RS256' }],
    jwks: { keys },
    claims: { openid: [...CLAIMS, 'amr'] },
    conformIdTokenClaims: kind === 'surfconext',
    subjectTypes: [kind === 'surfconext' ? 'pairwise' : 'public'],
    pairwiseIdentifier: (_, account) => `pairwise-${account}`,
    pkce: { required: () => true },
    acrValues: ['urn:one', 'urn:two'],
    cookies: { keys: ['kansrijk'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_, { uid }) => `/interaction/${uid}` },
    findAccount: (_, id) => ({
      accountId: id,
      claims: () => ({ sub: kind === 'entree' ? PEOPLE[id].nlEduPersonProfileId : id, ...PEOPLE[id] }),
    }),
  });
  provider.use(async (ctx, next) => {
    await next();
    if (ctx.path === '/token' && ctx.body?.id_token && order.lie) ctx.body.id_token = await lied(ctx.body.id_token);
  });
}

// The token with one lie in it. What is lied about is signed with the true key, unless the signature is the lie.
async function lied(token) {
  const claims = jose.decodeJwt(token);
  const piece = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const sign = async (change, key = keys[0]) =>
    new jose.SignJWT({ ...claims, ...change }).setProtectedHeader({ alg: 'RS256', kid: keys[0].kid }).sign(await jose.importJWK(key));
  switch (order.lie) {
    case 'nonce': return sign({ nonce: 'another' });
    case 'audience': return sign({ aud: 'another' });
    case 'issuer': return sign({ iss: 'https://connect.example' });
    case 'expired': return sign({ iat: claims.iat - 3600, exp: claims.exp - 7200 });
    case 'key': return sign({}, another);
    case 'none': return `${piece({ alg: 'none' })}.${piece(claims)}.`;
    // The public key as if it were a secret of both.
    case 'secret': {
      const { n, e, kty } = keys[0];
      const secret = new TextEncoder().encode(JSON.stringify({ kty, n, e }));
      return new jose.SignJWT(claims).setProtectedHeader({ alg: 'HS256', kid: keys[0].kid }).sign(secret);
    }
    default: return token;
  }
}

async function interaction(request, response) {
  const { prompt, params, grantId } = await provider.interactionDetails(request, response);
  const account = order.account;
  if (order.stop) return provider.interactionFinished(request, response, { error: 'access_denied' });
  let grant = grantId && (await provider.Grant.find(grantId));
  grant ??= new provider.Grant({ accountId: account, clientId: params.client_id });
  grant.addOIDCScope(params.scope);
  grant.addOIDCClaims(CLAIMS);
  const login = { accountId: account, acr: order.acr, amr: order.amr, remember: false };
  const result = { consent: { grantId: await grant.save() }, ...(prompt.name === 'login' ? { login } : {}) };
  return provider.interactionFinished(request, response, result);
}

const server = http.createServer(async (request, response) => {
  try {
    if (request.url === '/order') {
      let body = '';
      for await (const part of request) body += part;
      const wanted = JSON.parse(body);
      Object.assign(order, wanted);
      if (wanted.rotate) { keys = [newKey()]; start(address); }
      return response.end('{}');
    }
    if (order.down) { response.statusCode = 503; return response.end(); }
    if (request.url.startsWith('/interaction/')) return await interaction(request, response);
    return provider.callback()(request, response);
  } catch (reason) {
    console.error(reason);
    response.statusCode = 500;
    return response.end(String(reason));
  }
});
let address;
server.listen(0, '127.0.0.1', () => {
  address = `http://127.0.0.1:${server.address().port}`;
  keys = [newKey()];
  start(address);
  console.log(address);
});
// The test holds the other end; when it is gone, so is the party.
process.stdin.on('end', () => process.exit(0)).resume();
