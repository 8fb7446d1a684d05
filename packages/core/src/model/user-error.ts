/** Expected trouble, told to a person: what happened, where, and what to do next. Anything else thrown is a bug. */
export class UserError extends Error {
  override readonly name = 'UserError';
}
