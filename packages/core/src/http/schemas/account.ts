import * as v from 'valibot';

/** A name or an e-mail address: no white space, nothing invisible. */
const username = v.pipe(
  v.string('A text is needed.'),
  v.trim(),
  v.minLength(3, 'At least 3 characters.'),
  v.maxLength(200, 'At most 200 characters.'),
  v.regex(/^[\p{L}\p{N}._%+@-]+$/u, 'Letters, digits and . _ % + @ - only.'),
  v.metadata({ description: 'A name or an e-mail address: letters, digits and . _ % + @ - only.' }),
);

/** Long enough to be worth guessing at, short enough not to be a way to keep the server busy. */
const password = v.pipe(
  v.string('A text is needed.'),
  v.minLength(8, 'At least 8 characters.'),
  v.maxLength(200, 'At most 200 characters.'),
);

export const signUpBody = v.object({ username, password }, 'A JSON object is needed.');

// A login says nothing about what names or passwords look like: anything that is no account's is simply wrong.
const credential = v.pipe(
  v.string('A text is needed.'),
  v.nonEmpty('Must not be empty.'),
  v.maxLength(1_000, 'Too long.'),
);

export const loginForm = v.object({
  username: v.pipe(credential, v.trim()),
  password: credential,
  grant_type: v.optional(v.literal('password', 'Must be "password".')),
});

export const refreshBody = v.object({ refresh_token: credential }, 'A JSON object with refresh_token is needed.');
