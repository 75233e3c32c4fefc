/** What people are told about a failure. */
import type { AssetsSyncError } from '../base/errors.ts';

/** What happened, and what to do. */
export function errorText(error: AssetsSyncError): string {
  return `${error.message}\n${error.hint}`;
}
