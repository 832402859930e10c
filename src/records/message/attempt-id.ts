/** The name of one attempt of a message, as a carrier passes it back to us: late news of an earlier attempt is not about the present one. */

export interface AttemptName {
  readonly messageId: string;
  /** The message's fence at that attempt; null in names from before attempts were told apart. */
  readonly fence: number | null;
}

const ATTEMPT = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:\.(\d{1,9}))?$/i;

export const attemptId = ({ id, fence }: { readonly id: string; readonly fence: number }): string => `${id}.${String(fence)}`;

/** Null for anything that is no name of an attempt. */
export function readAttemptId(text: string): AttemptName | null {
  const [, messageId, fence] = ATTEMPT.exec(text) ?? [];
  return messageId === undefined ? null : { messageId, fence: fence === undefined ? null : Number(fence) };
}
