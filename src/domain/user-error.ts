import type { UserErrorCode, UserErrorFacts } from './user-error-facts.ts';

/**
 * The program cannot proceed, and the user can do something about it. Thrown anywhere, caught once
 * in `cli/main.ts`, worded by the catalogue; the exit code is 2.
 */
export class UserError<C extends UserErrorCode = UserErrorCode> extends Error {
  readonly code: C;
  readonly facts: UserErrorFacts[C];

  constructor(code: C, facts: UserErrorFacts[C]) {
    super(code);
    this.name = 'UserError';
    this.code = code;
    this.facts = facts;
  }
}
