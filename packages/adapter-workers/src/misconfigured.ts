import type { ConfigError } from '@flou/core';

/** The operator reads every problem in the log; the caller only that it is not their fault. */
export function misconfigured(error: ConfigError): Response {
  console.error({ severity: 'ERROR', message: 'misconfigured', problems: error.problems });
  const body = {
    type: `urn:flou:problem:${error.code}`,
    title: 'Unexpected error',
    status: 500,
    detail: 'This server is not configured rightly. Its log says what is missing.',
    code: error.code,
  };
  return new Response(JSON.stringify(body), {
    status: 500,
    headers: { 'content-type': 'application/problem+json; charset=utf-8' },
  });
}
