import type { ConfigError } from '@flou/core';

/** Answers every request: the operator reads every problem in the log, the caller only that it is not their fault. */
export function misconfigured({ problems, code }: ConfigError): () => Response {
  console.error(JSON.stringify({ severity: 'ERROR', message: 'misconfigured', problems }));
  const body = JSON.stringify({
    type: `urn:flou:problem:${code}`,
    title: 'Unexpected error',
    status: 500,
    detail: 'This server is not configured rightly. Its log says what is missing.',
    code,
  });
  return () =>
    new Response(body, { status: 500, headers: { 'content-type': 'application/problem+json; charset=utf-8' } });
}
