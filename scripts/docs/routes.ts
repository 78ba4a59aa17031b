// The routes of a server, as its OpenAPI document has them.
import { chatOperations } from '../../packages/core/src/http/openapi/operations/chat.ts';
import { completionsOperations } from '../../packages/core/src/http/openapi/operations/completions.ts';
import { loginOperations } from '../../packages/core/src/http/openapi/operations/login.ts';
import { operatorsOperations } from '../../packages/core/src/http/openapi/operations/operators.ts';
import { serviceOperations } from '../../packages/core/src/http/openapi/operations/service.ts';
import { usersOperations } from '../../packages/core/src/http/openapi/operations/users.ts';

/** Such as `/api/v1/chat/turns/{id}`. */
export const routes: readonly string[] = [
  chatOperations,
  loginOperations,
  usersOperations,
  completionsOperations,
  serviceOperations,
  operatorsOperations,
]
  .flat()
  .map(({ under, path }) => `${under === 'base' ? '/api/v1' : ''}${path}`);

/** Is it a path that a server answers? */
export const isRoute = (path: string): boolean =>
  path === '' ||
  path === '/' ||
  routes.some((route) => new RegExp(`^${route.replaceAll(/\{\w+\}/g, '[^/]+')}$`).test(path));
