import { loginForm, refreshBody } from '../../schemas/account.ts';
import { tokenReply } from '../../schemas/account-replies.ts';
import type { Operation } from '../operation.ts';
import { tokenExample } from './examples.ts';

const tokens = {
  status: 200,
  description: 'An access token, and the refresh token that gets the next one.',
  content: { type: 'application/json', schema: tokenReply, example: tokenExample },
} as const;

export const loginOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/login/access-token',
    under: 'base',
    id: 'logIn',
    tag: 'login',
    summary: 'Log in',
    description: 'The OAuth2 password form. 10 attempts a minute for an account, 60 for an address.',
    needsToken: false,
    body: {
      contentType: 'application/x-www-form-urlencoded',
      schema: loginForm,
      example: { username: 'ana', password: 'una-clave-larga' },
    },
    replies: [tokens],
    problems: ['ERR_AUTH_INVALID', 'ERR_LIMIT_RATE'],
  },
  {
    method: 'post',
    path: '/login/refresh-token',
    under: 'base',
    id: 'refresh',
    tag: 'login',
    summary: 'Exchange a refresh token',
    description:
      'The refresh token comes in the body, or in the Authorization header. It is good for one use: an old one that comes back closes the login.',
    needsToken: false,
    body: {
      contentType: 'application/json',
      schema: refreshBody,
      example: { refresh_token: tokenExample.refresh_token },
      required: false,
    },
    replies: [tokens],
    problems: ['ERR_AUTH_INVALID'],
  },
  {
    method: 'post',
    path: '/login/logout',
    under: 'base',
    id: 'logOut',
    tag: 'login',
    summary: 'Log out',
    needsToken: true,
    replies: [{ status: 204, description: 'This login is closed.' }],
    problems: [],
  },
  {
    method: 'post',
    path: '/login/logout-all',
    under: 'base',
    id: 'logOutEverywhere',
    tag: 'login',
    summary: 'Log out on every device',
    needsToken: true,
    replies: [{ status: 204, description: "All of the user's logins are closed." }],
    problems: [],
  },
];
