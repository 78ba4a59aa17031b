import { signUpBody } from '../../schemas/account.ts';
import { account, profile, userExport } from '../../schemas/account-replies.ts';
import type { Operation } from '../operation.ts';
import { accountExample, exportExample } from './examples.ts';

export const usersOperations: readonly Operation[] = [
  {
    method: 'post',
    path: '/users',
    under: 'base',
    id: 'signUp',
    tag: 'users',
    summary: 'Sign up',
    description: 'A name or an e-mail address, trimmed; capitals do not tell two apart.',
    needsToken: false,
    body: {
      contentType: 'application/json',
      schema: signUpBody,
      example: { username: 'ana', password: 'una-clave-larga' },
    },
    replies: [
      {
        status: 201,
        description: 'The new account.',
        content: { type: 'application/json', schema: account, example: accountExample },
      },
    ],
    problems: ['ERR_SIGN_UP_CLOSED', 'ERR_USERNAME_TAKEN', 'ERR_LIMIT_RATE'],
  },
  {
    method: 'get',
    path: '/users/me',
    under: 'base',
    id: 'getMe',
    tag: 'users',
    summary: 'Who am I',
    needsToken: true,
    replies: [
      {
        status: 200,
        description: 'The account.',
        content: { type: 'application/json', schema: profile, example: accountExample },
      },
    ],
    problems: [],
  },
  {
    method: 'delete',
    path: '/users/me',
    under: 'base',
    id: 'eraseMe',
    tag: 'users',
    summary: 'Erase the account and all its data',
    needsToken: true,
    replies: [{ status: 204, description: 'It is gone.' }],
    problems: [],
  },
  {
    method: 'get',
    path: '/users/me/export',
    under: 'base',
    id: 'exportMe',
    tag: 'users',
    summary: 'Everything stored about me',
    needsToken: true,
    replies: [
      {
        status: 200,
        description: 'Account, session, messages and feedback, oldest first.',
        content: { type: 'application/json', schema: userExport, example: exportExample },
      },
    ],
    problems: ['ERR_LIMIT_RATE'],
  },
];
