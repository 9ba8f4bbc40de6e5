// A client for keiyaku's API in a browser or in Node: the document's types, checked at compile time, over openapi-fetch. It adds what every screen needs: who is
// asking, a key that makes a retry safe, one more try where the service asks for it, problems as errors, and lists page by page.
import createFetchClient, {type Client, type Middleware} from 'openapi-fetch';
import type {components, paths} from '../keiyaku';

export type Schemas = components['schemas'];
export type Problem = Schemas['Problem'];

/** What the service refuses, as it says it: `problem.code` is stable, `problem.errors` points at members of the request. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem, readonly response: Response) {
    super(problem.detail ?? problem.title);
    this.name = 'ProblemError';
  }
}

export interface Options {
  /** Where the service is, without a path: https://keiyaku.example.com. */
  baseUrl: string;
  /** An API key, or what gives the current token. */
  token: string | (() => string | Promise<string>);
  /** How often a request is sent again that the service couldn't answer (429, 503), or whose connection failed; 3 by default. */
  retries?: number;
  fetch?: (request: Request) => Promise<Response>;
}

/** Answers are read as JSON where an operation also has a file or a stream of events. */
export type Keiyaku = Client<paths, 'application/json'>;

/** isSafeAgain tells whether a request may be sent again although nobody knows whether the service did it: one that changes nothing, or whose key has it done once. What
 * names a version in place of a key would be refused by what it did itself. */
function isSafeAgain(request: Request): boolean {
  return request.method === 'GET' || request.method === 'HEAD' || request.headers.has('Idempotency-Key');
}

/** createClient makes a client: `client.GET('/v1/contracts', {params: {query: {q: '山田'}}})`. */
export function createClient(options: Options): Keiyaku {
  const send = options.fetch ?? ((request: Request) => fetch(request));
  const retries = options.retries ?? 3;
  const client = createFetchClient<paths, 'application/json'>({
    baseUrl: options.baseUrl,
    // A POST has a key, so whatever is sent again is done once; a PATCH or DELETE names the version that it was decided on.
    fetch: async (request) => {
      for (let attempt = 0; ; attempt++) {
        let after: number; // in seconds
        try {
          const response = await send(request.clone());
          const asked = response.headers.get('Retry-After'); // without it nobody asks for another try
          after = Number(asked);
          if (attempt >= retries || (response.status !== 429 && response.status !== 503) || asked === null || !Number.isFinite(after)) return response;
        } catch (e) { // the connection failed
          if (attempt >= retries || request.signal.aborted || !isSafeAgain(request)) throw e;
          after = 0.25 * 2 ** attempt;
        }
        await new Promise((resolve) => setTimeout(resolve, Math.max(after, 0.1) * 1000));
      }
    },
  });
  const authorize: Middleware = {
    async onRequest({request}) {
      const token = typeof options.token === 'function' ? await options.token() : options.token;
      request.headers.set('Authorization', `Bearer ${token}`);
      if (request.method === 'POST' && !request.headers.has('Idempotency-Key')) request.headers.set('Idempotency-Key', crypto.randomUUID());
      return request;
    },
    async onResponse({response}) {
      if (response.headers.get('Content-Type')?.startsWith('application/problem+json')) throw new ProblemError((await response.clone().json()) as Problem, response);
      return response;
    },
  };
  client.use(authorize);
  return client;
}

/** got gives the body of an answer that isn't a problem, which has been thrown. */
export async function got<T>(answer: Promise<{data?: T; response: Response}>): Promise<T> {
  const {data, response} = await answer;
  if (data === undefined) throw new Error(`${response.url} answers ${response.status} without a body`);
  return data;
}

/** versioned gives a body with its ETag, which a change names as `If-Match`. */
export async function versioned<T>(answer: Promise<{data?: T; response: Response}>): Promise<{body: T; etag: string}> {
  const {response} = await answer;
  return {body: await got(answer), etag: response.headers.get('ETag') ?? ''};
}

/** all walks through a list: `for await (const contract of all((cursor) => got(client.GET('/v1/contracts', {params: {query: {cursor}}}))))`. */
export async function* all<T>(page: (cursor: string | undefined) => Promise<{items: T[]; next_cursor?: string}>): AsyncGenerator<T> {
  for (let cursor: string | undefined; ; ) {
    const {items, next_cursor} = await page(cursor);
    yield* items;
    if (next_cursor === undefined) return;
    cursor = next_cursor;
  }
}
