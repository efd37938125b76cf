const systemFaults: Readonly<Record<string, string>> = {
  EACCES: 'that is not allowed',
  EEXIST: 'a file of that name stands there',
  EISDIR: 'it is a folder',
  ELOOP: 'it is a symbolic link that leads back to itself, or through too many others',
  ENAMETOOLONG: 'the name is too long',
  ENOENT: 'there is no such folder',
  ENOSPC: 'there is no room left',
  ENOTDIR: 'there is no such folder',
  EPERM: 'that is not allowed',
  EROFS: 'nothing can be written there'
};

/** Why the system refused, to end a sentence with: `: there is no room left`, or its own code. */
export function systemFault(error: unknown): string {
  const code = systemCode(error);
  const reason = systemFaults[code];
  return reason === undefined ? code && ` (${code})` : `: ${reason}`;
}

/** The system's own name of why it refused, ENOENT; empty for another error. */
export const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';
