/** The one exception our own code throws for a caller's mistake or an unusable state; doors turn its kind into an answer. */

export type DomainErrorKind =
  | 'invalid' | 'not_found' | 'conflict' | 'forbidden' | 'unauthenticated'
  | 'too_large' | 'unsupported' | 'unprocessable' | 'unavailable' | 'rate_limited';

/** One thing wrong with one field of what was sent. */
export interface FieldError {
  /** Path with dots, `emails.0`; empty for the whole. */
  readonly field: string;
  readonly code: string;
  readonly message: string;
}

export interface DomainErrorInit {
  readonly kind: DomainErrorKind;
  /** Stable, snake_case: callers branch on it. */
  readonly code: string;
  /** For people. Never holds a name, address or number of a person. */
  readonly message: string;
  readonly details?: readonly FieldError[];
}

export class DomainError extends Error {
  override readonly name = 'DomainError';
  readonly kind: DomainErrorKind;
  readonly code: string;
  readonly details: readonly FieldError[];

  constructor({ kind, code, message, details = [] }: DomainErrorInit) {
    super(message);
    this.kind = kind;
    this.code = code;
    this.details = details;
  }
}
