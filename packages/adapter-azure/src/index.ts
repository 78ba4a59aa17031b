/**
 * Flou on Azure Functions, programming model v4: `registerFlou()` at the top level of the entry module registers everything;
 * `registerHandler(fetch)` mounts anything else that speaks fetch, with the same care.
 * @module
 */

export { type RegisterFlouOptions, registerFlou } from './register-flou.ts';
export { type HandlerOptions, type RegisteredHandler, registerHandler } from './register-handler.ts';
