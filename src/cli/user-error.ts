/** Error of the user, a file or a server, reported on one line, without a stack. */
export class UserError extends Error {}

/** Characters that control a terminal, look like a line break, or change the text direction. */
const unprintable = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/gu;

/** Makes untrusted text, such as a name, safe for one line on a terminal. */
export const inLine = (text: string): string => text.replace(unprintable, '\ufffd');

/** Returns the message of an error for the user. */
export function messageOf(error: unknown): string {
  if (error instanceof UserError) return inLine(error.message);
  const stack = (error instanceof Error && error.stack) || String(error);
  const details = stack.split('\n').map(inLine).join('\n');
  return `This is a bug in article-elements. Please report it with these lines:\n${details}`;
}

/** Converts a file system error to one that names the file and explains the reason. */
export function toUserError(path: string, error: unknown): unknown {
  if (!isSystemError(error)) return error;
  if (error.code === 'EISDIR') return new UserError(`${path} is a folder.`);
  if (error.code === 'ENOENT') return new UserError(`${path} does not exist.`);
  // Node's message is `EACCES: permission denied, open '…'`.
  const reason = /^\w+: (.+?), \w+/.exec(error.message)?.[1] ?? error.message;
  return new UserError(`${path}: ${reason}.`);
}

const isSystemError = (error: unknown): error is NodeJS.ErrnoException =>
  error instanceof Error && 'code' in error && 'syscall' in error;
